import RoteiroCore

/// Lowercase Portuguese words without accents, with their roles in instructions. Only the source language is analyzed: a translation keeps
/// the actions of its source.
enum PortugueseInstructionLexicon {
    static let words: [String: InstructionWord] = {
        var words: [String: InstructionWord] = [:]
        func add(_ meaning: InstructionWord, _ list: String) {
            for word in list.split(separator: " ") { words[String(word)] = meaning }
        }
        add(.verb(.click), "clique cliquem toque pressione aperte")
        add(.verb(.navigate), "acesse abra va navegue volte retorne")
        add(.verb(.input), "preencha insira informe digite escreva cole cadastre defina")
        add(.verb(.select), "selecione escolha marque desmarque ative desative habilite desabilite")
        add(.verb(.scan), "escaneie aponte digitalize")
        add(.verb(.locate), "localize procure busque encontre role deslize")
        add(.verb(.wait), "aguarde espere")
        add(.reading, "leia")
        add(.infinitive(.click), "clicar tocar pressionar")
        add(.infinitive(.navigate), "acessar abrir")
        add(.infinitive(.select), "selecionar escolher marcar")
        add(.modal, "basta so deve devera precisa precisara necessario pode podera")
        add(.filler, "a o as os ao aos um uma uns umas em de do da dos das por pelo pela sobre num numa com seu sua seus suas")
        add(.filler, "este esta esse essa novamente tambem entao agora ate abaixo acima oficial seguinte chamado chamada")
        add(.locative, "na no nas nos")
        add(.noun("button"), "botao botoes")
        add(.noun("option"), "opcao opcoes alternativa alternativas item itens")
        add(.noun("icon"), "icone icones simbolo")
        add(.noun("field"), "campo campos")
        add(.noun("link"), "link")
        add(.noun("checkbox"), "caixa caixinha")
        add(.noun("app"), "aplicativo app")
        add(.noun("site"), "site portal endereco")
        add(.place("tab"), "aba guia abas")
        add(.place("page"), "tela pagina plataforma")
        add(.place("section"), "secao area parte painel")
        add(.place("menu"), "menu submenu")
        add(.place("dialog"), "janela")
        add(.and, "e")
        add(.or, "ou")
        add(.then, "depois seguida fim")
        add(.purpose, "para")
        add(.pronoun, "nela nele nelas neles")
        add(.refusal, "que voce voces nao nem nunca quando")
        add(.condition, "caso se")
        add(.control, "continuar avancar salvar concluir confirmar finalizar criar proximo enviar cancelar voltar iniciar conectar")
        add(.control, "adicionar entrar verificar prosseguir comecar excluir remover editar aplicar fechar desconectar permitir ok sim")
        return words
    }()

}
