namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Yes, no, and the data that was asked for.</summary>
internal static class AnswerRules
{
    public const string Text = """
        [confirm said]
        confirmo|confirmado|confirmadissimo|confirmada|confirmamos

        [confirm]
        #when ~4 sem falta
        sem falta ~3 #when
        #when ~3 eu ~1 vou|irei|apareco|compareco|apareceremos ~1 sim|$|la|ai
        #when ~3 apareco|compareco|comparecerei
        #when ~2 estou|estarei|to ~1 ai|la|firme|dentro
        mantida|mantido|mantem|mantenho|mantidas ~2 minha|meu|mim|lado|aqui
        minha|meu ~1 parte|lado ~2 mantida|mantido|certo|certa|confirmado|confirmada|mantem|ok
        estou|to dentro
        de ~1 minha|meu ~1 parte|lado ~3 confirmado|confirmada|certo|mantido|mantida|ok|pe
        pode|podem ~1 me esperar ~2 #when|la|ai|$
        conta|contem|contar ~1 com a|o ~1 gente
        nao vou faltar
        nao esqueci nao
        chova|faca ~2 sol
        ta|esta|fica|ficou marcado|agendado|marcada|agendada ~1 entao|$
        confirmo|confirmado|confirmadissimo|confirmada|confirmamos|confirmados|confirmar|confirmadas|confirmando|confirmei|confirmou|confirmad|confirmei
        @want ~2 confirmar
        pode ~1 confirmar|marcar|agendar|ser|reservar|fechar|colocar|confirma|deixar
        podemos confirmar|marcar|fechar
        sim ~2 confirmo|vou|irei|estarei|quero|pode|por|favor|gostaria|claro|mantenho|compareco|obrigado|obrigada
        ^ sim|s|ss|yes|yep|si $
        ^ claro $
        ^ com certeza
        ^ isso ~1 mesmo|ai|$
        ^ positivo
        ^ fechado|combinado|fechou|afirmativo|perfeito|exato|exatamente|certinho|correto|bora|certeza $
        ta|esta|tudo ~1 certo|confirmado|combinado|confirmada $
        ta|esta otimo|otima|perfeito|perfeita
        estarei|estaremos ~1 la|ai|presente|no|na|#when
        vou|irei|vamos|iremos ~1 sim|comparecer|estar
        vou|irei|vamos estar ~1 la|ai|presente
        comparecerei|compareco|compareceremos
        presenca|minha ~2 confirmada|confirmado|confirmar
        confirmar|confirmo|confirmando ~2 presenca|consulta|horario
        pode|pode ~1 contar ~1 comigo
        pode ser ~2 #when|sim|esse|essa|este|esta|assim|$
        ^ quero sim
        ^ quero|aceito|topo|vou|pode $
        aceito ~3 horario|esse|sim|#when|$
        fico ~1 com|no|na|nesse|esse ~3 #when|horario|primeiro|primeira|segundo|esse
        esse|essa|este|nesse ~1 horario|dia|data|ai ~3 serve|bom|perfeito|otimo|ok|da|mesmo|esta|ta|funciona|sim
        serve sim
        para mim ~2 esta|ta|e|fica ~1 otimo|bom|perfeito|ok
        👍|👍🏻|✅|👌|☑|✔|🆗
        mantem|manter|mantenho|mantida|mantido|mantenha ~3 consulta|horario|agendamento|sim|$|marcada|marcado|meu|minha
        yes
        confirm
        si $
        ^ de acordo $
        estou de acordo
        ^ sim sim|senhora|senhor|moca|claro|pode
        sim ~3 estou|to|estarei ~1 indo|la|ai
        ^ ss|sss|sim|isso $
        pode|podem ~1 manter|mandar|deixar|fechar|reservar|agendar ~1 esse|essa|sim|assim|$|o|a ~2 $|#when
        ^ manda|mandar ver|bala|brasa
        ^ com ~1 prazer|certeza|toda
        ^ ta|esta ~1 certo|otimo|confirmado ~2 $
        fechado|fechou|combinado ~2 $|obrigada|obrigado
        por mim ~2 ok|otimo|bom|certo|fechado|pode
        otimo|perfeito|beleza|joia|show|bom|certo ~1 fechado|fechada|combinado
        ok confirmo|confirmado|confirmada|pode|fechado|combinado
        esse|essa|este|esta ~1 mesmo|mesma|ai
        vou|irei|estarei|iremos|vamos ~2 sem falta
        ^ bora|vamos|partiu $
        ratifico|aprovado|valido
        😀|🙋|🤝

        [?confirm]
        ^ sim|isso|claro|positivo|exato|exatamente|combinado|fechado|afirmativo|bora
        sim

        [?confirm ok]
        ^ @yes
        ta|esta bom
        entendi|entendido
        ^ ok|certo|beleza|otimo|show|joia|bom|entendi $
        ok
        😊

        [-confirm]
        confirmo|confirmado|confirmada|vou|irei|quero|aceito|posso|pode nao $
        estou|to dentro ~1 da|do|de
        #when ~2 estou|to ~1 ai ~3 ?
        nao ~1 da|serve|posso|rola|funciona ~2
        nao ~2 confirmo|confirmado|confirmei|confirmar|confirmada|confirmou
        @can|me|favor|podem|pode|poderia|quero|queria|gostaria|preciso|saber ~3 confirmar|confirma|confirmarem ~4 se|dia|data|hora|horario|qual|quando|endereco|valor|que|meu|tem|local
        @can|voces|podem|consegue ~3 confirmar ~4 ?
        esta|ta|foi|ficou|era ~2 confirmado|confirmada ~3 ?
        ainda ~2 confirmaram|confirmou
        confirmar ~3 se|depois|ainda
        vou|preciso ~2 confirmar ~3 depois|com|se|agenda|trabalho|marido|chefe
        pode ~1 deixar ~2 recado|mensagem
        nao ~1 esta ~2 certo|bom|otimo
        nao pode ~1 ser
        sim ~1 mas|porem
        pode ser ~3 ?
        pode|podem ~1 marcar|agendar|reservar|colocar ~2 uma|um|para|pra|consulta|com
        como ~3 confirmo|confirmar
        tudo|ai|tranquilo|tranquila ~1 beleza|tranquilo|joia|certo|ok ?
        ^ e ai ~2
        nao ~2 quero|vou|preciso ~1 mais ~1 nao
        pode deixar ~3 nao ~3
        pode deixar ~2 para|pra ~1 la|outra|depois

        [decline]
        ^ nao $
        confirmo|vou|irei|quero|aceito|posso|consigo nao $
        ^ nao ~1 obrigado|obrigada|precisa|quero|gostei|valeu|posso|preciso|serve|consigo|da|pode|confirmo|vai|vou|sr|sra|mesmo|dessa $
        ^ nao ~1 obrigado|obrigada|valeu|grato|grata
        nao ~1 confirmo|confirmado|confirmar|confirmei|aceito
        nao ~2 quero|queria|desejo ~2 nenhum|nenhuma|esse|essa|esses|nada|isso|este|mais
        nenhum|nenhuma ~2 desses|dessas|deles|serve|horario|horarios|opcoes|opcao|das|dos|destes|da
        ^ nenhum|nenhuma $
        nao ~2 serve|rola|funciona|encaixa|bate|gostei|servem|atende|agrada|interessa
        nao ~2 da|daria|vai|posso|consigo|pode|poderei ~1 esse|essa|nesse|nessa|este|neste|nesta|desse ~2 horario|dia|data|hora|horarios|dias|semana
        esse|essa|esses|este|nesse|nessa|neste ~1 horario|dia|data|hora|horarios|nao ~3 nao|posso|da|serve|consigo
        esse|essa|esses|este|nesse|nessa ~1 horario|dia|data|hora|horarios ~3 ruim|complicado|impossivel
        #when ~3 nao ~2 posso|consigo|da|serve|rola|poderei|vou|pode|tenho|conseguirei|fica|quero
        nao ~2 posso|consigo|da|rola|serve|tenho|poderei ~3 #when
        #when ~2 ruim|complicado|impossivel|dificil|complicada
        deixa|deixe|deixar ~2 para la|depois
        deixa quieto|assim
        ^ melhor nao
        nem pensar
        ^ negativo|nunca|jamais|nem|nao $
        por ~1 enquanto nao
        agora|hoje nao $
        nao ~1 vou|irei|vamos ~1 poder|conseguir|dar $
        nao ~1 poderei|conseguirei|vou|consigo|posso ~1 ir $
        nao ~2 tenho|ha|estou ~2 interesse|interessado|interessada|disponibilidade
        sem interesse
        👎|❌
        recuso|dispenso
        passo dessa
        nao ~1 precisa|carece
        no|nope thanks|thank|$
        no gracias
        nao ~2 quero|vou|preciso ~1 mais ~1 nao
        nao ~1 da|deu|vai ~1 dar|da ~1 certo|jeito ~3 $|para|pra|mim
        pode deixar ~3 nao ~3
        ^ nops|nope|nananinanao|necas|nem $
        #when ~2 nao|fica|e ~1 consigo|rola|ruim|pesado|impossivel|complicado
        nao ~3 combina|encaixo|funciona|serve|gostei ~4 agenda|horario|mim
        nao ~1 precisa ~3 obrigada|obrigado|nao|$
        hoje|agora|amanha ~1 nao ~1 consigo|posso|da|dá|rola|quero
        to|estou ~1 fora
        dessa ~1 vez nao
        passo
        fica ~1 para|pra ~2 proxima|outra|depois
        deixa|deixe|deixo ~2 para|pra ~2 depois|proxima|outra|la|semana|mes

        [!decline]
        nao ~1 vou|posso|quero|poderei ~2 aceitar|pegar ~3 vaga|horario|encaixe|essa|esse|$
        @thanks|agradeco ~2 oferta|oferecer|oferecerem|oferecimento|encaixe|lembrarem|lembrar ~5 mas|nao|$
        ^ muito|meio cedo ~2 $
        te|lhe ~1 respondo|falo|aviso|retorno|digo ~2 mais|depois|tarde|amanha|$
        deixa|deixar|fica ~1 como|do|assim ~1 esta|jeito ~2 $
        ^ fica|ficou|esta|ta complicado|dificil ~2 $
        pode deixar ~2 nao ~1 quero|preciso|precisa|vou

        [?decline]
        nao
        ❌

        [-decline]
        nao vou faltar
        nao esqueci ~1 nao
        nao ~1 preciso|precisa ~1 de ~1 mais nada
        nao ~2 quero|vou|queria|preciso|precisa ~1 @cancel|remarcar|desmarcar
        nao ~1 e|sei|entendi|lembro|recebi|achei|consegui|conheco|tem|sabia|estou|esta|foi|funciona|funcionou|paguei|encontrei|vi|chegou|aguento|gosto|sou|era|vejo|fui
        nao tenho ~2 convenio|plano|carteirinha|certeza|dinheiro|nada|pedido|cpf|email|alergia|filhos|marcada|consulta|exame|exames|guia|encaminhamento
        porque|por que nao
        pode nao
        se nao
        nao ~1 pode|da|teria|tem ~6 ?

        [provide_info]
        meu|minha ~1 nome ~1 e|eh|completo|#num|:
        meu nome
        me chamo
        chamo me
        nome ~1 completo
        nome|paciente ~4 e|eh
        coloca|colocar|bota|poe|ponha|coloque|pode ~3 nome ~1 de|da|do
        nome do|da|de paciente|crianca|filho|filha|mae|menino|menina|bebe
        aqui|quem ~1 fala|e|eh ~1 @art
        aqui e|eh|fala
        sou|somos ~1 @art ~3 $
        meu|minha|seu|o|do|dela|dele|da|numero ~1 cpf
        cpf ~2 #num
        #cpf
        #email
        #phone
        #birth
        data|dia de|do nascimento
        data nascimento
        nasci|nascida|nascido|nasceu
        nascimento ~3 #num|#birth
        meu|minha ~1 convenio|plano|carteirinha ~3 e|eh|#plan|da|do|numero|#num
        convenio|plano ~2 e|eh ~2 #plan
        carteirinha|carteira ~3 #num|numero
        e|eh|pela|pelo|sera|vai ~2 particular ~2 $
        ^ particular $
        #plan $
        ^ tenho|uso|possuo|temos|meu|minha|sou ~4 #plan
        tenho|uso|possuo|temos|pelo|pela ~2 convenio|plano ~2 #plan
        meu|minha|o|seu ~1 telefone|celular|email|whatsapp|numero|contato|endereco ~2 e|eh|#num|#phone|#email
        telefone|celular|contato|fone ~2 #num
        idade ~3 #num|anos
        rg ~2 #num
        segue|seguem|seguindo|anexo|ai ~3 dados|documentos|documento|informacoes|cpf|nome|foto|carteirinha|exames
        my name
        mi nombre
        me llamo
        ^ e|eh para ~1 minha|meu|o|a|os|as ~1 @family
        ^ e|eh ~1 #plan
        ^ particular mesmo|obrigado|obrigada|ok|viu
        cep ~2 #num
        ^ moro ~3 rua|em|na|no|bairro
        rua|avenida|av ~4 #num ~4 bairro|apto|casa|centro|$
        nome|telefone|cpf|email|rg|nascimento|endereco|nasc|idade|plano|convenio : ~3
        completo e|eh ~3
        idade #num
        tem|tenho|faz|completou ~1 #num anos $
        #num anos ~2 $
        numero ~2 carteirinha|carteira|sus|cartao
        mae|pai|responsavel ~1 do|da|de ~2 $

        ;whose relation one is, or who one works for, is no name
        [?provide_info kin]
        sou|somos|aqui ~2 @kin|@family|cuidadora|cuidador|paciente|empresa|contabilidade|escola|financeiro|rh
        cnpj|ltda|eireli|mei|sociedade|associacao

        [?provide_info]
        #num anos
        cpf|nome|nascimento|rg

        [-provide_info]
        qual|quanto|como ~3 nome|cpf|telefone|numero|particular|endereco
        qual|me|passa|manda ~3 telefone|email|endereco|contato ~3 voces|clinica|?
        preciso|tem|precisa ~2 levar|passar|informar|dar|cpf|rg
        nome ~3 medico|medica|dr|dra|exame|dentista|remedio|procedimento|clinica
        corrigir|atualizar|mudar|alterar|trocar|apagar|excluir|deletar|remover|errado|errada ~5 nome|telefone|cpf|email|dados|cadastro|nascimento|celular
        nome|telefone|cpf|email|dados|cadastro|nascimento ~4 errado|errada|incorreto|desatualizado
        #plan ?
        particular ?
        aceitam|aceita|atende|atendem|cobre|fazem|trabalham|trabalha ~5 #plan
        quem fala ?
        """;
}
