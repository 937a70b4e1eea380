import CCurl

/// The libcurl options of all requests. They use the system's resolver, routes and CA certificates, but no proxy, credentials or cookies.
struct TransferOptions {
    let policy: AddressPolicy
    let numbers: [(CURLoption, Int)]
    let texts: [(CURLoption, String)]

    init(userAgent: String, timeout: Double, policy: AddressPolicy, authorities: String? = nil) {
        self.policy = policy
        let milliseconds = Int(timeout * 1000)
        numbers = [
            (CURLOPT_TIMEOUT_MS, milliseconds), (CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, 10_000)),
            // `LinkProbe` follows redirects itself.
            (CURLOPT_FOLLOWLOCATION, 0),
            (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
            (CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue)), (CURLOPT_DISALLOW_USERNAME_IN_URL, 1),
            (CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)), (CURLOPT_HTTP09_ALLOWED, 0),
            // libcurl suppresses SIGPIPE during transfers unless NOSIGNAL is set.
            (CURLOPT_NOSIGNAL, 0),
        ]
        texts =
            [
                (CURLOPT_USERAGENT, userAgent),
                // With a proxy, sockets would connect to the proxy and it would resolve names, which bypasses `AddressPolicy`.
                (CURLOPT_PROXY, ""), (CURLOPT_NOPROXY, "*"),
            ] + (authorities.map { [(CURLOPT_CAINFO, $0)] } ?? [])
    }
}
