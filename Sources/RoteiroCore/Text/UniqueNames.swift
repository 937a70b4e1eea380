/// Makes names unique. The time per name does not grow with the number of repeats.
package struct UniqueNames: Sendable {
    private var taken: Set<String> = []
    private var next: [String: Int] = [:]

    package init() {}

    /// Returns `name` if it is free, otherwise the first free one of `name-first`, `name-(first + 1)` and so on.
    package mutating func claim(_ name: String, from first: Int) -> String {
        if taken.insert(name).inserted { return name }
        var number = next[name] ?? first
        while !taken.insert("\(name)-\(number)").inserted { number += 1 }
        next[name] = number + 1
        return "\(name)-\(number)"
    }

    /// Reserves `name` and returns whether it was free.
    package mutating func reserve(_ name: String) -> Bool {
        taken.insert(name).inserted
    }
}
