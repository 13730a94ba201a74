namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Words that do the same work in many rules.</summary>
internal static class WordGroups
{
    public const string Text = """
        want = quero queria quer gostaria preciso precisava precisaria desejo desejaria necessito pretendo quisera querendo precisando queremos precisamos gostariamos quis queira
        can = posso poderia poderiam pode podem podia podemos consigo conseguiria conseguem consegue conseguimos
        possible = da daria tem teria tinha teriam haveria ha existe rola
        bookverb = %marcar %agendar %reservar marcarmos
        booknoun = agendamento marcacao reserva
        movea = %remarcar %reagendar remarcacao reagendamento adiamento antecipacao reagenda
        moveb = %mudar %trocar %alterar %adiar %antecipar %adiantar %transferir %passar %postergar %jogar %modificar mudanca troca alteracao
        cancel = %cancelar %desmarcar cancelamento
        confirm = %confirmar
        appt = consulta consultas consultinha horario horarios hora atendimento avaliacao retorno exame exames sessao sessoes procedimento encaixe agendamento visita encontro compromisso ultrassom limpeza cirurgia manutencao aplicacao vaga consulta
        slot = horario horarios vaga vagas hora horas encaixe data datas horarinho vaguinha agenda espaco brecha disponibilidade disponivel disponiveis horas
        my = minha meu minhas meus nossa nosso
        his = minha meu dela dele da do nossa nosso
        art = a o as os um uma uns umas essa esse esta este aquela aquele
        prep = de da do para com em na no pela pelo
        doctor = dr dra medico medica dentista profissional especialista doutores doutoras medicos medicas dentistas profissionais terapeuta psicologa psicologo nutricionista nutri fisioterapeuta drs dras
        place = clinica consultorio voces unidade espaco local hospital predio recepcao estabelecimento lugar
        exam = exame exames ultrassom raio resultado resultados laudo biopsia sangue hemograma tomografia ressonancia mamografia preventivo papanicolau eletro ecocardiograma endoscopia colonoscopia radiografia panoramica
        who = voce voces eles ela ele alguem ninguem
        person = atendente humano pessoa gente alguem secretaria recepcionista funcionario funcionaria moca gerente responsavel humana recepcao equipe atendimento dona dono diretor diretora coordenadora coordenador administracao administrativo
        bad = pessimo pessima horrivel ridiculo ridicula absurdo absurda vergonha descaso desrespeito palhacada lixo porcaria decepcionada decepcionado decepcao inaceitavel insatisfeita insatisfeito lamentavel revoltada revoltado indignada indignado grosseira grosseiro grossa grosso arrogante incompetentes incompetente incompetencia despreparada despreparado falta terrivel ruim nojo vergonhoso irritada irritado brava bravo furiosa furioso desorganizacao desorganizada desorganizado bagunca chateada chateado pior puta puto mal
        good = otimo otima excelente maravilhoso maravilhosa perfeito perfeita incrivel adorei amei gostei sensacional parabens fantastico fantastica show impecavel atenciosa atencioso top maravilha satisfeita satisfeito recomendo carinhosa carinhoso gentil educada educado encantada encantado
        yes = sim isso claro certo correto perfeito positivo exato exatamente combinado fechado beleza ok certeza fechou confirmadissimo afirmativo bora
        greet = oi ola opa bom boa boas hey hello hi
        thanks = obrigado obrigada agradeco gratidao valeu grato grata brigado thanks agradecida agradecido
        sick = doendo doi doia dores dor inchado inchada inflamado inflamada infeccionado infeccionada sangrando coceira  cocando ardendo ardencia febre tosse enjoo vomitando tontura mancha manchas caroco alergia inchaco corrimento diarreia inflamacao infeccao vermelho vermelha formigamento dormencia nausea colica sinusite gripe virose enxaqueca cansaco fraqueza queda secrecao pus
        drug = remedio remedios dipirona paracetamol ibuprofeno antibiotico amoxicilina comprimido comprimidos anticoncepcional pilula insulina losartana antialergico corticoide pomada xarope medicacao medicamento medicamentos antiinflamatorio buscopan nimesulida tylenol novalgina roacutan azitromicina dorflex omeprazol rivotril sertralina fluoxetina vitamina aspirina vacina dexametasona prednisona prednisolona ritalina minoxidil
        doc = receita receitas atestado atestados laudo laudos encaminhamento relatorio declaracao guia guias prescricao pedido pedidos solicitacao requisicao comprovante prontuario parecer carta formulario autorizacao
        invoice = nota recibo recibos nf nfe nfse fiscal boleto notas
        late = atrasar atrasado atrasada atraso atrasando atrasei atraso atrasadinha atrasadinho atrasados atrasadas
        kin = ela ele mae pai mamae papai vovo avo vo filho filha filhinho filhinha bebe nenem marido esposa esposo mulher menino menina crianca irmao irma tia tio sogra sogro neto neta senhora senhor amiga amigo namorado namorada vizinha vizinho paciente pessoa homem idosa idoso velhinho velhinha cunhado cunhada primo prima colega
        family = vovo vo mamae papai cunhado cunhada primo prima menino menina familia filhos filhas filha filhinho filhinha mae pai esposa marido esposo irmao irma avo avoh neto neta sogra sogro bebe crianca namorada namorado tia tio sobrinha sobrinho enteado enteada amiga amigo
        proc = canal clareamento botox preenchimento implante implantes extracao siso facetas lentes restauracao obturacao limpeza peeling depilacao laser harmonizacao drenagem massagem fisioterapia pilates acupuntura rpg infiltracao dermaplaning microagulhamento psicoterapia terapia aparelho ortodontia alinhadores invisalign protese dentadura tratamento cauterizacao biopsia diu vasectomia laqueadura preventivo papanicolau colposcopia ultrassom ecografia doppler mamografia densitometria eletrocardiograma eletro ecocardiograma holter mapa ergometrico espirometria audiometria endoscopia colonoscopia tomografia ressonancia raio hemograma sangue vacina vacinas vacinacao bioimpedancia avaliacao exames exame morfologico transvaginal soroterapia ozonioterapia homeopatia hipnose piercing furo bichectomia periodontia endodontia odontopediatria cirurgia curativo nebulizacao soro medicacao injecao injecoes check checkup cirurgias sobrancelha micropigmentacao lavagem tomografia
        treat = sessao sessoes tratamento tratamentos aula aulas terapia terapias fisio fisioterapia pilates psicoterapia acompanhamento massagem massagens drenagem rpg acupuntura hidroginastica musculacao treino treinos #service #spec
        kind = crianca criancas bebe bebes idoso idosos gestante gestantes gravida gravidas adolescente adolescentes recem infantil pediatrico autista autistas autismo tdah adulto adultos estrangeiro estrangeiros pacientes especiais cadeirante deficiente sus
        opens = abrir abra abrisse abre surgir surja surge surgisse aparecer apareca aparece aparecesse vagar vague vagasse desistir desista desistisse desistencia desistencias cancelar cancele cancelasse cancelamento desmarcar desmarque desmarcasse liberar libere liberasse sobrar sobre tiver houver tivesse rolar
        notify = avisa avise avisar avisem avisam chama chame chamar chamem liga ligue ligar liguem notifica notifique lembra lembre contata encaixa encaixe encaixar encaixem fala fale falem
        plan = convenio convenios plano planos carteirinha #plan seguro
        """;
}
