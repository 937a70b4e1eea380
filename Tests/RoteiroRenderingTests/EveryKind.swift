import RoteiroCore
import RoteiroTestSupport

/// A site with a guide that has every kind of block and inline.
enum EveryKind {
    static let path = "guias/tudo.md"
    static let site = TestSite.rendered(pages)

    static let pages = [
        path: page + callouts + end, "guias/outra.md": "# Outra página\n\nOutra.\n", "guias/index.md": "# Guias\n",
    ]

    private static let page = #"""
        ---
        description: Uma página com tudo
        tags: [a, b]
        ---

        # Tudo de uma vez

        Texto `código`
        *ênfase* **forte** ~~fora~~\
        [página](./outra) [site](https://example.com/?a=1&b=2 "fora") [arquivo](</manual é.pdf>) [recusado](javascript:x) [sumido](./nada)
        [passo](#Passo-2-gerar) ![+](/images/icone.png) ![sumida](/images/nada.png) <i data-lucide="plus"></i>
        <i data-lucide="desconhecido"></i> **"Salvar & sair"** <span class="x">dentro</span> <!-- nota --> [^1] [^1]

        [[toc]]

        ::: tip Pré-requisitos
        Tenha:

        - Um telefone.
        - Uma conta.

        E tempo.
        :::

        ---

        ## Parte 1: Preparar

        Antes.

        ### Passo 1: Acesse

        ![A tela](/images/tela.png)

        ![Um exemplo](/images/exemplo.png "Legenda"){width=200}

        ### Entre passos

        Pausa.

        ### Passo 2: Gerar

        ![Quebrada](/images/ruim.png)

        ![Um](/images/tela.png) ![Dois](/images/nada.png)

        ### Passo 5

        ::: qr https://example.com/a?b=1&c=2
        Aponte a câmera.
        :::

        ::: qr WIFI:T:WPA;S:rede;;
        Aponte a câmera.
        :::

        ::: qr grande demais
        Aponte a câmera.
        :::

        ## Blocos {.nota}

        - um
        - dois
          - três

        4. quatro

        5. cinco

        - [x] feito
        - [ ] a fazer
        - [ ]\#u{20}

        > Citação.

        ::: v-pre
        {{ cru }}
        :::

        ```swift
        let a = "<b>"
        ```

        ```sh:line-numbers=7 {1} [um.sh]
        a # [!code focus]
        # [!code ++]
        b
        ```

        ::: code-group
        ```js [a.js]
        x
        ```
        :::

        | A | B | C | D |
        |:--|:-:|--:|---|
        | 1 | 2 | 3 | 4 |

        <div class="x">oi</div>

        <!-- fora -->


        """#

    private static let callouts = Callout.Kind.allCases.map { "::: \($0.rawValue)\nTexto de \($0.rawValue).\n:::\n\n" }.joined()

    private static let end = """
        ::: tip Título próprio
        - um
        :::

        ::: info {#sem-titulo .largo no-title}
        Sem título.
        :::

        ::: details Abra {open}
        Aberto.
        :::

        # Outra forma

        ### Passo 1: De novo

        [^1]: A nota.

        """
}
