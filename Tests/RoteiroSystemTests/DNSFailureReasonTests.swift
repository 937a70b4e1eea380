import Testing

@testable import RoteiroSystem

@Suite("Failed host lookups")
struct DNSFailureReasonTests {
    @Test("A missing host is believed unless all lookups fail")
    func causes() {
        func missing(_ hosts: [String], isOnline: Bool) -> [String] {
            let causes = DNSFailureReason(of: hosts, isOnline: isOnline) { $0 != "busy" }
            return hosts.filter(causes.isMissing)
        }
        #expect(missing(["a", "busy", "a"], isOnline: false) == ["a", "a"])
        #expect(missing(["a", "b", "c"], isOnline: false) == [])
        #expect(missing(["a", "b", "c", "busy"], isOnline: true) == ["a", "b", "c"])
    }
}
