import RoteiroCore

/// The answers of one run, and what is still to be asked.
struct LinkResults {
    /// By `ExternalAddress.url`.
    var answers: [String: LinkAnswer] = [:]
    /// Each once, in the order in which they were named.
    private(set) var open: [ExternalAddress] = []
    private(set) var progress = LinkChecker.Progress(done: 0, total: 0)

    /// What may not be asked is skipped, and what is known is not asked.
    init(_ addresses: [ExternalAddress], _ known: [String: LinkAnswer], _ filter: AddressFilter) {
        var seen: Set<String> = []
        for address in addresses where seen.insert(address.url).inserted {
            if !filter.allows(address) {
                answers[address.url] = LinkAnswer(.skipped)
            } else if let answer = known[address.url] {
                answers[address.url] = answer
            } else {
                open.append(address)
            }
        }
        progress = .init(done: answers.count, total: seen.count)
    }

    /// Notes an answer, and tells how far that is.
    mutating func add(_ answer: LinkAnswer, for url: String) -> LinkChecker.Progress {
        answers[url] = answer
        progress.done += 1
        return progress
    }

    /// Some name was looked up to come to these answers, now or lately: names can be looked up here.
    var showsNames: Bool {
        answers.values.contains { answer in
            switch answer.outcome {
            case .alive, .dead, .certificate, .redirectedToScheme: true
            case .unsure(let doubt): doubt != .resolver
            case .noSuchHost, .malformed, .privateAddress, .skipped: false
            }
        }
    }
}
