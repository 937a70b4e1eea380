import ArgumentParser
import RoteiroCore
import RoteiroEngine

/// What `check` takes for links to other sites.
struct ExternalOptions: ParsableArguments {
    @Flag(help: "Check links to other sites. Only this option uses the network.")
    var external = false

    @Flag(help: "With --external: also check addresses in private networks and on this computer.")
    var allowPrivate = false

    @Flag(inversion: .prefixedNo, help: "With --external: reuse the answers of earlier runs.")
    var cache = true

    /// What asks them; nil when nobody wants it.
    var links: ExternalLinks? {
        external ? ExternalLinks(allowsPrivate: allowPrivate, cacheFolder: cache ? Self.cacheFolder : nil) : nil
    }

    /// What people read while they wait.
    static func progress(_ done: Int, _ total: Int) -> Message {
        Message("Checking external links… {done} of {total}", ["done": done, "total": total])
    }

    /// Where the machine keeps what can be had again (XDG Base Directory Specification; a relative path counts as none).
    private static var cacheFolder: String? {
        if let folder = Terminal.environment("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder + "/roteiro" }
        return Terminal.environment("HOME").map { $0 + "/.cache/roteiro" }
    }
}
