namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>What concerns the patient's own data, and wanting no more messages.</summary>
internal static class PrivacyRules
{
    public const string Text = """
        [!data_privacy]
        delete|deletem|deleta|apague|apaguem|apaga|exclua|remova ~1 minhas|meus|todas|todos|as|os ~1 informacoes|dados|conversas|mensagens|fotos
        dados|informacoes ~2 meus|minhas ~2 voces|clinica ~2 tem|possuem|guardam|possui
        quais|que ~1 dados|informacoes ~5 meus|minhas|mim|voces
        @want|@can|favor|como|solicito|solicitar|peco|desejo|exijo|podem|direito|pedir|gostaria ~5 apagar|excluir|deletar|remover|eliminar|apaguem|excluam|deletem|apagados|apague|exclua|exclusao|remocao|anonimizar|apagado|excluido|apaga|deleta|removam|eliminem ~5 dados|cadastro|informacoes|dado|conta|tudo|historico|conversas|registro|registros|prontuario|conversa|meu|meus|fotos|nome|numero|telefone|foto|mensagens
        apagar|excluir|deletar|remover|eliminar|apaguem|excluam|deletem|apague|exclua|exclusao|remocao|apaga|deleta|eliminem|removam ~3 meus|meu|minhas|minha|os|todos|o|de ~2 dados|cadastro|informacoes|conta|historico|conversas|registro|registros|prontuario|conversa|dado|fotos|foto
        lgpd
        o que ~1 voces ~1 sabem|tem ~2 mim
        lei ~2 protecao|dados
        protecao ~2 dados
        @want|@can|copia|saber|ver|acessar|acesso|receber|baixar|exportar ~5 meus|minhas ~1 dados|informacoes
        @want|@can|quais|que|saber|ver|acessar|acesso|como|copia|onde|relatorio|exportar|portabilidade|solicito|quem|receber|baixar|obter ~5 dados|informacoes ~5 meus|minhas|minha|meu|mim|pessoais|sobre|guardam|armazenam|tem|guardados|voces|tenho|guardadas|armazenados|compartilham
        meus|dados|minhas ~1 dados|pessoais|informacoes ~4 voces|tem|guardam|usam|compartilham|seguros|vazaram|protegidos|guardados|armazenam|armazenados|apagar|apagados|fazem|vendem|vazar
        corrigir|atualizar|alterar|mudar|trocar|arrumar|retificar|atualizacao|correcao|atualiza|corrige|muda|altera|atualizem|corrigem|corrijam|troca ~4 dados|cadastro|nome|email|endereco|telefone|celular|cpf|numero|nascimento|sobrenome|convenio|plano|cadastrais
        mudei|mudou|troquei ~3 telefone|endereco|numero|celular|email|sobrenome|nome|casa|convenio|plano
        meu|minha ~2 nome|cadastro|cpf|email|telefone|endereco|nascimento|data|sobrenome ~4 errado|errada|incorreto|incorreta|desatualizado|mudou|errados|trocado|diferente
        nome|cadastro|cpf|email|telefone|endereco|nascimento ~3 errado|errada|incorreto|desatualizado
        portabilidade ~3 dados
        revogar|revogo|retirar|retiro ~3 consentimento|autorizacao
        consentimento
        politica|termo|termos ~2 privacidade|uso|dados
        privacidade
        encarregado ~2 dados
        dpo
        voces ~3 vendem|compartilham|passam|guardam|armazenam ~3 dados|informacoes|prontuario|numero|conversas
        quem ~3 acesso|ve|acessa ~4 dados|prontuario|conversas|informacoes|meus|minhas
        como ~2 conseguiram|arrumaram|pegaram|tem|obtiveram|conseguiu ~2 meu|minha ~1 numero|telefone|contato|dados|celular
        delete ~3 data
        meus|minhas|meu ~2 dados|informacoes|cadastro|registro ~2 %apagar|apagados|%excluir|excluidos|removidos|deletados|%corrigir
        como|onde|porque|para|pra ~3 %usar|usam|%guardar|guardam|%tratar|tratam|armazenam|fazem ~4 dados|informacoes
        dados|informacoes ~3 meus|minhas|meu ~3
        telefone|endereco|email|nome|sobrenome|numero ~2 mudou|trocou|alterou|mudei|novo ~4 atualiza|atualizar|corrige|cadastro|ai|anota|muda
        atualiza|atualizar|atualizem|corrige|corrigir|corrijam|muda|altera ~4 telefone|endereco|email|nome|cadastro|dados|numero|nascimento
        casei|separei ~6 nome|sobrenome ~4

        [?data_privacy]
        cadastro|privacidade|consentimento

        [-data_privacy]
        recibo|nota|atestado|receita|guia|laudo ~5 errado|errada
        dados|chave|conta ~1 bancarios|pix|bancaria|conta|deposito|pagamento|transferencia|banco
        passar|mandar|enviar|informar|segue|seguem|preencher|precisam|precisa ~3 dados
        tabela|pacote ~1 dados
        %mudar|mudei|trocar|alterar|muda|troca ~3 data ~2 consulta|do|da|minha
        trocar|mudar ~2 remedio|medico

        [!opt_out]
        nao ~2 quero|queria|desejo|gostaria|aceito|pretendo|preciso|autorizo ~3 receber|recebendo|mensagem|mensagens|propaganda|lembrete|lembretes|propagandas|promocoes|spam|contato|notificacoes|whatsapp
        nao ~2 quero|precisa|precisam ~2 que|me ~3 mande|mandem|enviem|envie|mandar|enviar|contato|chamem|escrevam
        nao ~2 mande|mandem|envie|enviem|mandar|enviar|manda|mandarem ~3 mais|mensagem|mensagens|nada|propaganda|promocao|isso
        remove|remova|removam|remover|tira|tirem|tirar|retira|retirem|retirar|apaga|apaguem|exclui|excluam|exclua|excluir|bloqueia ~1 meu ~1 numero|contato|telefone
        ^ para ~1 de|com|me|mandar|enviar ~3 mensagem|mensagens|mandar|enviar|encher|ligar|perturbar|incomodar|propaganda
        cancelar|cancela|sair ~2 inscricao|assinatura
        parem|pare|parar|chega|cessar|parando|basta|deixem|interromper|cansei|cancelem|cancela|cancelar|suspender|desativar|desativa ~3 mensagem|mensagens|mandar|enviar|propaganda|propagandas|envio|incomodar|spam|lembretes|lembrete|receber|encher|mandando|perturbar|ligar|notificacoes|promocoes|avisos|notificacao|mandarem|enviarem
        ^ parem|pare|parar|sair|stop|unsubscribe|descadastrar|descadastre|chega $
        @want|@can|me|quero|favor ~4 descadastrar|descadastrem|descadastra|descadastro|descadastre|inscricao
        descadastrar|descadastrem|descadastra|descadastre|descadastro
        me|meu|numero|retirem|retira|tira|tirem|tirar|remove|removam|remova|remover|retirar|sair|excluir|exclui|apaga ~4 da|dessa|desta|desse ~2 lista ~3
        lista ~1 contatos|transmissao|mensagens|contato|propaganda|envio
        remover|tirar|tira|tirem|retirar|removam|excluir|apagar|apaguem|apaga|bloquear|bloqueia ~3 meu|esse|este ~1 numero|contato|telefone ~4 lista|cadastro|contatos|mensagens|transmissao|base|agenda|$
        vou|irei ~1 bloquear|denunciar
        nao ~1 me ~1 perturbem|incomodem|perturbe|incomode|chamem|contatem|chame|procurem
        me deixa|deixem ~2 paz
        numero errado
        nao sou ~1 paciente
        ^ para|parem|pare|chega com|de isso $
        me ~1 esquece|esquecam|esqueca $
        nao conheco ~1 essa|esta ~1 clinica|consultorio $
        mandaram|mandou|enviaram|mandando ~2 pessoa errada
        para|parem|pare ~1 de ~1 me ~1 mandar|enviar
        stop ~2 messages|messaging|texting
        unsubscribe
        no ~3 mensajes
        ^ pare|parem|chega|basta|sair|remover ~2 mensagem|mensagens|mensagens|mandar|enviar|isso|$
        nao ~3 receber ~4 mensagem|mensagens|nada|aviso|avisos|lembrete|lembretes|propaganda|novidades|promocoes|contato|voces
        deixem|deixa|deixe ~1 de ~2 mandar|enviar|mensagem
        retira|retirem|tira|tirem|remova|exclui|exclua ~2 meu|esse|este ~1 numero|contato|celular|whatsapp|telefone
        nao ~2 autorizo|autorizei ~3

        [?opt_out]
        propaganda|spam|descadastro

        [-opt_out]
        %parar|%interromper|%largar|%abandonar|%encerrar|%trancar|%suspender ~4 @treat
        numero errado ~2 ?
        lista ~1 espera
        para ~1 mandar|enviar ~5 exame|exames|documento|documentos|foto|receita|resultado|pedido|comprovante|onde|email|voces|print|carteirinha
        para|pra ~3 mensagem|mensagens ~3 chegar|confirmar
        para receber|ligar
        ^ quero ~1 receber
        sim quero ~1 receber
        nao ~2 recebi
        chega|cansei ~1 de ~1 maquina|robo|maquinas|robos
        denunciar ~4 procon|policia|justica|crm|cro|anvisa|voces|clinica
        """;
}
