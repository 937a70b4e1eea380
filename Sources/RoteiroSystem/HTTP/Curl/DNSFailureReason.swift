/// Finds out why host names could not be resolved, which libcurl does not report, by resolving each one again. This blocks, so it must
/// not run while requests are in progress.
struct DNSFailureReason {
    /// The total time limit in seconds: without a working resolver, each lookup is slow.
    private static let timeout = 15.0
    /// Captive networks answer that no host exists. If at least this many lookups fail and none has succeeded, the answers are not trusted.
    private static let suspicious = 3

    private var missing: Set<String> = []

    /// `isOnline` tells that other names were resolved.
    init(of hosts: [String], isOnline: Bool, isMissing: (String) -> Bool = HostLookup.isMissing) {
        let hosts = Set(hosts)
        if !isOnline, hosts.count >= Self.suspicious { return }
        let start = Clock.monotonic()
        for host in hosts.sorted() where Clock.monotonic() - start < Self.timeout && isMissing(host) { missing.insert(host) }
    }

    /// Whether the host is known not to exist.
    func isMissing(_ host: String) -> Bool { missing.contains(host) }
}
