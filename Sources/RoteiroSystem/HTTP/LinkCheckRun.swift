import RoteiroCore

/// The results of one run and the addresses still to check.
struct LinkCheckRun {
    /// By `ExternalAddress.url`.
    var byURL: [String: LinkCheckResult] = [:]
    /// The addresses to check, without duplicates, in the given order.
    private(set) var open: [ExternalAddress] = []
    private(set) var progress = LinkChecker.Progress(done: 0, total: 0)

    /// Addresses rejected by `filter` are skipped; `known` results are reused.
    init(_ addresses: [ExternalAddress], _ known: [String: LinkCheckResult], _ filter: AddressFilter) {
        var seen: Set<String> = []
        for address in addresses where seen.insert(address.url).inserted {
            if !filter.allows(address) {
                byURL[address.url] = LinkCheckResult(.skipped)
            } else if let answer = known[address.url] {
                byURL[address.url] = answer
            } else {
                open.append(address)
            }
        }
        progress = .init(done: byURL.count, total: seen.count)
    }

    /// Stores a result and returns the updated progress.
    mutating func add(_ answer: LinkCheckResult, for url: String) -> LinkChecker.Progress {
        byURL[url] = answer
        progress.done += 1
        return progress
    }

    /// Whether any result proves that name resolution works.
    var provesNameResolution: Bool {
        byURL.values.contains { answer in
            switch answer.outcome {
            case .alive, .dead, .certificate, .redirectedToScheme: true
            case .inconclusive(let reason): reason != .resolver
            case .noSuchHost, .malformed, .privateAddress, .skipped: false
            }
        }
    }
}
