namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Wanting an appointment, or a place on the waiting list.</summary>
internal static class BookingRules
{
    public const string Text = """
        [book verb]
        ;it stands on the answer to a question, not on somebody's giving up
        ^ se|caso|sim ~1 tiver|tiverem|fizer|fizerem|houver|colocar|colocarem|tirar|tirarem|atender|atenderem|aceitar|aceitarem|sim ~2 marca|marco|marcar|agenda|agendo|agendar|encaixa|encaixe|bota|coloca|poe|quero|deixa ~4 #when|mim|$|marcado|horario|minha|meu|agendado
        ^ tendo|havendo ~3 quero|marca|agenda|encaixa|marco
        @want ~6 @bookverb
        @can ~3 @bookverb
        @possible ~4 @bookverb
        como|onde|vamos|vou|quando|posso|bora|gostava ~3 marcar|agendar|reservar|marco|agendo|marca
        marcar|agendar|reservar|agenda|marque|agende|reserve|marca|marquem ~3 @appt
        marcar|agendar|reservar|agenda|marque|agende|reserve|marca ~4 #when|#prof|#spec|#service
        marcar|agendar|reservar|marque|agende ~2 @doctor
        ^ marcar|agendar|marca|agenda
        marca|agenda|marque|agende|marquem|reserva|reserve ~1 para|pra|um|uma|com|o|a|no|na
        marcar|agendar ~2 para ~1 mim|@family|minha|meu
        fazer|realizar|solicitar|iniciar|proceder|tentar ~2 @booknoun
        @want ~2 @booknoun

        [book wish]
        @appt|#prof|#spec ~6 voce ~1 escolhe
        voce escolhe ~2 dia|data|horario
        escolhe voce ~3 dia|data|horario
        dia|data|horario ~1 voce escolhe
        @want ~3 consulta|consultinha|encaixe|sessao|avaliacao|retorno|hora|vaga|horario|horarinho|atendimento|consultas
        @want ~2 uma|um|umas|uns|o|a ~3 #spec|#service
        @want ~4 limpeza|clareamento|botox|ultrassom|canal|check|preenchimento|peeling|depilacao|massagem|drenagem|restauracao|exame|exames|implante|aparelho|facetas|lentes
        @want ~3 passar ~2 com|no|na|pelo|pela|em
        @want ~3 consultar|atendido|atendida|encaixar
        @want ~3 ir|ser|ver ~2 @doctor|#prof|#spec
        @want fazer ~2 #service|limpeza|canal|clareamento|botox|ultrassom|check|checkup|avaliacao|exame|exames|tratamento|terapia|fisioterapia
        preciso|quero|queria|precisava ~2 de ~2 #spec|dentista
        @family ~4 precisa|precisava|quer|queria ~2 de|um|uma ~2 #spec|dentista|#service
        @want ~3 trazer|levar ~3 @family|pequeno|pequena|dr|dra|medico
        @want ~3 horinha|horario|vaga ~6
        preciso|quero|queria|precisava ~2 de ~2 @doctor|#spec|medico|atendimento
        preciso|quero|queria ~1 comeca|comecar|iniciar|fazer ~2 pre natal|prenatal
        @want ~1 fazer|iniciar|comecar ~2 tratamento|terapia|acompanhamento|sessoes|pre natal|prenatal|rotina|revisao
        @want ~2 conhecer|comecar ~2 #spec|terapia|tratamento
        @want ~3 atendimento|atender ~4 #when|urgente|hoje
        ser atendido|atendida ~4 #when|hoje|ainda|urgente

        [book]
        quebrei|lasquei|trinquei|rachei|perdi ~2 dente|bloco|restauracao|coroa|protese|faceta|aparelho|dentadura
        procuro|procurando|procurava ~2 #spec|@slot|consulta|dentista
        @possible|tem|teria|tinha|existe ~3 @slot
        tem|teria|teriam|temos|havera|ha ~4 @slot ~4 #when
        tem|teria|teriam|tinha ~4 vaga|vagas|encaixe|brecha|vaguinha|disponibilidade
        tem|teria|da|daria ~3 como ~2 encaixar|atender|marcar|agendar|passar
        consegue|consegui|conseguiria|consegues|pode|podem|poderia|conseguem ~3 encaixar|encaixe
        me encaixa|encaixar|encaixe|atende|atender
        consegue|conseguem|conseguiria|arruma|arranja|arrumar|arranjar|ve|ver|verifica|verificar|confere|olha|checa ~4 @slot
        @slot ~1 disponivel|disponiveis|livre|livres|vago|vagos|aberto|abertos|proximo|proxima
        proximo|proxima|proximos|proximas|primeiro|primeira|qual ~1 @slot ~2 disponivel|livre|tem|teria|vago
        quais|que|qual ~2 horarios|vagas|datas|dias|dia|data|horario ~3 tem|teria|disponiveis|disponivel|livre|livres|abertos|vagos|posso|consigo
        quando|qual|que ~4 proxima|proximo|primeira|primeiro ~2 vaga|horario|data|disponibilidade|consulta|dia
        quando ~3 tem|teria|ha ~3 vaga|horario|disponivel|agenda|consulta|disponibilidade
        tem|teria ~2 para #when
        tem|teria ~3 #when ?
        tem|teria ~4 #prof|#spec ~3 #when ~3 ?
        tem|teria ~3 agenda ~4 #when|?
        agenda ~4 aberta|disponivel|livre
        a agenda ~4 #when
        consulta|horario|vaga|encaixe|avaliacao|retorno|sessao|limpeza|hora ~4 #when $
        consulta|vaga|encaixe|avaliacao|retorno ~2 com|para|pro|no|na ~2 @doctor|#prof|#spec ~3 #when
        @want ~4 #when $
        @want ~2 para|na|no|de ~2 #when
        prefiro|preferia|preferencia|melhor ~4 #when
        #when ~2 melhor|prefiro|preferia
        fazer um|uma|minha|meu ~2 avaliacao|check|limpeza|checkup|botox|clareamento
        vou querer ~3 #when|marcar|agendar|consulta
        @want atendimento|consulta
        encaixe ~3 #when|possivel|urgente|hoje
        me atender|atende ~3 #when
        voltar|retornar|retorno ~2 no|na|ao|com|para ~2 @doctor|#prof|#spec
        @want ~3 retorno
        ver|verificar|consultar|saber|conferir ~4 disponibilidade|agenda|vaga|vagas|encaixe
        saber ~4 tem|horarios|teria|quais|existe ~3 @slot
        @want ~2 ver|saber ~3 horario|horarios ~2 #when|livre|disponivel|com|para
        outro|outra|novo|nova|mais ~1 consulta|agendamento|horario|vaga|horarios
        consulta ~2 urgente|urgencia|primeira|nova
        disponibilidade ~3 #when|#prof|#spec|@doctor|?
        quero|pode|vou ~1 ser|ficar|querer ~3 #when
        fica|ficaria|seria|serve ~1 bom|otimo|melhor|bem ~3 #when
        #when ~2 fica|ficaria|seria ~1 otimo|bom|melhor|perfeito
        appointment
        book|schedule|make|need|want ~3 appointment|visit|consultation
        see ~1 doctor|dentist
        cita|turno ~3 para|con|medica|medico
        quiero|quisiera|necesito|puedo ~3 cita|turno|agendar|reservar|sacar|consulta|hora|pedir
        agendar|sacar|pedir|reservar ~1 una|un ~1 cita|turno|consulta
        quero|preciso|gostaria|queria ir ~2 $
        quero|queria|vou|pode ~2 pegar ~3 @slot|#when
        bota|coloca|poe|anota ~1 eu|me|meu|minha ~3 #when|@slot|agenda
        me encaixe|encaixa|coloca|bota|poe ~4 #when|agenda|horario|vaga
        primeira|1 ~1 vez|consulta ~4 quero|gostaria|queria|preciso
        sou ~1 novo|nova ~6 marcar|consulta|agendar
        fecha|fechar|garante|garantir|segura|segurar|reserva|separa ~3 #when|@slot ~3 para|mim|$
        @doctor|#prof ~2 tem|teria ~3 @slot|#when|vago|livre|disponivel
        @slot ~3 com|para|pro ~2 @doctor|#prof|#spec
        proxima|proximo|primeira|primeiro ~3 livre|disponivel|vaga|horario|data
        dia|data|horario ~2 mais ~1 proximo|perto|cedo ~4 tem|tiver|tiverem|voces|disponivel|livre
        qualquer ~1 dia|horario|data|hora ~3 serve|pode|ta|esta|da|quero
        o mais rapido ~1 possivel
        marcar|agendar|agendamento|consulta|encaixe ~2 favor|pfv|porfa $

        [?book when]
        #when

        [?book]
        marcar|agendar|agendamento|encaixar|atendimento|atendida|atendido
        quando ~2 posso|consigo ~2 ir|passar|consultar
        consulta|agendamento|agendar|marcar|avaliacao|encaixe|horario|horarios|vaga|vagas|disponibilidade
        com ~1 @doctor|#prof
        #service|#spec
        #prof

        [-waitlist]
        cafe|cafezinho|agua|tv|televisao|lugar|cadeira|banheiro|brinquedo|brinquedos|wifi ~4 espera

        [!waitlist]
        lembrado|lembrada|lembra|lembre|lembrem|lembrar|chamado|chamada|avisado|avisada ~3 quando|se|caso ~1 alguem|alguma|algum|pingar|abrir|vagar|surgir
        se|caso|quando ~1 alguem|algum|alguma ~2 der|desse|dar|solte|soltar|pular|furar ~2 tras|fora|horario
        sobreaviso ~5 desistir|desistencia|caso|vaga
        de sobreaviso
        nome ~2 espera
        se|quando|caso|assim|qualquer ~4 @opens ~6 @notify|interesse|quero|posso|disponivel|favor
        @notify ~5 se|quando|caso|qualquer ~4 @opens
        avisa|avise|avisem|chama|chame|chamem ~2 quando|se ~2 vaga|horario|encaixe|desistencia
        qualquer desistencia|cancelamento|vaga|encaixe
        lista ~3 @opens
        sobreaviso
        fico|ficar|deixa|deixar ~1 na|no|em espera|aguardo ~4 avisem|avise|avisa|chama|chamem
        na espera
        alguem ~2 falte|faltar|desista|desmarque|cancele
        lista|fila ~1 espera
        lista|fila de|da espera
        @can|me|favor|pode|se ~4 avisa|avisar|avise|avisem|avisa-me|chama|chamar|chame|chamem|liga|ligar|liguem|contata|notifica|notificar ~3 se|quando|caso|assim|qualquer ~4 abrir|vagar|surgir|aparecer|desistir|desistencia|cancelar|desmarcar|liberar|sobrar|vaga|abrisse|tiver|encaixe|desistencias
        se|quando|caso|assim ~4 abrir|vagar|surgir|aparecer|desistir|desistencia|cancelar|desmarcar|liberar|sobrar|vagasse|abre|aparece ~6 avisa|avisar|avise|avisem|chama|chamar|chame|chamem|liga|ligar|interesse|quero|encaixa|encaixar|encaixe|lembra|lembre|disponivel|posso|favor|pega|minha
        avisa|avise|avisar|avisem|chama|chame|chamem|liga|ligue ~3 se|quando|caso ~3 alguem ~3 desistir|desmarcar|cancelar|desistisse
        avisa|avise|avisar|avisem|chama|chame|chamem|liga|ligue ~5 desistencia|desistencias
        alguma|uma|tiver|houver|tem|surgir ~2 desistencia|desistencias
        se alguem ~2 desistir|desmarcar|cancelar|faltar
        se|caso|quando ~2 surgir|abrir|vagar|aparecer|sobrar|liberar ~4 vaga|horario|encaixe|antes|lugar
        me|deixa|deixar|coloca|colocar|coloque|bota|botar|entrar|inclui|incluir|inclua|poe|por|ficar ~4 espera
        esperar|aguardar|aguardo ~2 desistencia|vaga|vagar
        fico|ficar|fica ~1 aguardando ~3 vaga|desistencia|horario|encaixe
        se|caso ~1 tiver|houver|surgir|aparecer ~2 encaixe|vaga|horario ~5 avisa|avise|chama|chame|avisem|liga|me
        waiting list
        waitlist
        lista de espera
        se|caso|quando|qualquer ~1 %vagar|%abrir|surgir|aparecer|liberar|sobrar ~6 encaixa|me|encaixe|avisa|avise|chama|quero|aceito|posso|topo
        se|caso ~3 %faltar|%desistir|%cancelar|%desmarcar ~6 avisa|avise|avisem|me|quero|chama|chamem|posso|encaixa|encaixado|interesse|eu
        ser|sou ~1 avisado|avisada|chamado|chamada|encaixado|encaixada|contatado|contatada ~3 se|quando|caso
        avisado|avisada|chamado|chamada|encaixado|encaixada ~3 se|quando|caso ~4
        interesse ~4 desistencia|desistencias|vagar|abrir
        nao ~1 tem|tiver ~2 @slot ~6 avisa|avise|avisem|chama|chame|espera|fila|lista

        [-waitlist]
        ^ se|caso ~1 tiver|tiverem|fizer|fizerem|houver|atender|aceitar ~1 me|ja|marca|agenda|bota|coloca|quero|encaixa|deixa ~1 marca|encaixa|agenda|encaixe|bota|coloca|marcado|#when|um|uma|poe|quero|para

        [-book]
        precisa|preciso|necessario|tem ~3 encaminhamento|pedido|guia ~3 marcar|agendar
        fui|fomos ~1 marcar|agendar|fazer
        tentei|tentando ~3 marcar|agendar
        nao|nem ~2 quero|vou|queria|preciso|consigo ~2 marcar|agendar|consulta|horario
        so|somente|apenas ~3 informacao|duvida
        horario|horarios ~2 atendimento|funcionamento|abertura|expediente|clinica|almoco|trabalho
        qual|que|quais ~1 horario|horarios|hora ~3 funcionamento|abre|abrem|fecha|fecham|funciona|funcionam|atendem|atende
        consulta|consultas ~2 medica|paga|custa
        tem|ha hora|horas para
        ja marquei|agendei
        marcado|marcada|agendado|agendada|marcados|marcadas|agendadas|agendados
        tem|teria|tinha ~3 estacionamento|vaga ~2 estacionamento|estacionar|carro|deficiente|idoso|moto|garagem
        vaga|vagas ~3 estacionamento|estacionar|carro|deficiente|idoso|moto|garagem|emprego|trabalho|estagio
        nao|nenhum|nenhuma ~4 atende
        """;
}
