import RoteiroCore
import RoteiroEngine
import RoteiroSystem

extension BuildOutcome {
    /// One line for people: what the build did.
    func summary(_ language: InterfaceLanguage) -> String {
        Words(
            pt: "\(pages) páginas; arquivos: \(written) gravados, \(unchanged) sem mudança, \(removed) removidos",
            en: "\(pages) pages; files: \(written) written, \(unchanged) unchanged, \(removed) removed",
            es: "\(pages) páginas; archivos: \(written) escritos, \(unchanged) sin cambios, \(removed) eliminados")[language]
            + (search.words?[language] ?? "")
    }
}

extension BuildOutcome.Search {
    /// What stands at the end of the summary; nil where there is nothing to search in.
    fileprivate var words: Words? {
        switch self {
        case .none: nil
        case .unchanged: Words(pt: "; índice da busca sem mudança", en: "; search index unchanged", es: "; índice de búsqueda sin cambios")
        case .made: Words(pt: "; índice da busca refeito", en: "; search index made", es: "; índice de búsqueda rehecho")
        }
    }
}

extension Pagefind.Availability {
    /// What makes the index; nil where nothing can.
    var pagefind: Pagefind? {
        if case .found(let pagefind) = self { pagefind } else { nil }
    }

    /// That the site has no search, and how it gets one; nil where it has.
    var words: Words? {
        let command = "python3 -m pip install 'pagefind[bin]'"
        let least = Pagefind.minimumVersion
        switch self {
        case .found: return nil
        case .tooOld(let version):
            return Words(
                pt: "roteiro: sem busca: é preciso o Pagefind \(least) ou mais novo, e aqui está o \(version) (\(command))",
                en: "roteiro: no search: Pagefind \(least) or newer is needed, and here is \(version) (\(command))",
                es: "roteiro: sin búsqueda: hace falta Pagefind \(least) o más nuevo, y aquí está \(version) (\(command))")
        case .missing:
            return Words(
                pt: "roteiro: sem busca: o Pagefind não está instalado (\(command)); --no-search cala este aviso",
                en: "roteiro: no search: Pagefind is not installed (\(command)); --no-search silences this",
                es: "roteiro: sin búsqueda: Pagefind no está instalado (\(command)); --no-search silencia este aviso")
        }
    }
}

extension BuildTimings {
    /// Two lines for people, and for the benchmark: `pages: rendering 0.110 s, writing 0.150 s`, and the same of `documents`.
    func summary(_ language: InterfaceLanguage) -> String {
        Words(
            pt: "páginas: \(pages.words)\ndocumentos: \(documents.words)", en: "pages: \(pages.words)\ndocuments: \(documents.words)",
            es: "páginas: \(pages.words)\ndocumentos: \(documents.words)")[language]
    }
}

extension BuildTimings.Cost {
    fileprivate var words: Words {
        let (rendering, writing) = (Self.seconds(rendering), Self.seconds(writing))
        return Words(pt: "renderizar \(rendering), gravar \(writing)", en: "rendering \(rendering), writing \(writing)", es: "generar \(rendering), escribir \(writing)")
    }

    /// With three digits.
    private static func seconds(_ value: Double) -> String {
        let milliseconds = Int((value * 1000).rounded())
        return "\(milliseconds / 1000).\(String(milliseconds % 1000 + 1000).dropFirst()) s"
    }
}

extension Phase {
    /// What people read while they wait.
    var words: Words {
        switch self {
        case .reading: Words(pt: "Lendo…", en: "Reading…", es: "Leyendo…")
        case .checking(let pages):
            Words(pt: "Verificando \(pages) páginas…", en: "Checking \(pages) pages…", es: "Verificando \(pages) páginas…")
        case .indexing: Words(pt: "Fazendo o índice da busca…", en: "Making the search index…", es: "Creando el índice de búsqueda…")
        case .publishing(let pages):
            Words(pt: "Publicando \(pages) páginas…", en: "Publishing \(pages) pages…", es: "Publicando \(pages) páginas…")
        }
    }
}
