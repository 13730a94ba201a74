namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Questions about where the clinic is and when it is open.</summary>
internal static class PlaceRules
{
    public const string Text = """
        [!ask_location]
        voces|clinica sao|e de|da|do ~4 ?
        voces|clinica ficam|fica ~1 em|perto|na|no ~4 ?
        e|fica|ficam ~1 perto|proximo|longe ~5 ?
        como ~3 chegar|chego|chega
        qual|me ~3 cep
        ver|saber|conhecer ~2 localizacao|endereco
        onde ~4 e|eh|fica|ficam|esta|situa|localiza|localizada|localizado|sao|voces|clinica|consultorio|ai|ta|atende|estao|funciona|estaciono|estacionar|parar|paro|deixo|deixar
        ^ onde $
        qual|me|passa|passar|manda|mandar|envia|enviar|informar|saber|confirma|confirmar|seria|o|novo|informa|tem ~4 endereco|localizacao|localizacao|rua|mapa
        qual|que|em ~2 rua|bairro|andar|sala|avenida|cidade|predio|bloco|shopping|regiao|unidade ~4 fica|e|eh|esta|voces|clinica|consultorio|atende|ai|consulta|?
        endereco|localizacao ~4 ?|clinica|consultorio|voces|completo|favor|dai|ai|certo|mesmo
        ^ endereco|localizacao|mapa $
        como ~2 chego|chegar ~3 ai|clinica|la|consultorio|voces|metro|onibus|carro|ate|$
        tem|ha|existe|possui|possuem|oferece|oferecem|onde|perto|vaga|vagas|como ~3 estacionamento|estacionar|manobrista|valet|garagem|parar
        estacionamento ~4 ?|gratuito|gratis|pago|proprio|perto|conveniado|clinica|voces
        tem|ha|existe|possui|possuem|e|acesso ~3 elevador|rampa|acessibilidade|cadeirante|cadeira|escada|escadas|acessivel|cadeirantes
        cadeirante|cadeirantes|acessibilidade|cadeira de rodas|elevador ~6 ?
        acesso ~3 cadeirante|cadeira|deficiente|deficientes|cadeirantes
        perto ~5 metro|estacao|onibus|shopping|terminal|hospital|centro|ponto|qual|que|onde
        qual ~2 onibus|metro|estacao|linha|ponto
        onibus|metro ~5 passa|para|chega|perto|proximo
        ponto ~1 referencia
        link|localizacao|pin ~3 maps|mapa|google|waze|gps
        google|waze maps|mapa
        waze|maps|gps
        fica ~2 em|na|no|perto|onde|qual|longe ~4 ?
        ficam ~2 em|na|no|perto|onde|longe
        e|ai ~1 na|no ~1 rua|avenida|centro|bairro|shopping|savassi ~3 ?
        tem|ha|existe|possuem|possui|abriram ~3 unidade|unidades|filial ~5 em|na|no|outra|cidade|bairro|?
        mudou|mudaram|mudaram ~3 endereco|lugar|local|predio
        continua|continuam|ainda ~3 mesmo ~1 endereco|lugar|local|predio
        como ~1 e|eh ~2 acesso
        where ~3 located|clinic|you|office|are
        address
        parking
        donde ~3 esta|queda|ubicados|clinica|quedan|estan
        direccion
        onde|aonde ~3 e|eh|fica ~2 clinica|consultorio|voces|ai
        voces|clinica ~2 perto|proximo|proxima|longe ~4
        que|qual ~1 andar|sala|predio|bloco|rua|bairro|cidade ~2 e|eh|fica|?
        endereco ~3 mesmo|continua|qual|mudou|e
        qual ~1 unidade
        entrada ~3 qual|onde|por
        catraca|portaria ~5 entrar|entro|libera|liberar|passar|passo|subir|acesso|abre|abrir|senha|codigo|trava|travou
        ^ catraca ~3 $
        ^ a|na catraca ~3 $
        parar|paro|deixar|estacionar ~2 carro|moto
        tem|possui ~2 rampa|elevador|acesso|acessibilidade|bicicletario

        [?ask_location]
        rua|avenida|endereco|localizacao|estacionamento|onde|bairro|mapa|elevador|onibus|metro

        [-ask_location]
        onde ~3 vejo|pego|retiro|consigo|encontro|acesso|baixo|envio|mando|pago|marco|doi|faco|compro|dizia|acho|anexo|vejo
        mudei|mudar|atualizar|alterar|corrigir|trocar|troquei|mudamos|novo ~5 endereco
        meu|minha|novo ~1 endereco ~3 e|mudou|eh|#num
        endereco ~3 email|cobranca|errado|ip

        [!ask_hours]
        que|quais|qual|ate|de|a ~2 hora|horas|horario|horarios|dia|dias ~4 abre|abrem|fecha|fecham|funciona|funcionam|atende|atendem|abertos|aberta|aberto|funcionamento|atendimento|comeca|comecam|encerra|trabalha|trabalham|expediente|estao|vai|vao|termina|vai|ficam
        atendem|atende|trabalham|funcionam|funciona|abrem|ficam ~2 que horas
        quando|horas|ate ~2 voces|clinica|consultorio ~2 abre|abrem|fecha|fecham|funcionam|atendem
        quando ~3 abre|abrem|fecha|fecham|funciona|funcionam|atende|atendem|volta|voltam|reabre|abrir ~3 #prof|@doctor|clinica|?|consultorio|voces|ferias
        horario|horarios ~2 atendimento|funcionamento|abertura|expediente|trabalho|clinica|consultorio|voces|almoco|sabado|funciona|atende|domingo|feriado|loja|secretaria
        abre|abrem|abrirao|abrira|abertos|aberta|aberto|fecha|fecham|funciona|funcionam|fechados|fechada|fechado|abrir|funcionando|funcionar|aberta|trabalham ~4 #when|hoje|agora|fim|final|feriado|feriados|almoco|domingo|sabado|sabados|direto|meio
        abre|abrem|fecha|fecham|funciona|funcionam ~4 ?
        abre|abrem ~2 que|as|cedo|quando
        atende|atendem|trabalha|trabalham|atendimento ~3 #when ~3 ?
        #when|sabado|domingo|feriado|noite|madrugada ~2 voces|clinica ~1 trabalham|trabalha|atendem|atende|abrem|abre|funcionam|funciona $|?
        atende|atendem|atendimento|trabalha|trabalham ~3 feriado|feriados|sabado|sabados|domingo|domingos|almoco|fim|finais|noite|cedo|tarde
        @doctor|#prof ~3 atende|trabalha|vai|vem|esta|fica|consulta|ta ~4 #when|quando|dia|dias|horario|horarios|hoje|todo
        quais|que|qual|quando ~2 dia|dias|horario|horarios|horas|os ~3 @doctor|#prof|ela|ele|eles ~3 atende|trabalha|vai|vem|esta|consulta|fica|atendem|tem
        quais|que|qual ~1 dia|dias ~2 tem ~2 #spec|@doctor|#prof
        quais|que|qual ~2 dia|dias|horario|horarios|horas ~3 atende|atendem|trabalha|trabalham|vem|funciona|abre
        quando ~3 @doctor|#prof ~3 atende|trabalha|vai|vem|volta|esta|consulta|ai
        dia|dias|horario|horarios|agenda ~2 atende|atendimento ~3 @doctor|#prof|ela|ele
        qual|quais|saber|informar ~2 horario|horarios|dias ~3 voces|clinica|dr|dra|dela|dele|#prof|medico|medica|atende|atendem|atendimento
        #when|alguem ~2 tem|ha|tera ~2 atendimento|expediente ~2 ?
        #when|alguem ~2 atendendo|atende|atendem|abre|abrem|funciona|funcionam|aberto|aberta|abertos ~3 #when|?
        tem|ha|existe ~3 atendimento ~4 #when|feriado|noite|noturno|sabado|domingo|noturna
        tem|ha|existe|fazem ~1 plantao
        plantao|expediente|recesso
        vai|vao|va ~2 abrir|funcionar|atender|emendar|fechar
        esta|ta|estao|tao ~2 aberta|aberto|abertos|funcionando|atendendo|fechada|fechados ~3 #when|?|hoje|agora|ainda|$
        esta|ta ~2 fechado ~3 #when|?|hoje|agora|ainda
        voces|clinica|consultorio ~1 param|para ~2 natal|carnaval|feriado|feriadao|ano|#when
        #when|natal|carnaval|feriado|ano ~2 voces|clinica|consultorio param|para ?
        emenda|emendam|emendar|recesso ~3 feriado|natal|carnaval|?
        opening hours
        open ~3 on|today|tomorrow|saturday|sunday|saturdays
        hours
        que horario|horarios ~2 atienden|abren
        a que hora
        qual|que ~1 horario|hora ~1 de|da|do ~1 voces|clinica|dai|ai|funcionamento|atendimento|almoco
        voces|clinica ~2 abre|abrem|fecha|fecham|funciona|funcionam|trabalham|atendem|atende ~3 de|no|aos|nos|na|a ~2 sabado|domingo|feriado|noite|sabados|domingos|#when
        trabalham|atendem|abrem|funcionam|atende|abre|trabalha ~2 de|aos|no|nos|fim ~2 sabado|sabados|domingo|domingos|semana|noite|feriado|feriados
        fica|ficam|esta|estao ~1 aberto|aberta|abertos ~3

        [-ask_hours]
        plantao|expediente|recesso ~1 @moveb
        @moveb|%combinar|%conseguir ~3 plantao|expediente
        meu|minha|dela|dele|certo ~2 plantao|expediente|recesso
        otimo|perfeito|beleza|joia|show|bom|certo|entao ~1 fechado $
        mesmo|mesma ~3 horario|horarios|hora
        tem|teria|estao ~1 livre|vaga|disponivel|vagas
        consigo|quero|preciso|queria ~1 atendimento
        como ~1 funciona|funcionam
        agenda ~3 aberta|aberto
        @appt ~2 marcada|marcado
        minha|meu ~1 consulta|horario|exame
        tem|teria ~3 horario|horarios|vaga ~3 #when
        boca|ferida|corte|ponto|pontos ~2 aberta|aberto|abriu
        me atende|atender
        esta|ta ~2 atendendo ~3 telefone|celular|ligacao|ninguem
        """;
}
