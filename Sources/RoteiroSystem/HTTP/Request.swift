import RoteiroCore

struct Request: Hashable, Sendable {
    enum Method: String, Sendable { case head = "HEAD", get = "GET" }

    var method: Method
    var address: ExternalAddress
}
