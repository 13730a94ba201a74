namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Names of specialties and of those who practise them.</summary>
internal static class Specialties
{
    private const string Table = """
        cardiologista cardiologia cardio cardiologistas dermatologista dermatologia dermato dermatologistas dermatologica ginecologista ginecologia gineco ginecologistas pediatra pediatria pediatras ortopedista ortopedia orto ortopedistas
        oftalmologista oftalmologia oftalmo oculista dentista dentistas odontologia odontologista psicologo psicologa psicologia psicologos psico nutricionista nutricao nutri nutrologo nutrologa nutrologia fisioterapeuta fisioterapia fisio
        endocrinologista endocrinologia endocrino neurologista neurologia neuro neuropediatra neuropsicologa neuropsicologo neuropsicologia psiquiatra psiquiatria urologista urologia uro otorrino otorrinolaringologista otorrinolaringologia
        gastro gastroenterologista gastroenterologia geriatra geriatria reumatologista reumatologia reumato angiologista angiologia vascular mastologista mastologia proctologista proctologia coloproctologista oncologista oncologia
        pneumologista pneumologia pneumo alergista alergologia alergologista imunologista obstetra obstetricia ortodontista ortodontia endodontista endodontia implantodontista implantodontia periodontista odontopediatra odontopediatria
        fonoaudiologo fonoaudiologa fonoaudiologia fono nefrologista nefrologia nefro infectologista infectologia infecto hematologista hematologia hemato hepatologista clinico generalista podologo podologa podologia quiropraxista
        quiropraxia acupunturista osteopata osteopatia esteticista biomedica biomedico radiologista anestesista cirurgiao cirurgia bucomaxilo homeopata psicopedagoga psicopedagogo terapeuta psicanalista massoterapeuta hebiatra
        """;

    public static readonly HashSet<string> All = new(
        Table.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    );
}
