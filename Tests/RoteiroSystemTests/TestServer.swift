import Foundation
import Synchronization

/// A server on loopback with scripted responses, valid or not. Each connection serves one request.
final class TestServer: Sendable {
    struct Request: Sendable {
        let method: String
        let path: String
        /// The 1-based number of the request for this path.
        let number: Int
        let head: String
    }

    enum Response: Sendable {
        case status(Int, [String] = [], body: String = "")
        /// These exact bytes.
        case raw([UInt8])
        /// The head, then the same bytes repeated until the client closes the connection.
        case endless(head: String, again: String)
        /// These bytes, then nothing until the client closes the connection.
        case held(String)
        /// Nothing, until the client closes the connection.
        case silence
        /// Resets the connection.
        case reset
        /// A response after a delay in milliseconds.
        indirect case slow(Int, Response)
    }

    private struct State {
        var requests: [Request] = []
        var active = 0
        var mostActive = 0
    }

    let host: String
    let port: UInt16
    private let listener: Int32
    private let state = Mutex(State())

    /// Listens on a loopback address.
    init(host: String = "127.0.0.1", _ respond: @escaping @Sendable (Request) -> Response) throws {
        self.host = host
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, host, &address.sin_addr)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (listener, size) = (listener, length)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        port = UInt16(bigEndian: address.sin_port)
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                if connection < 0 { break }
                Thread.detachNewThread { [weak self] in
                    self?.serve(connection, respond)
                    close(connection)
                }
            }
            close(listener)
        }
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    func url(_ path: String) -> String { "http://\(host):\(port)\(path)" }

    /// `METHOD /path` of each request, in the order of arrival.
    var requests: [String] { state.withLock { $0.requests.map { "\($0.method) \($0.path)" } } }
    var heads: [String] { state.withLock { $0.requests.map(\.head) } }
    /// The maximum number of concurrent requests.
    var mostActive: Int { state.withLock { $0.mostActive } }

    private func serve(_ connection: Int32, _ respond: (Request) -> Response) {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            let count = read(connection, &buffer, buffer.count)
            if count <= 0 { return }
            bytes += buffer[..<count]
        }
        let head = String(decoding: bytes, as: UTF8.self)
        let words = head.split(separator: " ").map(String.init)
        let request = state.withLock { state in
            let number = state.requests.count { $0.path == words[1] } + 1
            let request = Request(method: words[0], path: words[1], number: number, head: head)
            state.requests.append(request)
            state.active += 1
            state.mostActive = max(state.mostActive, state.active)
            return request
        }
        // Decremented before the response is sent, because the client may send its next request at once.
        answer(respond(request), to: request, on: connection) { state.withLock { $0.active -= 1 } }
    }

    private func answer(_ response: Response, to request: Request, on connection: Int32, done: () -> Void) {
        switch response {
        case .slow(let milliseconds, let response):
            usleep(UInt32(milliseconds) * 1000)
            return answer(response, to: request, on: connection, done: done)
        case .status(let status, let headers, let body):
            done()
            let lines = ["HTTP/1.1 \(status) X", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers
            send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + (request.method == "HEAD" ? "" : body)).utf8), connection)
        case .raw(let bytes):
            done()
            send(bytes, connection)
        case .endless(let head, let again):
            done()
            if !send(Array(head.utf8), connection) { return }
            let chunk = Array(String(repeating: again, count: 64).utf8)
            while send(chunk, connection) {}
        case .held(let text):
            send(Array(text.utf8), connection)
            answer(.silence, to: request, on: connection, done: done)
        case .silence:
            var byte: UInt8 = 0
            _ = read(connection, &byte, 1)
            done()
        case .reset:
            done()
            var option = linger(l_onoff: 1, l_linger: 0)
            setsockopt(connection, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        }
    }

    @discardableResult private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
        var done = 0
        while done < bytes.count {
            let rest = Array(bytes[done...])
            let count = Foundation.send(connection, rest, rest.count, Int32(MSG_NOSIGNAL))
            if count <= 0 { return false }
            done += count
        }
        return true
    }
}
