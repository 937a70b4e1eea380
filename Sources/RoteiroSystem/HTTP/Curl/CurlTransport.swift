import CCurl

/// Runs concurrent requests on one thread with libcurl's multi interface.
final class CurlTransport {
    private let library: CurlLibrary
    private let options: TransferOptions
    private let multi: UnsafeMutableRawPointer
    private var transfers: [UnsafeMutableRawPointer: CurlTransfer] = [:]

    init(_ options: TransferOptions) throws(LinkCheckerUnavailable) {
        library = try CurlLibrary()
        self.options = options
        guard let multi = library.call({ guide_curl_multi_new($0) }) else { throw .library(code: -1) }
        self.multi = multi
    }

    deinit {
        for transfer in transfers.values { library.call { [multi] in guide_curl_multi_remove($0, multi, transfer.easy) } }
        transfers = [:]
        library.call { [multi] in guide_curl_multi_free($0, multi) }
    }

    func start(_ item: Int, _ request: Request) throws(LinkCheckerUnavailable) {
        let transfer = try CurlTransfer(item, request, options, library)
        guard library.call({ [multi] in guide_curl_multi_add($0, multi, transfer.easy) }) != 0 else { throw .library(code: -2) }
        transfers[transfer.easy] = transfer
    }

    /// Waits for activity, at most `seconds` and never more than one second.
    func wait(_ seconds: Double) {
        let milliseconds = Int32(max(0, min(seconds, 1)) * 1000 + 0.999)
        library.call { [multi] in guide_curl_multi_poll($0, multi, milliseconds) }
    }

    /// Advances all requests. Returns the completed ones.
    func advance() throws(LinkCheckerUnavailable) -> [(item: Int, reply: Reply)] {
        guard library.call({ [multi] in guide_curl_multi_perform($0, multi) }) != 0 else { throw .library(code: -3) }
        var ended: [(Int, Reply)] = []
        var code = CURLE_OK
        while let easy = library.call({ [multi] in guide_curl_multi_ended($0, multi, &code) }) {
            library.call { [multi] in guide_curl_multi_remove($0, multi, easy) }
            guard let transfer = transfers.removeValue(forKey: easy) else { continue }
            ended.append((transfer.item, try transfer.reply(code)))
        }
        return ended
    }
}
