namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Wanting a person, complaining, praising.</summary>
internal static class PeopleRules
{
    public const string Text = """
        [!human]
        passem|chamem|coloquem|transfiram|chama|coloca|coloque|bota|botem ~3 alguem|atendente|humano|gente|pessoa
        ajuda ~2 de|duma ~1 uma|alguma ~1 pessoa|gente|atendente|alguem
        ^ liga|ligue|liguem|telefona|telefonem ~1 para ~1 mim|meu|minha|#phone|ca
        ^ me|pode ~1 transfere|transfira|transferir|transfere ~1 $
        secretaria|recepcionista|atendente|recepcao ~3 ligar|ligue|ligasse|retornar|retorne
        falar|falo|fala|conversar|converso|tratar|chamar|chama|chame|passa|passar|passe|transfere|transferir|transfira|encaminha|direcionar|contato|conversa|falasse|falem ~6 atendente|humano|humana|pessoa|secretaria|recepcionista|funcionario|funcionaria|gerente|responsavel|recepcao|dono|dona|diretor|diretora|coordenadora|coordenador|alguem|atendentes|supervisor|supervisora|gente|financeiro|administracao|equipe|proprietario
        falar|conversar|fala|falo ~2 com ~2 dr|dra|medico|medica|dentista|#prof|doutora|voces|moca|enfermeira
        @want|@can|tem|cade|preciso|me ~3 atendente|humano|pessoa ~1 humano|humana|real|verdade|favor|$|?
        atendido|atendida|atendimento ~2 por|humano|humana ~2 humano|pessoa|atendente|gente|alguem|humana
        @want|@can|preciso ~3 atendente|humano|gerente|recepcionista|secretaria
        atendimento|atendente ~1 humano|humana|presencial|pessoal
        ^ atendente|humano|recepcao|secretaria|recepcionista|gerente $
        pessoa|gente|alguem|atendente ~1 de ~1 verdade|carne|real
        gente ~1 verdade
        tem|ha ~2 alguem|gente|pessoa|atendente ~4 ai|falar|atender|atenda|atendendo|disponivel|verdade
        alguem ~2 pode|poderia|consegue|me ~3 atender|atende|responder|ligar|responde|retornar
        alguem ~2 ai
        tem alguem
        @can|pode|podem|favor|quero|queria|peco|peca|pede|pedir|gostaria|alguem ~3 ligar|liga|ligue|liguem|telefonar|retornar|retorna ~3 para|pra|mim|me|?|ligacao|aqui
        @can|podem|pode|favor|alguem ~2 me ~1 ligar|ligue|liguem|liga|telefonar|retornar
        me ~1 liga|ligar|ligue|liguem|telefona|telefonem|retorna|retornem
        nao ~2 quero|queria|gosto|falo|vou|aguento ~4 robo|bot|maquina|ia|automatico|computador|assistente|virtual
        voce|e|eh|isso|estou|falando|aqui|voces ~3 robo|bot|maquina|ia|automatico|computador|virtual|chatbot|humano|pessoa
        sai|chega ~2 robo|bot|maquina
        odeio|detesto ~2 robo|bot|maquina|atendimento
        robo|bot|maquina ~3 nao ~2 entende|entendeu|resolve|ajuda|serve|funciona|entendendo
        prefiro|preferia ~3 falar|atendente|pessoa|ligar|humano|conversar
        telefone|numero|contato|ramal ~3 falar|ligar|recepcao|clinica|secretaria|fixo
        qual|tem|passa|me|outro ~3 telefone|numero|ramal ~3 ?|ligar|voces|contato|falar|fixo
        urgente falar
        talk|speak ~3 person|human|someone|attendant|agent|somebody|receptionist
        hablar ~2 con ~2 persona|alguien|humano
        human
        operador|operadora
        ^ me ~1 transfere|transfira ~3
        cansei|cansada|cansado ~2 de ~1 falar|conversar ~2 robo|maquina|bot|computador|assistente
        passa|passe|passar|transfere|transferir ~2 para|pro ~3 @person|setor|financeiro|recepcao|secretaria|gerencia|humano
        telefone|numero|ramal ~3 ligar|falar|contato
        queria|quero|preciso|posso|pode ~2 falar ~4 financeiro|gerencia|setor|recepcao|responsavel|medica|medico|dr|dra|doutora
        tem ~1 gente|alguem|atendente ~3 ?
        preciso ~2 de ~1 ajuda ~2 pessoa|gente|humana|atendente

        [!human help]
        alguem ~2 pode|poderia|consegue|me ~3 ajudar|ajuda|ajude

        [?human]
        atendente|recepcionista|ligar|ligacao|gerente|robo|humano

        [-human]
        ^ fala|falem ~1 minha|meu|meus gente|povo|pessoal
        @opens|alguem ~3 desistir|desmarcar|faltar
        entendi|combinei|combinado|acertei|falei ~2 com|para|na|no ~2 @person|patrao|chefe|escola
        ir|vir|levar|entrar|ficar|esperar ~1 alguem|pessoa|gente ~2 comigo|junto
        alguem|gente ~3 comigo|junto
        alguem ~1 atendendo ~3
        contratam|contratando|contrata ~3 recepcionista|secretaria|atendente
        nao ~2 quero|preciso|precisa ~2 falar ~2 atendente|pessoa|humano|ninguem
        consulta|marcar|agendar|horario ~4 falar ~2 dr|dra
        #num pessoas
        avisa|avise|liga|ligue|chama|chame|liguem ~4 se|quando|caso ~3 abrir|vagar|surgir|vaga|desistencia|desistir|horario
        nao|parem|pare ~3 ligar|ligue|liguem|ligando|me ligar|ligue
        pessoa ~2 acompanhar|responsavel|fisica|juridica
        vou|irei ~2 ligar
        falar|falo|fala|conversar|converso|consultar|combinar ~1 com ~3 @family|chefe|patrao|patroa
        @kin ~3 falar ~2 direito|nada|embolado|enrolado
        nao ~3 falar ~1 direito
        alguem|pessoa ~3 %desistir|%cancelar|%faltar|%desmarcar|vaga|desmarcou|desistencia
        se|caso|quando|qualquer ~1 tiver|houver|surgir|%abrir|%vagar|aparecer|alguem|sobrar ~6 me ~1 liga|ligue|ligar|liguem|chama|avisa

        [!complaint]
        voces nao tem|tiveram ~2 cuidado|respeito|consideracao|vergonha|educacao|paciencia|organizacao|criterio
        %mandar|mandaram|deram|mostraram|entregaram|entregue|leu|leram|vazaram|vazou|falaram|contaram ~1 meu|minha|o|a ~1 exame|laudo|resultado|prontuario|ficha|diagnostico|numero|telefone ~5 outro|outra|ex|vizinha|vizinho|terceiro|terceiros|errada|errado|grupo|alta|todo
        ;irony: praise of what nobody praises
        medalha|trofeu|oscar|recorde|premio|palmas|aplausos|diploma ~5 paciencia|espera|esperar|esperando|demora|demorar|enrolacao|atraso|atrasar|cadeira|horas|desorganizacao|bagunca|incompetencia|paciente|descaso|sofrimento|sofrer|antes
        parabens ~3 envolvidos|genio|demora|espera|enrolacao|atraso|desorganizacao|bagunca|incompetencia|falta|nada
        parabens ~3 conseguiram|conseguiu ~2 perder|errar|trocar|estragar|piorar|esquecer
        conseguiram|conseguiu ~2 perder|errar|trocar|estragar|piorar|esquecer ~2 meu|minha|o|a
        @good ~3 se ~1 a|o ~1 ideia|intencao|plano ~1 era
        obrigada|obrigado ~1 por nada ~1
        cha ~1 de cadeira
        adorei|amei|adoramos|amamos ~1 saber|descobrir ~8 nao|fechada|fechado|ferias|cancelada|cancelado|viagem|porta|hora
        adorei|amei|adoramos|amamos ~1 esperar|mofar|ficar ~3 hora|horas|#num|fila|cadeira|espera|pe
        que|quanta|uma ~1 beleza|maravilha|eficiencia|rapidez|agilidade|competencia|organizacao ~2 hein|viu|ein
        consulta|atendimento|atendido|atendida ~2 #when ~2 comecou|atendido|atendida|chamado|chamada|chamaram ~2 #when
        ;the mild words for being treated badly
        ma|mau ~1 vontade|humor|educacao
        quatro pedras ~1
        pouco caso
        cara|cara ~1 feia|fechada|amarrada|virada|bunda ~3 comigo|atendeu|recepcao|atender
        seca|seco|rispida|rispido|estupida|ignorante|fria|frio|grossinha|grossinho ~1 comigo|conosco|demais|gente
        deixou|deixa|deixaram ~2 desejar
        tratam|tratada|tratado|tratou|tratando|falou|fala|tratei|trataram|atendem|atendida|atendido|parecia|senti ~4 como|feito|igual|pedindo ~3 numero|bicho|gado|lixo|cachorro|burra|burro|idiota|esmola|favor|nada|boi|trouxa
        nem ~2 desculpa|desculpas|explicou|explicaram|levantou|levantaram
        fica|ficou|ficam|ficava ~2 celular|zap|telefone ~4 tempo|hora|inteira|inteiro|atender|atende|enquanto|sozinha|sozinho
        morrendo|cheia|cheio|tremendo|espumando|tanta|muita ~1 raiva|odio
        garantiram|prometeram|garantiu|prometeu|juraram ~8 nao|boleto|cobraram|cobranca|chegou|veio|mentira|nada
        enganada|enganado|enganaram|enganou|roubada|roubado|lesada|lesado
        dentista|medico|medica|dr|dra|#prof ~2 machucou|errou|queimou|cortou|estragou|quebrou ~4
        nao ~1 fez|fizeram|faz|fazem ~1 nada
        fizeram|faz|fez|perdi ~2 perder ~1 tempo|dinheiro|viagem|dia
        perdi ~2 tempo|viagem|dinheiro ~3 voces|toa|clinica
        aguardando|esperando ~2 resposta|retorno|contato ~3 ha|faz|desde|dias|semanas|semana|#when
        erram|erraram|errou|confundiram|trocaram|perderam|esqueceram ~3 meu|minha|meus|de
        desligou|desligaram|bateu|bateram ~3 cara|telefone
        nao ~1 resolveu|adiantou|adianta ~1 nada
        nem ~2 olhou|atendeu|respondeu|ligou|avisou|examinou|pediu|pediram|avisaram|ouviu
        que ~1 demora|descaso|horror|decepcao|raiva|absurdo|vergonha|palhacada
        quanta demora
        espera|demora|fila ~3 %matar|insuportavel|infinita|eterna|interminavel
        voce|robo|bot|sistema|maquina|assistente|isso|aplicativo|atendimento|chat|ia ~3 burro|burra|inutil|imprestavel|estupido|estupida|tapado|tapada|jumento|anta
        ninguem|voce|robo|bot|maquina ~3 me entende|entendem|ouve|escuta
        nao gostei|gostamos ~4 sessao|sessoes|aula|aulas|massagem|exame|procedimento|limpeza|terapia|avaliacao|visita|sala|clinica|recepcao
        %reclamar|reclamacao|reclamacoes|reclame
        @bad ~4 atendimento|servico|clinica|consulta|experiencia|voces|recepcionista|secretaria|atendente|medico|medica|dr|dra|lugar|comigo|espera|demora|demorado|falta
        atendimento|servico|clinica|voces|recepcionista|secretaria|atendente|medico|medica|dr|dra|experiencia|recepcao|consulta|lugar|isso|moca|sao|estou|estao ~5 pessimo|pessima|horrivel|ridiculo|ridicula|absurdo|absurda|vergonha|descaso|desrespeito|lixo|porcaria|decepcionada|decepcionado|decepcao|inaceitavel|lamentavel|grosseira|grosseiro|grossa|grosso|arrogante|incompetentes|incompetente|terrivel|nojo|vergonhoso|revoltada|revoltado|indignada|indignado|insatisfeita|insatisfeito|mal|educada|palhacada|palhacada|furiosa|furioso|irritada|irritado|chateada|chateado|decepcionante|ruim|deixou|deixa|desejar|brava|bravo|despreparada|despreparado
        absurdo|ridiculo|palhacada|vergonha|descaso|desrespeito|inadmissivel|inaceitavel|lamentavel|revoltante|vergonhoso|indignada|indignado|pessimo|pessima|horrivel|decepcionada|decepcionado|insatisfeita|insatisfeito|revoltada|revoltado|chateada|chateado|palhacada|putaria|sacanagem|esculhambacao|decepcao
        falta ~1 respeito|educacao|consideracao|organizacao|profissionalismo|compromisso
        uma|que|maior|muita|bando|quanta ~1 falta|vergonha|palhacada|absurdo|sacanagem|incompetencia|desorganizacao|bagunca|desrespeito|descaso|desaforo
        nunca ~1 mais ~3 volto|piso|voltarei|marco|vou|quero|venho|indico|ponho
        nao ~2 volto|recomendo|indico|voltarei|piso ~2 mais|ninguem|nunca|ai|
        nao recomendo|indico
        fui|fomos|sou|foi ~2 mal|maltratada|maltratado|desrespeitada|desrespeitado|pessimamente|destratada|destratado ~3
        maltratada|maltratado|maltrataram|destratada|destratado|destratou
        mal ~1 atendida|atendido|educada|educado|atendimento
        ninguem|nunca ~3 responde|respondem|atende|atendem|responderam|respondeu|retorna|retornam|retornaram|resolve|resolvem|resolveu|retornou|resolveram|atendeu
        nao ~2 responde|respondem|responderam|retornam|retornaram|resolvem|resolveram|respondeu|retornou|resolveu
        nao ~1 atendem|atende|atenderam|atendeu ~3 telefone|ligacao|ligacoes|mensagem|ninguem|$
        nao ~1 fui|fomos|foi ~1 atendida|atendido|atendidos|chamada|chamado|avisada|avisado
        quero|exijo|preciso|espero ~2 solucao|explicacao|providencia|providencias|satisfacao|posicionamento
        ja ~3 mandei|liguei|tentei|pedi|falei|perguntei|avisei ~5 vezes|nada|ninguem|vez|mensagens|atende|responde|semanas
        liguei|ligando|tentando ~6 ninguem|nao|nunca ~2 atende|atendem|atendeu|responde
        %esperar|esperei|esperando|espera|fiquei|aguardando|aguardei|mofando|plantada|plantado ~5 hora|horas|h|#num|uma|duas|tres|muito|minutos|tempo|tempao|seculo|seculos|demais|anos ~4
        hora|horas|h|minutos ~3 esperando|espera|atraso|aguardando|fila|atrasado|atrasada
        medico|dr|dra|medica|#prof|atendimento|consulta|aula|sessao|terapeuta|fisioterapeuta|professor|professora|voces|sempre ~3 atrasou|atrasa|atrasam|atrasado|atrasada|atrasaram|atraso
        demora|demorando|demoram|demorado|demorou|demorada ~4 responder|atender|muito|demais|absurda|resposta|retorno|atendimento|tanto|seculos|retornar|absurdo
        cobraram|cobranca|cobrado|cobrou|cobrada|cobrando ~5 errado|indevido|indevida|duas|vezes|mais|diferente|nao|errada|valor|abusiva|dobro
        voces|clinica|desmarcaram|cancelaram|secretaria|medico ~3 desmarcaram|cancelaram|remarcaram|esqueceram|erraram|perderam|sumiram|desmarcou|cancelou|trocaram|enrolam|enrolando|mentiram ~4
        desmarcaram|cancelaram|remarcaram ~5 avisar|aviso|vez|cima|novo|avisaram|hora|sem
        procon|processar|processo|processarei|advogado|justica|ouvidoria|denunciar|denuncia
        reclame aqui
        quero|vou|registrar|fazer|faco|gostaria|abrir ~2 reclamacao|denuncia|queixa|reclamar
        meu|quero|devolve|devolver|devolvam|devolucao|estorno|reembolsem ~2 dinheiro ~1 volta
        estorno|ressarcimento
        merda|bosta|caralho|porra|inferno|fdp|cacete|pqp|desgraca|idiotas|idiota|imbecil|imbecis|palhacos|otaria|otario|trouxa
        to|estou|fiquei|ficamos|muito|tao ~2 irritada|irritado|furiosa|furioso|brava|bravo|puta|puto|decepcionada|decepcionado|insatisfeita|insatisfeito|indignada|indignado|chateada|chateado|revoltada|revoltado|estressada|estressado
        voces ~3 enrolam|enrolando|brincadeira|brincando|mentem|enganam
        tratamento|procedimento|servico|obturacao|restauracao|limpeza|resultado|botox ~4 malfeito|mal|errado|horrivel|errada|porco|pessimo|feito
        gostei|gostamos|curti nao viu|do|da|de|desse|dessa|daquele|daquela|esperei|nao|$
        nao ~2 gostei|gostamos|satisfeita|satisfeito|contente|feliz ~5 atendimento|consulta|medico|medica|jeito|resultado|servico|nada|forma|tratada|dra|dr|como
        deixou|deixa ~1 desejar
        terrible|awful|worst service
        queja|pesimo
        atendida|atendido|atenderam|atendeu|chamaram|chamou ~3 hora|horas|minutos|#when|#num ~2 depois|atraso|atrasado|atrasada
        atendimento|servico|clinica|lugar|voces|tratamento ~3 lixo|porco|fraco|sofrivel|horrivel|pessimo|desorganizado|amador|podre
        servico|atendimento lixo|pessimo|ruim|horrivel|fraco
        paguei|pago ~4 nao ~3 %receber|%atender|%fazer|fui|foi|atendida|atendido|veio
        nunca|ninguem ~2 %responder|%atender|%retornar|%resolver|%ligar|responde|responderam
        falta|falha ~3 respeito|comunicacao|informacao|organizacao|profissional|empatia|compromisso
        me|nos ~1 enrolaram|enrolando|ignoraram|ignorando|trataram|destrataram|humilharam|enganaram|deixaram ~3
        tratou|trataram|tratada|tratado ~2 mal|grosseria|pessimamente|como|feito
        grossa|grosso|estupida|estupido|mal educada|educado|grosseira|ignorante ~3 comigo|conosco|demais|telefone
        voces ~3 nunca|nao ~2 %responder|respondem|%atender|%cumprir|%avisar|%resolver
        ja ~2 faz|fazem|ha ~4 espero|esperando|aguardo|aguardando|tento|tentando
        esperei|espero|esperando|aguardei ~6 nada|ninguem|nao|atendimento|atendida
        atrasou|atrasaram|atrasam ~4 hora|horas|minutos|muito|sempre
        isso ~2 um|uma ~1 absurdo|vergonha|palhacada|falta|descaso
        quero|exijo ~2 meu ~1 dinheiro ~2
        vou ~2 processar|denunciar|reclamar|expor|avaliar ~3
        1|uma estrela

        [?complaint]
        @bad
        demora|demorado|reclamar

        [-complaint]
        ^ foi mal
        outra|outro|mais ~2 depois dessa|desse|dela|dele|disso
        desculpa|desculpe|ops|opa ~1 foi mal
        sem falta
        falta ~1 de ~1 tempo|dinheiro|costume|coragem|opcao
        nao ~1 reclamo|reclamei|reclamando|reclamar ~1 nao|disso|$
        @family|@kin|vizinho|vizinha|patrao|patroa|chefe|gerente|sindico|marido|professor ~1 reclama|reclamou|reclamando
        policia|faculdade|escola|detran|rh|inss|empresa|concurso|trabalho|advogado|prefeitura ~4 pediu|pede|exige|exigiu|cobra|cobrou|cobraram|quer|pediram
        sociedade|escritorio ~1 de ~1 advogados|advogado
        advogados|advogado|advocacia ~2 #num
        faltou|faltaram|falta ~3 equipe|escala|trabalho|servico|plantao|tecnicas|tecnicos|colega|colegas
        nao ~2 tenho|ha|tem ~4 reclamar|reclamacao|queixa
        nada ~2 reclamar
        sem ~2 reclamar|reclamacao|reclamacoes
        passando|passei|passou|sentindo|sinto|senti|estou ~2 mal|ruim|pior ~1
        faz|fez|fazer|fazendo mal
        cheiro|halito|gosto ~1 ruim|horrivel
        dor|dores|tosse|coceira|colica|noite|inchaco|enxaqueca|gripe ~4 horrivel|terrivel|absurda|pessima|insuportavel
        horrivel|terrivel|absurda|pessima|insuportavel ~1 dor|dores|colica|enxaqueca
        esse|essa|este|horario|dia|hora|manha|tarde|#when ~3 ruim|pessimo|horrivel|complicado
        ruim|pessimo|horrivel ~2 para mim
        transito ~3 horrivel|pessimo|terrivel|absurdo
        memoria|letra|internet|sinal|conexao|tempo|chuva ~2 ruim|pessima|horrivel|pessimo
        falta ~1 ar|pouco|muito|so|apenas|dinheiro|tempo|de ~1 ar
        fico|fica|ficar|estou|vou ~1 aguardando|no aguardo
        quanto tempo ~3 espera|esperar|demora
        lista|fila|sala ~1 espera
        vergonha ~2 de|do|da ~1 perguntar|falar|meu|minha|mostrar|sorrir|dentes
        tenho|tinha|com|morrendo|morta ~2 vergonha
        denunciar ~3 spam
        espero ~3 bem|melhoras|retorno|resposta|ansiosa|ansioso|encontrar
        atrasa|atraso|atrasou ~3 menstruacao
        horario|data|dia|opcao|opcoes|esse|essa|esses ~2 nao ~2 atende|atendem|serve|servem
        @sick|dor|unha|dente|espinha|cabelo|pele|verruga|resfriado|ressaca|enxaqueca|encravada ~2 horrivel|terrivel|pessima|pessimo|ruim|feia|feio

        [!feedback]
        mao|maos ~1 de ~1 anjo|fada|algodao|veludo
        devo|devemos ~2 isso|tudo|vida ~2 a|ao|para|voces|fisio|#spec|@doctor
        voltei|voltou ~1 a|para ~1 andar|sorrir|dormir|enxergar|jogar|correr|viver|comer ~3
        alma|coracao ~1 lavada|lavado|leve
        valeu ~3 pena|centavo
        recomendei|indiquei
        so ~3 %passar|passei|escrevi|queria|vim ~2 contar|dizer|agradecer|soubessem|saibam|elogiar
        so ~1 queria ~1 que ~1 soubessem|saibam
        salvou|mudou|transformou ~2 vida|sorriso|autoestima
        melhor ~1 dentista|medico|medica|clinica|profissional|dra|dr ~2
        elogios
        @good ~5 atendimento|consulta|clinica|equipe|dr|dra|medico|medica|voces|experiencia|atendida|atendido|lugar|recepcao|dentista|recepcionista|secretaria|profissional|profissionais|tudo|#prof|resultado|servico|tratamento|trabalho|ambiente|todos|todo
        atendimento|consulta|clinica|equipe|dr|dra|medico|medica|voces|experiencia|lugar|recepcao|#prof|todos|pessoal|resultado|profissional|dentista|servico|secretaria|tratamento|limpeza ~5 otimo|otima|excelente|maravilhoso|maravilhosa|perfeito|perfeita|incrivel|impecavel|atenciosa|atencioso|sensacional|top|maravilha|dez|atenciosos|gentil|gentis|fantastico|fantastica|show|satisfeita|satisfeito|educada|educado|carinhosa|carinhoso|cuidadosa|cuidadoso|simpatica|simpatico|amor|lindo|linda|otimos|maravilhosos|anjo|querida|adorei|amei|gostei|tranquilo|tranquila
        adorei|amei|gostei|amamos|adoramos|gostamos|adoro|amo ~5
        parabens ~4
        super|muito|mega ~1 recomendo|indico|satisfeita|satisfeito
        recomendo|indico|recomendaria|indicarei|recomendei
        nota ~2 #num|dez|maxima|mil|nove|oito|sete|zero|cinco
        atendimento|consulta|clinica|equipe|dr|dra|medico|medica|recepcao|#prof|servico|limpeza|experiencia ~1 foi|e|eh|estava ~2 bom|boa|bem|dez|10
        muito|super ~1 bom|boa|bem ~3 atendimento|consulta|equipe|clinica|dr|dra|medico|medica|servico|profissional
        bom|boa atendimento|equipe|clinica|profissional|medica|dentista
        dou|daria ~2 #num|nota|estrelas|dez
        minha nota
        #num|cinco|dez estrelas
        ^ #num ~1 de|/ ~1 10|dez|5|cinco
        de 0|zero a 10|dez
        elogiar|elogio|elogios
        bem ~1 atendida|atendido|atendidas|atendidos|tratada|tratado|acolhida|acolhido|recebida|recebido
        me|te senti ~2 bem|acolhida|acolhido|segura
        sugestao|sugestoes|sugerir|sugiro
        feedback|avaliar ~2 atendimento
        melhor ~3 clinica|dentista|medica|medico|dra|dr|atendimento|profissional|dermato|que
        obrigado|obrigada|gratidao|agradeco|grata|grato|agradecer ~3 carinho|cuidado|atendimento|paciencia|acolhimento|profissionalismo|dedicacao|gentileza
        tudo ~1 otimo|perfeito|maravilhoso|excelente|impecavel
        foi ~2 tudo ~1 otimo|bem|perfeito|certo|maravilhoso|excelente|bom|tranquilo
        tudo ~1 otimo|perfeito|maravilhoso|excelente $
        foi ~2 otimo|otima|perfeito|maravilhoso|excelente|maravilhosa|perfeita|bom|boa|tranquilo|tranquila|incrivel|show|ok
        ⭐|🌟

        [?feedback]
        ^ 0|1|2|3|4|5|6|7|8|9|10|dez|nove|oito $

        [-feedback]
        parabens ~3 envolvidos|genio|demora|espera|enrolacao|atraso|desorganizacao|bagunca|incompetencia|falta|nada
        @good ~3 se ~1 a|o ~1 ideia|intencao|plano ~1 era
        adorei|amei|adoramos|amamos ~2 saber|descobrir|esperar|ficar|perder|pagar|ser|dar ~8
        obrigada|obrigado ~1 por nada ~6
        tudo bem|bom|certo|tranquilo|joia
        meu bem
        tudo otimo com
        gostei|gostamos|curti nao viu|do|da|de|desse|dessa|daquele|daquela|esperei|nao|$
        nao ~2 gostei|recomendo|indico|adorei|bom|boa|otimo|bem|atendida|atendido|satisfeita|satisfeito
        nota|notas ~1 fiscal|fiscais
        mal ~1 atendida|atendido
        seria|fica|ficaria|e|esta|ta|para mim ~1 otimo|bom|perfeito|melhor|boa|otima ~3 $|#when|horario|para|pra
        #when ~3 otimo|bom|perfeito|melhor|boa|ok
        bom dia
        boa tarde|noite
        qual|quem|quais|indica|indicam|recomenda|recomendam ~4 melhor|bom|boa ~5
        recomenda|recomendam|indica|indicam|indicaram|recomendaram|recomendou|indicou
        voces|dra|dr ~2 recomendam|indicam|recomenda
        gostaria
        melhor ~2 com
        otimo ~1 entao|pode|vou
        uma boa|bom ~1 tarde|noite|dia|semana|descanso
        """;
}
