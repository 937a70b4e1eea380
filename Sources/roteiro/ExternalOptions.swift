import ArgumentParser
import GuideModel
import GuidePipeline

/// What `check` takes for links to other sites.
struct ExternalOptions: ParsableArguments {
    @Flag(help: "Ask other sites whether links to them work. Nothing else opens a connection.")
    var external = false

    @Flag(help: "With --external: ask addresses of private networks and of this machine too.")
    var allowPrivate = false

    @Flag(inversion: .prefixedNo, help: "With --external: use and keep answers of earlier runs.")
    var cache = true

    /// Puts the answers of other sites into `site`, if they were asked for.
    func ask(_ site: inout SiteIndex, _ language: InterfaceLanguage) throws {
        guard external else { return }
        let links = ExternalLinks(allowsPrivate: allowPrivate, cacheFolder: cache ? Self.cacheFolder : nil)
        do throws(ExternalLinks.Failure) {
            let outcome = try links.ask(site, on: RealDisk()) { done, total in Terminal.progress(Self.words(done, total)[language]) }
            Terminal.progress("")
            site.externalLinks = outcome.answers
            for notice in outcome.notices { Terminal.print("roteiro: \(notice[language])", to: .errors) }
        } catch {
            Terminal.progress("")
            Terminal.print("roteiro: \(error)", to: .errors)
            throw ExitCode(3)
        }
    }

    private static func words(_ done: Int, _ total: Int) -> Words {
        Words(
            pt: "Perguntando a outros sites… \(done) de \(total)", en: "Asking other sites… \(done) of \(total)",
            es: "Preguntando a otros sitios… \(done) de \(total)")
    }

    /// Where the machine keeps what can be had again (XDG Base Directory Specification; a relative path counts as none).
    private static var cacheFolder: String? {
        if let folder = Terminal.environment("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder + "/roteiro" }
        return Terminal.environment("HOME").map { $0 + "/.cache/roteiro" }
    }
}
