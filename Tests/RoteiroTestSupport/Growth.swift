import Foundation
package import Testing

/// Fails unless work for four times the input costs less than eight times as much: linear work costs four times as much, and quadratic
/// work costs sixteen times as much.
///
/// The cost is processor time of this thread, the least of three runs, and two costs of one machine are compared: neither its speed nor
/// what else it does matters. Counts of instructions would be exact, but the kernel's counters are missing in most containers, and
/// valgrind would run the whole test program. `work` must be synchronous; `input` is made before the clock starts.
package func expectLinear<Input>(
    from size: Int, input: (Int) throws -> Input, sourceLocation: SourceLocation = #_sourceLocation, work: (Input) throws -> Void
) rethrows {
    let single = try input(size)
    let fourfold = try input(4 * size)
    var costs = (single: Double.infinity, fourfold: Double.infinity)
    for _ in 0..<3 {
        costs.single = min(costs.single, try processorTime { try work(single) })
        costs.fourfold = min(costs.fourfold, try processorTime { try work(fourfold) })
        // Three runs are for what looks wrong once.
        if costs.fourfold < 6 * costs.single { break }
    }
    #expect(
        costs.fourfold < 8 * costs.single, "\(costs.single) s for \(size), \(costs.fourfold) s for four times as many",
        sourceLocation: sourceLocation)
}

/// Seconds.
private func processorTime(of work: () throws -> Void) rethrows -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try work()
    return now() - start
}
