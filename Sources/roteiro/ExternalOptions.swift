import ArgumentParser
import RoteiroCore
import RoteiroEngine

/// The options of `check` for external links.
struct ExternalOptions: ParsableArguments {
    @Flag(help: "Check links to other sites. Only this option uses the network.")
    var external = false

    @Flag(help: "With --external: also check addresses in private networks and on this computer.")
    var allowPrivate = false

    @Flag(inversion: .prefixedNo, help: "With --external: reuse the answers of earlier runs.")
    var cache = true

    /// The settings of the link check; nil unless `--external` is given.
    var links: ExternalLinks? {
        external ? ExternalLinks(allowsPrivate: allowPrivate, cacheFolder: cache ? Self.cacheFolder : nil) : nil
    }

    static func progress(_ done: Int, _ total: Int) -> Message {
        Message("Checking external links… {done} of {total}", ["done": done, "total": total])
    }

    /// The cache folder by the XDG Base Directory Specification, which ignores relative paths.
    private static var cacheFolder: String? {
        if let folder = Terminal.environment("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder + "/roteiro" }
        return Terminal.environment("HOME").map { $0 + "/.cache/roteiro" }
    }
}
