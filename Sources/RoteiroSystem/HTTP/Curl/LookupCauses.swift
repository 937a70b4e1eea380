/// Why names could not be looked up: each host is looked up once more, which says what libcurl does not. That blocks, so it is done when
/// nothing else is under way.
struct LookupCauses {
    /// Seconds for all of them: where names cannot be looked up at all, each takes long to say so.
    private static let timeout = 15.0
    /// Networks that are closed say of every name that there is none. So many, and not one that is there, are not believed.
    private static let suspicious = 3

    private var missing: Set<String> = []

    /// `isOnline`: other names were found.
    init(of hosts: [String], isOnline: Bool, isMissing: (String) -> Bool = HostLookup.isMissing) {
        let hosts = Set(hosts)
        if !isOnline, hosts.count >= Self.suspicious { return }
        let start = Clock.monotonic()
        for host in hosts.sorted() where Clock.monotonic() - start < Self.timeout && isMissing(host) { missing.insert(host) }
    }

    /// There is no such host; else nobody knows.
    func isMissing(_ host: String) -> Bool { missing.contains(host) }
}
