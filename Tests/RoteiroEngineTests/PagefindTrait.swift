import Foundation
import RoteiroSystem
import Testing

extension Trait where Self == ConditionTrait {
    /// Skips the test if Pagefind is missing. With `CI=true`, the test runs and fails instead.
    static var pagefind: Self {
        .enabled("Pagefind is not installed") {
            if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
            if case .found = await Pagefind.find() { return true }
            return false
        }
    }
}
