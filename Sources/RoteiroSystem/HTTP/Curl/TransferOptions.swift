import CCurl

/// What every request asks of libcurl. Nothing of the machine's is used but its names, its routes and its certificates of
/// authorities: no proxy, no password, no cookie.
struct TransferOptions {
    let policy: AddressPolicy
    let numbers: [(CURLoption, Int)]
    let texts: [(CURLoption, String)]

    init(userAgent: String, timeout: Double, policy: AddressPolicy, authorities: String? = nil) {
        self.policy = policy
        let milliseconds = Int(timeout * 1000)
        numbers = [
            (CURLOPT_TIMEOUT_MS, milliseconds), (CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, 10_000)),
            // Each hop is judged here, not there.
            (CURLOPT_FOLLOWLOCATION, 0),
            (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
            (CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue)), (CURLOPT_DISALLOW_USERNAME_IN_URL, 1),
            (CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)), (CURLOPT_HTTP09_ALLOWED, 0),
            // libcurl hides SIGPIPE while it works, unless it is told to leave signals alone.
            (CURLOPT_NOSIGNAL, 0),
        ]
        texts =
            [
                (CURLOPT_USERAGENT, userAgent),
                // Behind a proxy the address of the socket is the proxy's, and names are looked up where we cannot see them.
                (CURLOPT_PROXY, ""), (CURLOPT_NOPROXY, "*"),
            ] + (authorities.map { [(CURLOPT_CAINFO, $0)] } ?? [])
    }
}
