import Foundation
import RoteiroSystem
import Testing

extension Trait where Self == ConditionTrait {
    /// Skips the test where Pagefind is missing; with `CI=true` it runs, and fails.
    static var pagefind: Self {
        .enabled("Pagefind is not installed") {
            if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
            if case .found = await Pagefind.find() { return true }
            return false
        }
    }
}
