import CCurl
import Glibc
import RoteiroCore

/// A request in progress. libcurl keeps a pointer to this object, which therefore owns the handle and frees it in `deinit`.
final class CurlTransfer {
    /// The maximum number of body bytes to read. Short bodies complete, so that their connection can be reused.
    static let bodyLimit = 16 << 10

    let item: Int
    let easy: UnsafeMutableRawPointer
    fileprivate let policy: AddressPolicy
    fileprivate var head = ResponseHead()
    fileprivate var bodySize = 0
    fileprivate var wasBarred = false
    private let library: CurlLibrary

    init(_ item: Int, _ request: Request, _ options: TransferOptions, _ library: CurlLibrary) throws(LinkCheckerUnavailable) {
        guard let easy = library.call({ guide_curl_easy_new($0) }) else { throw .library(code: Int(CURLE_FAILED_INIT.rawValue)) }
        (self.item, self.easy, self.library, policy) = (item, easy, library, options.policy)
        let code = setUp(request, options)
        if code != CURLE_OK { throw .library(code: Int(code.rawValue)) }
    }

    deinit {
        library.call { [easy] in guide_curl_easy_free($0, easy) }
    }

    private func setUp(_ request: Request, _ options: TransferOptions) -> CURLcode {
        let numbers = options.numbers + [(request.method == .head ? CURLOPT_NOBODY : CURLOPT_HTTPGET, 1)]
        let texts = options.texts + [(CURLOPT_URL, request.address.url)]
        return library.call { [easy] curl in
            var codes = numbers.map { guide_curl_set_long(curl, easy, $0.0, $0.1) }
            codes += texts.map { guide_curl_set_string(curl, easy, $0.0, $0.1) }
            let context = Unmanaged.passUnretained(self).toOpaque()
            codes.append(guide_curl_set_callbacks(curl, easy, context, takeHeader, takeBody, openSocket))
            return codes.first { $0 != CURLE_OK } ?? CURLE_OK
        }
    }

    /// Returns the result. A complete head counts as a response, regardless of the body.
    func reply(_ code: CURLcode) throws(LinkCheckerUnavailable) -> Reply {
        if head.isComplete, let answer = head.response { return .response(answer) }
        switch code {
        case CURLE_URL_MALFORMAT: return .failure(.malformed)
        case CURLE_COULDNT_RESOLVE_HOST: return .failure(.noHost)
        case CURLE_COULDNT_CONNECT: return .failure(wasBarred ? .privateAddress : .refused)
        case CURLE_OPERATION_TIMEDOUT: return .failure(.timedOut)
        case CURLE_SSL_CONNECT_ERROR: return .failure(.handshake)
        case CURLE_PEER_FAILED_VERIFICATION: return .failure(certificateFault)
        case CURLE_SSL_CACERT_BADFILE: throw .noCACertificates
        case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE: return .failure(.reset)
        case CURLE_FAILED_INIT, CURLE_BAD_FUNCTION_ARGUMENT, CURLE_UNKNOWN_OPTION: throw .library(code: Int(code.rawValue))
        // Includes CURLE_OUT_OF_MEMORY, which libcurl also returns for a header of more than 100 kB.
        default: return .failure(.invalidResponse)
        }
    }

    /// Maps OpenSSL's error codes (x509_vfy.h, X509_V_ERR_…).
    private var certificateFault: Reply.Failure {
        switch library.call({ [easy] in guide_curl_verify_result($0, easy) }) {
        case 10: .certificate(.expired)
        case 9: .certificate(.notYetValid)
        case 18, 19: .certificate(.selfSigned)
        // libcurl checks the host name itself, before it stores the verification result of OpenSSL; until then the result is 1.
        case 0, 1, 62, 64: .certificate(.wrongHost)
        default: .unknownIssuer
        }
    }
}

private func takeHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?) -> Int {
    guard let bytes, let context else { return 0 }
    let transfer = Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    return transfer.head.add(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
}

private func takeBody(_ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?) -> Int {
    guard let context else { return 0 }
    let transfer = Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    transfer.bodySize += size * count
    return transfer.bodySize > CurlTransfer.bodyLimit ? 0 : size * count
}

/// Opens a socket if the policy allows the address. There is no DNS lookup after this check.
private func openSocket(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let context, let address else { return curl_socket_t(-1) }
    let transfer = Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    guard let endpoint = Endpoint(address), transfer.policy.allows(endpoint) else {
        transfer.wasBarred = true
        return curl_socket_t(-1)
    }
    return socket(address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
}

extension Endpoint {
    /// Copies the address from libcurl's structure; nil for other address families. An IPv6 address extends beyond the declared `sockaddr`.
    fileprivate init?(_ address: UnsafeMutablePointer<curl_sockaddr>) {
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
        let start = UnsafeRawPointer(address) + offset
        func bytes(_ from: Int, _ count: Int) -> [UInt8] { Array(UnsafeRawBufferPointer(start: start + from, count: count)) }
        let length = Int(address.pointee.addrlen)
        // Both start with two bytes of family and two of port; IPv6 then has four bytes of flow information (RFC 3493).
        switch address.pointee.family {
        case AF_INET where length >= 8: self.address = bytes(4, 4)
        case AF_INET6 where length >= 24: self.address = bytes(8, 16)
        default: return nil
        }
        let port = bytes(2, 2)
        self.port = UInt16(port[0]) << 8 | UInt16(port[1])
    }
}
