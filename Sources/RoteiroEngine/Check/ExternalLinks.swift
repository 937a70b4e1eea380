import Glibc
package import RoteiroCore
package import RoteiroSystem

/// Asks for the links of a site that lead to other sites: the only job that talks to a network, and only when somebody wants it.
package struct ExternalLinks: Sendable {
    private let allowsPrivate: Bool
    private let cacheFile: String?
    private let now: @Sendable () -> Int

    /// Seconds between two savings of the cache: whoever stops a long run has most of its answers the next time.
    private static let savingInterval = 10

    /// The machine's time, in seconds from 1970.
    package static let wallClock: @Sendable () -> Int = { time(nil) }

    /// `allowsPrivate`: also addresses of private networks and of this machine. `cacheFolder`: where answers are kept, if at all.
    /// `now` counts seconds from 1970.
    package init(allowsPrivate: Bool, cacheFolder: String?, now: @escaping @Sendable () -> Int = Self.wallClock) {
        self.allowsPrivate = allowsPrivate
        // What a private network answers is none of the business of a run that may not ask there.
        cacheFile = cacheFolder.map { $0 + (allowsPrivate ? "/links-private" : "/links") }
        self.now = now
    }

    /// What was learnt beside the answers.
    package struct Outcome: Sendable {
        /// By `ExternalAddress.url`.
        package var answers: [String: LinkAnswer]
        /// What is wrong with the cache, which is no reason to stop.
        package var notices: [Message]
    }

    /// Asks for every address of `pages`, each once. `progress` hears how many of how many answers are known.
    package func ask(
        _ pages: [ParsedPage], _ settings: Settings.ExternalLinks, on disk: some WritableDisk,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(LinkFailure) -> Outcome {
        var store = CacheStore(cacheFile, disk)
        var saved = now()
        let addresses = pages.flatMap { $0.externalUses.map(\.address) }
        let answers = try LinkChecker(settings, allowsPrivate: allowsPrivate).answers(
            for: addresses, known: store.cache.answers(now: saved, maxAge: settings.maxAge)
        ) { url, answer, count in
            let time = now()
            store.cache.note(url, answer, now: time)
            if time - saved >= Self.savingInterval {
                store.save(now: time, maxAge: settings.maxAge)
                saved = time
            }
            progress(count.done, count.total)
        }
        store.save(now: now(), maxAge: settings.maxAge)
        return Outcome(answers: answers, notices: store.notices)
    }
}

/// The cache on the disk. Nothing that is wrong with it stops a check.
private struct CacheStore {
    var cache = LinkCache()
    private(set) var notices: [Message] = []
    private let file: String?
    private let files: UserFiles
    private var written: LinkCache?

    init(_ file: String?, _ disk: some WritableDisk) {
        (self.file, files) = (file, UserFiles(on: disk))
        guard let file, files.status(of: file) != nil else { return }
        do {
            cache = try LinkCache(files.read(file))
            written = cache
        } catch {
            notices.append(
                Message("the link cache is damaged and is created again: {file}", ["file": file]))
        }
    }

    mutating func save(now: Int, maxAge: Int) {
        guard let file else { return }
        cache.prune(now: now, maxAge: maxAge)
        if cache == written { return }
        do {
            try files.write(cache.bytes, to: file)
            written = cache
        } catch {
            let words = Message("cannot write the link cache: {error}", ["error": error.message])
            if !notices.contains(words) { notices.append(words) }
        }
    }
}
