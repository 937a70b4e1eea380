import Synchronization

/// A number that counts up from 0, whoever asks.
package final class LockedNumber: Sendable {
    private let number = Mutex(0)

    package init() {}

    package var value: Int { number.withLock { $0 } }

    /// The number, which is one more from then on.
    package func next() -> Int {
        number.withLock {
            $0 += 1
            return $0 - 1
        }
    }
}
