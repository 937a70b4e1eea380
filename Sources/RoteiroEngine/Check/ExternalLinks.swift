import Glibc
package import RoteiroCore
package import RoteiroSystem

/// Checks external links. This is the only feature with network access, and it is opt-in.
package struct ExternalLinks: Sendable {
    private let allowsPrivate: Bool
    private let cacheFile: String?
    private let now: @Sendable () -> Int

    /// The number of seconds after which the cache is saved, so that an interrupted run keeps most of its results.
    private static let savingInterval = 10

    /// The system time in seconds since 1970.
    package static let wallClock: @Sendable () -> Int = { time(nil) }

    /// `allowsPrivate` also checks addresses in private networks and on this machine. `cacheFolder` is where results are cached; nil
    /// disables the cache. `now` returns seconds since 1970.
    package init(allowsPrivate: Bool, cacheFolder: String?, now: @escaping @Sendable () -> Int = Self.wallClock) {
        self.allowsPrivate = allowsPrivate
        // Results from private networks are cached separately, because runs without access must not use them.
        cacheFile = cacheFolder.map { $0 + (allowsPrivate ? "/links-private" : "/links") }
        self.now = now
    }

    package struct Outcome: Sendable {
        /// By `ExternalAddress.url`.
        package var linkResults: [String: LinkCheckResult]
        /// Problems with the cache, which do not stop the check.
        package var notices: [Message]
    }

    /// Checks every address of `pages` once. `progress` is called with the number of known and of all results.
    package func ask(
        _ pages: [ParsedPage], _ settings: Settings, on disk: some WritableDisk,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(LinkCheckerUnavailable) -> Outcome {
        var store = CacheStore(cacheFile, disk)
        var saved = now()
        let addresses = pages.flatMap { $0.externalUses(settings).map(\.address) }
        let answers = try LinkChecker(settings.externalLinks, allowsPrivate: allowsPrivate).results(
            for: addresses, known: store.cache.results(now: saved, maxAge: settings.externalLinks.maxAge)
        ) { url, answer, count in
            let time = now()
            store.cache.note(url, answer, now: time)
            if time - saved >= Self.savingInterval {
                store.save(now: time, maxAge: settings.externalLinks.maxAge)
                saved = time
            }
            progress(count.done, count.total)
        }
        store.save(now: now(), maxAge: settings.externalLinks.maxAge)
        return Outcome(linkResults: answers, notices: store.notices)
    }
}

/// The cache file. Problems with it do not stop a check.
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
        } catch let error as DiskError {
            notices.append(Message("cannot read the link cache: {error}", ["error": error.message]))
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
            let notice = Message("cannot write the link cache: {error}", ["error": error.message])
            if !notices.contains(notice) { notices.append(notice) }
        }
    }
}
