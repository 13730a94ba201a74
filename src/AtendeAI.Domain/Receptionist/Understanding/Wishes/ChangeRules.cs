namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Moving, cancelling or asking about an appointment that exists, or coming late to it.</summary>
internal static class ChangeRules
{
    public const string Text = """
        [!reschedule]
        @appt|#when|minha|meu|a|o ~4 preciso|precisava|tem|tinha|vai|quero|queria|teria ~1 que ~1 vire|virar|ir|passar|seja|ser|mudar ~1 para ~4 #when|outro|outra|depois|antes
        @appt|#when|minha|meu ~4 preciso|precisava|quero|queria que vire|vire|virasse ~3 #when
        preciso|precisar|precisarei|precisava|arruma|arranja|arrumar|arranjar ~2 outro|outra ~1 dia|data|horario ~3
        perdi|faltei|esqueci|faltou|perdeu ~4 consulta|horario|exame|retorno ~6 outra|outro|marcar|nova|novo
        tinha|tenho|estava|era ~3 marcado|marcada|consulta|agendado|agendada ~4 #when ~8 queria|dava|posso|pode|prefiro|preferia|consigo|mudar|seria ~5 #when
        atrasar|atrasa ~1 minha|a|o|meu ~1 consulta|horario|exame|retorno
        %prorrogar ~3 consulta|exame|retorno|minha|meu
        marcar|agendar|marca|marque ~1 outra|outro ~1 data|dia|horario|momento
        nao ~1 posso|consigo|da|conseguirei|poderei ~1 mais ~2 #when
        #when ~1 nao ~1 posso|consigo|da|rola|conseguirei mais
        @want|preciso|tenho|vou ~3 trocar|mudar|alterar|adiar|antecipar $
        mudanca|mudar|mudou ~1 planos
        @movea
        @moveb ~4 @appt|agendamento
        @moveb ~3 dia|data|hora|horario
        @moveb ~3 para|pra ~4 #when|outro|outra
        @moveb ~2 outro|outra ~1 dia|hora|horario|data|semana
        @moveb ~1 minha|meu|de|a ~3 #when
        %cancelar|desmarcar|desmarco|desmarca|cancelando ~6 e|para|depois ~2 marcar|agendar|remarcar|marca|agendo|marco|pegar ~4 outro|outra|novo|nova|de|depois|#when|mais
        marcar|agendar|marca ~2 para|pra|em|num ~1 outro|outra ~1 dia|data|horario|hora
        %marcar|marcar ~2 de novo|novamente
        nao ~3 posso|consigo|conseguirei|poderei|poder|conseguir|da|dar|vou ~5 outro|outra ~2 dia|horario|data|hora|semana
        nao ~3 posso|consigo|conseguirei|poderei|poder|conseguir|da|dar|vou ~8 mudar|trocar|marcar|adiar|passar|transferir|alterar ~4 para|outro|outra|dia|#when
        tem|teria|da|pode ~4 ser|ficar|como ~4 outro|outra ~1 dia|horario|data|hora ~3 minha|consulta|meu
        %empurrar|empurra ~4 consulta|horario|#when
        deixar|deixa|deixe|joga|jogar|bota|coloca|colocar|coloque|poe ~4 para|pra ~2 outro|outra|#when|mais
        consulta|horario ~3 mais|pra cedo|tarde|frente
        mais cedo|tarde ~3 minha|meu ~1 consulta|horario
        vir|ir ~1 mais cedo|tarde ~3 ?
        outro|outra ~1 dia|horario|data ~3 minha|meu ~1 consulta|retorno|exame|sessao
        reschedule|change|move ~3 appointment
        reschedule
        cambiar|reprogramar|mover ~2 cita|turno|mi|consulta
        reprogramar
        nao ~3 posso|consigo|conseguirei|poderei|poder|conseguir|vou ~4 ir|comparecer ~3 #when ~2 tem|teria|pode|poderia|da|daria|serve|seria|rola ~3 #when
        @appt|marcada|marcado ~4 #when ~2 mas|porem|so|que ~6 #when
        %remanejar|remanejamento|%reprogramar|%realocar|%deslocar ~4 @appt|minha|meu|#when
        horario|dia|data ~3 ruim|apertado|complicado ~6 mudar|trocar|alterar|outro|remarcar
        da|tem|pode|como|consegue ~3 mudar|trocar|alterar|adiar|antecipar|adiantar|remarcar ?
        %passar|passa ~2 meu|minha|o|a ~3 @appt ~4 para|pra
        %perder|perdi|faltei|nao ~2 fui|pude|consegui ~4 consulta|ir|horario|exame ~6 outro|outra|novo|nova|remarcar
        consulta|horario|retorno|exame|sessao ~2 era ~4 nao ~3 consegui|pude|fui|deu
        #when ~3 nao ~2 consegui|pude ~2 ir|comparecer ~6 outro|outra|marcar|remarcar
        voltar|retornar|ir|vir|passar ~1 antes ~2 $|?
        so|consigo|posso ~2 #when ~4 mudar|trocar|outro|remarcar

        vez|inves ~1 #when ~4 #when

        [-reschedule]
        ;what is moved is a shift, a day off, a job: not the appointment
        plantao|escala|turno|folga|setor|uniforme|emprego|servico|roupa ~1 @moveb
        @moveb ~3 plantao|escala|turno|folga|setor|emprego|chefe|patrao|gerente|uniforme
        perdi|perdeu|passei|passou|passado ~2 prazo|validade
        nada|nao mudou ~2 mim|por|aqui|parte
        passar|passo|passei|passou|passando|passa ~1 da|do hora|horario $
        respondo|falo|aviso|retorno|digo|decido mais tarde
        nao|nem ~2 quero|precisa|preciso|vou|queria ~1 @movea|mudar|trocar|alterar
        @moveb ~3 convenio|plano|telefone|numero|endereco|cadastro|dados|email|nome|celular|medico|medica|dentista|roupa|remedio|remedios|aparelho|protese|curativo|receita|elastico|borrachinha|borrachinhas
        mudei|mudou|mudaram|mudo ~3 endereco|casa|cidade|convenio|plano|telefone|numero|celular|bairro|emprego
        passar|passa|passo|passou|passando ~1 mal|com|no|na|em|pelo|pela|por|dados|cartao|pix
        voces|clinica|vez|sempre|ja ~3 remarcam|remarcaram|remarcou|mudaram|trocaram|adiaram|remarcando
        remarcaram|remarcam
        passar|passa|passo ~3 endereco|valor|valores|preco|telefone|contato|informacao|informacoes|localizacao|cpf|nome|dados|chave|pix|numero
        semana|mes|ano|passando|passado|passada
        jogar ~2 bola|futebol|fora
        %trocar ~1 ideia|figurinha
        @want|vou|pode|precisa|era|e ~1 @movea|mudar|trocar nao $
        se|caso|quando ~1 %vagar|%abrir|surgir|aparecer|liberar|sobrar ~3 @slot|consulta ~2 cedo|antes|dia|outro|outra
        @cancel ~3 a|o|minha|meu ~3 e|tambem ~1 marca|marcar|agenda|agendar ~2 para|pro|uma|um|outra|outro ~4 @family|avaliacao|#spec|#service

        [!cancel]
        @want|pedir|peco|pode|podem|podiam|favor|so ~2 que ~2 tirem|tirassem|retirem|retirassem|desmarquem|desmarcassem|cancelassem|risquem|riscassem|apaguem|apagassem|excluissem|removessem|liberassem|soltassem ~4 nome|retorno|consulta|horario|vaga|sessao|exame|dele|dela|#when|avaliacao
        tira|tirar|tire|tirem|tirassem|retira|retire|retirem|retirassem|risca|risquem|riscar|riscassem ~1 o|meu ~1 nome ~3 #when|dela|dele|agenda
        tira|tirar|tire|tirem|retira|retire|retirem|risca|risquem|riscar ~1 a|o|minha|meu|esse|essa ~1 #when ~1 dela|dele|minha|meu|da|do|$
        desmarcassem|cancelassem
        libera|liberar|libere|liberem|liberassem|solta|soltem|soltar ~2 vaga ~2 para|pra ~1 outro|outra|quem|alguem|alguma|algum
        tira|tire|tirar|retira|retire|apaga ~2 nome ~2 agenda
        terei|teria|tenho|tive|vou|precisarei|precisaria|preciso ~3 cancelar|desmarcar
        infelizmente ~5 cancelar|desmarcar
        @cancel ~6 @appt|tudo|agendamento|hora|la|ela|isso|#when
        @want|@can|favor|pode|como|preciso|vou|tenho|posso|poderia|quero|queria ~5 cancelar|desmarcar|cancela|cancelamento|desmarca|cancele|cancelado|cancelada|desmarque|desmarco
        ^ @cancel
        %cancelar|%desmarcar|cancelem|desmarquem ~3 minha|meu|a|o|para|pra|por|ela|tudo
        nao ~2 vou|irei|posso|consigo|conseguirei|poderei|vamos ~5 mais ~4 consulta|exame|retorno|sessao|horario|avaliacao
        nao ~2 vou|irei|posso|consigo|conseguirei|poderei|vou ~3 ir|comparecer|ai|poder ~3 na|a|ao|para|no|nessa ~2 @appt
        nao ~2 vou|irei|posso|consigo|conseguirei|poderei ~2 ir|comparecer ~1 mais|#when
        nao ~2 vou|irei|posso|consigo|vamos ~3 poder|conseguir ~2 ir|comparecer|estar ~3 consulta|mais|#when|@appt
        nao ~2 poderei|conseguirei|vou|posso|irei|consigo ~2 comparecer
        nao ~2 quero|vou|queremos|queria ~2 mais ~2 @appt|ir|fazer|essa
        nao ~1 preciso|precisa|precisarei|precisamos ~1 mais ~4 @appt|ir
        nao ~2 preciso|precisa|precisarei|vou ~3 mais
        nao ~1 vou|irei mais
        desisti|desistir|desisto|desistindo|desistiu ~3 consulta|exame|horario|procedimento|agendamento|cirurgia|avaliacao|tratamento|ir|marcar|sessao
        tira|tirar|retira|retirar|remove|remover|exclui|excluir|risca ~2 minha|meu|o|a ~1 consulta|horario|agendamento|marcacao
        libera|liberar|libere|desocupar|podem ~2 meu|o|minha|esse ~1 horario|vaga ~4 #when|nao|outra|outro|alguem|pessoa|$
        surgiu|aconteceu|tive ~2 imprevisto ~6 nao ~2 vou|poderei|consigo|irei|posso|conseguirei
        anula|anular ~3 consulta|agendamento
        cancel ~3 appointment|it|my
        cancelar ~2 cita|turno
        nao ~1 precisa|preciso|quero ~1 mais ~3 consulta|horario|exame|procedimento|cirurgia|vaga|agendamento
        %excluir|exclui|exclua|%apagar|apaga|%remover|remove|%retirar|%eliminar|elimina ~3 agendamento|horario|consulta|marcacao|reserva
        desfaz|desfazer|suspende|suspender|da ~1 baixa ~3 consulta|agendamento|horario|marcacao|sessao
        @want|vou|terei|tenho ~3 desistir|abrir ~1 da|do|de|mao
        nao ~3 interesse ~3 consulta|cirurgia|procedimento|tratamento|horario|exame ~4
        deixa|deixar ~2 sem ~2 consulta|horario
        @want|vou|irei|pensando|penso|decidi|resolvi|tenho|vamos|decidimos|acho|melhor|vontade|querendo ~4 parar|%interromper|%largar|%abandonar|%encerrar|%trancar|%suspender ~2 @treat
        @want|vou|irei|pensando|penso|decidi|resolvi|tenho|vamos|decidimos|acho|melhor ~4 parar|%deixar ~1 de|com ~2 fazer|frequentar|ir ~2 @treat
        @want|vou|irei|pensando|penso|decidi|resolvi|acho ~4 dar um tempo ~2 @treat
        ^ parar|parei|paro|parando|pararei ~2 sessoes|tratamento|aulas|terapia|pilates|fisio|fisioterapia $
        desisti|desistir|desisto|desistindo ~2 @treat
        pode|podem ~2 passar|dar|liberar ~2 minha|meu|a|o ~1 vaga|horario|lugar ~4
        esquece|esqueca|esquecam ~2 minha|a|meu|o ~1 consulta|horario|agendamento|exame

        [?cancel]
        cancelar|cancelamento|desmarcar|cancela|desmarca

        [-cancel]
        nao ~1 preciso|precisa ~1 de ~1 mais nada
        nao ~1 preciso|precisa ~1 mais de nada
        nao|nem ~1 cancelei|desmarquei|cancelamos
        quem ~1 cancelou|desmarcou
        cancelar|cancela ~1 inscricao|assinatura
        nao|nem ~2 quero|precisa|preciso|vou|queria|pode|podem|e|para|era|pretendo|gostaria|pedi|desejo ~2 @cancel
        nao @cancel
        nunca ~2 @cancel
        se|caso|quando|quanto|multa|taxa|cobram|prazo|antecedencia|politica|posso|ate ~4 cancelar|cancelamento|desmarcar ~4 ?|hora|multa|taxa|quanto|paga|pago|cobram|cobrado|cobra|antes
        voces|clinica|secretaria|dr|dra|#prof|atendente|medico ~2 cancelou|cancelaram|desmarcou|desmarcaram|cancelada|desmarcada
        foi|esta|estava ~1 cancelada|cancelado|desmarcada
        se alguem|algum|alguma ~4 cancelar|desmarcar|desistir|cancelamento
        @cancel ~3 mensagem|mensagens|lembrete|lembretes|cadastro|assinatura|plano|convenio|whatsapp
        nao ~2 vou ~1 mais ~2 tomar|usar|falar|esperar|perder|poder
        @want|vou|pode|precisa|era|e ~1 @cancel nao $
        uber|onibus|voo|carona|taxi|motorista|99|aplicativo ~2 @cancel

        [!check_appointment]
        consulta|exame|retorno|sessao|avaliacao ~2 meu|minha|do|da ~2 e|eh|esta|ta|vai|ficou|sera ~3 #when|quando|que|marcada|marcado|confirmada ~3 ?
        que|quando|qual|quais ~3 hora|horas|horario|dia|data|e|eh|era|sera|vai ~4 minha|meu|nossa|minhas ~2 consulta|exame|retorno|sessao|horario|avaliacao|agendamento|cirurgia|procedimento|consultas|limpeza|ultrassom
        quando|qual|onde|quais ~2 minha|meu|minhas ~2 consulta|exame|retorno|sessao|horario|avaliacao|agendamento|consultas|cirurgia
        minha|meu ~1 consulta|exame|retorno|sessao|horario|agendamento|avaliacao|limpeza ~3 e|eh|esta|ficou|sera|era|vai|ta|continua|foi|estava ~3 quando|que|qual|marcada|agendada|confirmada|mesmo|marcado|agendado|para|de|#when|certo|pe
        ver|verifica|verificar|olha|ve|confere|checa|veja ~4 quando|que|qual ~3 consulta|exame|retorno|sessao
        @want|@can|favor|me ~4 confirmar|verificar|ver|lembrar|dizer|informar|checar|conferir|confirma|lembra|fala|passar|passa|consultar|relembrar ~4 dia|hora|data|horario ~4 minha|meu|consulta|exame|retorno|sessao|agendamento
        esqueci|perdi|lembro|sei|lembrar|lembrava|anotei ~5 dia|hora|horario|data|quando|horas ~5 consulta|exame|retorno|sessao|marquei|agendei|marcada|agendada|marcado|meu|minha
        tenho|temos|tinha|estou ~4 consulta|exame|retorno|sessao|horario|agendamento|avaliacao|consultas ~3 #when|nome|cpf
        tenho|tem|temos|existe|ha|estou ~4 consulta|exame|retorno|sessao|horario|agendamento|algo|alguma|coisa|avaliacao|hora|consultas ~3 marcada|agendada|marcado|agendado|marcadas|agendadas|confirmada|nome
        quando|dia|hora|horas ~2 e|sera|vai|ficou ~2 consulta|exame|retorno|sessao|avaliacao ~3 minha|meu|dele|dela|da|do
        tenho|tem ~2 alguma|algum|uma|um ~3 marcada|agendada|marcado|agendado
        ver|saber|verificar|consultar|conferir|checar|lembrar ~4 minha|meu|minhas|meus ~2 consulta|agendamento|consultas|horario|agendamentos|agenda|marcacao|retorno
        saber|ver|verificar ~3 quando|dia|hora|horario|data ~4 minha|meu ~1 consulta|exame|retorno|sessao|avaliacao|cirurgia
        esta|ta|ficou|estava|foi ~2 marcado|marcada|agendado|agendada|confirmado|confirmada ~4 mesmo|?|#when|certo
        ta|esta ~2 certa|certo|confirmada|confirmado|pe|mantida|mantido ~3 minha|meu|a|o ~1 consulta|horario|exame|agendamento|retorno
        com ~1 quem|qual ~3 minha|marcada|consulta|agendada|medico|medica|vai
        qual|que ~2 medico|medica|doutor|dr|dra|dentista ~4 minha|marcada|marcado|marquei|agendada|atender
        para|pra quando|que ~3 marquei|agendei|ficou|marcaram|marcada|agendaram|marcado
        quando|dia|horas|hora|horario ~3 marquei|agendei|marcaram|agendaram|marcada|marcado
        que horas ~3 tenho|preciso|devo ~3 estar|chegar|ir|ai
        meu|minha ~1 horario|consulta|retorno ~2 qual|que|quando ?
        marquei|agendei ~8 quando|que|qual|confirmado|certo ~4 ?
        meus|minhas ~1 agendamentos|consultas|horarios
        a consulta ~3 e|eh|esta|sera ~2 que ~1 horas|hora|dia
        when ~3 my appointment
        cuando ~3 mi cita|turno|consulta
        confirmar|ver|verificar|saber|conferir|olhar|checar|confirma|ve|olha|verifica ~2 se ~4 estou|tenho|esta|fiquei|ficou|meu|minha|foi ~3 agendada|marcada|confirmada|agendado|marcado|confirmado|consulta|horario
        qual|quem|que|nome ~4 @doctor ~4 atender
        quem ~2 vai|ira ~1 me ~1 atender
        marcaram|marquei|marcou|agendaram|agendei|agendou|marcado|marcada|agendada|agendado ~3 que ~1 horas|hora|dia|horario
        quantas|quantos|quais ~1 consultas|sessoes|exames|horarios|consulta ~3 tenho|faltam|restam|marcadas|marcada|agendadas
        lembra|lembrar|relembra|relembrar ~2 dia|hora|horario|data|quando
        tem ~2 algo|alguma|consulta|horario ~2 meu|minha|nome
        meu|minha ~1 consulta|horario|retorno|exame|agendamento ~2 ainda ~2 esta|ta|valendo|marcada|vale
        esta|ta ~1 valendo|de ~1 pe ~3 consulta|horario
        consta|constando|aparece ~4 consulta|agendamento|meu|minha|marcado|marcada
        qual ~2 proxima|proximo ~1 consulta|retorno|sessao|agendamento ~1 minha|meu|dele|dela|$|do|da
        minha|meu ~1 proxima|proximo ~1 consulta|retorno|sessao|agendamento|horario
        vim|fui ~3 marcar ~8 esqueci|lembro|quando
        tenho|tem|existe|ha ~3 agendamento|agendamentos|consulta|consultas ~2 aberto|pendente|pendentes|futura|futuras

        [!check_appointment]
        nao ~1 cancelei|desmarquei|cancelamos
        quem ~1 cancelou|desmarcou
        fiquei ~2 voltar ~3 quando|que|?
        duvida ~3 minha|meu ~1 consulta|retorno|exame|horario
        proxima|proximo ~1 consulta|retorno|sessao ~3 e|eh|quando|qual|?

        [?check_appointment]
        minha|meu ~1 consulta|horario|retorno|agendamento

        [-check_appointment]
        lembrado|lembrada|lembrar|lembra|lembre ~2 quando ~2 alguem|alguma|algum|abrir|vagar|surgir|pingar|tiver|houver
        continua|esta|ta|fica ~1 de pe ~2 $
        tem|ha ~3 horario|vaga ~2 #when ?
        nao tenho|tem ~3 marcada|agendada|marcado
        um|algum|uma ~1 horario|dia|hora|data|consulta ~1 para|com ~2 minha|meu ~1 @family
        quando ~3 recebo|receber|sai|saem|chega|busco|pego ~3 exame|exames|resultado

        [!late_arrival]
        passar|passo|passando ~1 da|do hora|horario $
        nao ~1 chego|chegar|chegarei|consigo|conseguirei ~2 no|na ~1 hora|horario $
        nao ~1 chego ~1 #when ~1 em ~1 ponto
        @late
        vou|vamos|irei|acho|devo|talvez ~3 chegar|chego ~3 tarde|depois|minutos|min|minutinhos|pouco|mais|pouquinho
        chego|chegarei|chegando|chegar ~3 #num|dez|quinze|cinco|vinte|trinta|uns|meia|poucos|alguns ~3 minutos|min|minutinhos|h|atraso|hora|depois|mais
        chego|chegar|chegarei|chegamos ~2 mais tarde
        chego|chegar|chegarei ~2 tarde
        preso|presa|parada|parado|travado|travada|engarrafada|engarrafado ~3 transito|engarrafamento|congestionamento|marginal|onibus|metro|avenida|ponte
        transito ~4 parado|horrivel|pesado|caotico|lento|intenso|infernal|travado|terrivel|pessimo
        pneu furou|furado
        carro|onibus|uber|moto ~2 quebrou|atrasou|enguicou|atrasado|pifou
        ainda ~2 caminho
        a|no caminho
        to|estou|estamos indo|chegando|saindo
        perdi ~2 onibus|hora|metro|trem
        tolerancia
        vou|devo|vamos|demorar|demoro ~1 demorar ~4 minutos|min|pouco|pouquinho|#num
        metro|onibus|trem|carro ~2 parou|parado
        chego|chegarei|chegamos ~2 #when
        perder ~1 hora|horario
        running late
        be late
        esperar|esperem|espera|aguardar|aguardem|segura|segurar|guardar ~3 minutos|minutinhos|pouco|pouquinho|#num ~5 chegando|chego|caminho|transito|chegar
        llegar tarde
        llego tarde
        vou|devo|so|consigo|vamos|acho ~2 chegar ~2 #when
        %esperar|espera|espere|aguarda|aguarde|segura ~2 #num|cinco|dez|quinze ~1 min|minutos|minutinhos
        me %esperar|espera|espere|esperem|aguarda|aguarde|aguardem ~4 chegando|chego|caminho|indo|estou|ja|minutos
        ja ~1 estou|to ~2 chegando|caminho|indo|perto|porta|estacionando|rua
        estou|to ~1 chegando|atrasada|atrasado
        transito ~3 osso|complicado|ruim|louco|foda|engarrafado|cheio|tenso
        imprevisto ~4 atrasar|atrasada|atrasado|minutos|demorar
        gps|uber|taxi|motorista ~4 errado|errou|demorando|demorou|perdeu
        errei ~2 caminho|rua|endereco
        sai|saindo|saio ~4 tarde|agora|atrasada|atrasado|trabalho ~6 chegar|chego|minutos|tempo|#when

        [?late_arrival]
        chego|chegando|atraso|transito

        [-late_arrival]
        atrasar|atrasa ~1 minha|a|o|meu ~1 consulta|horario|exame|retorno
        menstruacao|menstruar|regra|ciclo ~4 @late
        @late ~4 menstruacao|ciclo|regra|fala|desenvolvimento|pagamento|boleto|parcela|vacina|vacinas
        voces|dr|dra|medico|medica|clinica|atendimento|consulta|sempre ~3 atrasa|atrasam|atrasou|atrasado|atrasada|atraso|atrasaram|atrasados
        hora|horas|h|minutos ~1 de atraso ~5 medico|dr|dra|clinica|voces|absurdo|atendimento|esperando
        desculpa|desculpe|desculpem ~5 @late ~4 resposta|responder|retorno|mensagem
        demora|atraso ~2 responder|resposta|retorno
        ^ sim|ok|confirmo|isso|ss ~2 estou|to ~1 indo
        por ~1 estou|to ~1 chegando ~2 idade|anos
        """;
}
