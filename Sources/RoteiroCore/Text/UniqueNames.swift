/// Names that are given out once. The time for each does not grow with the number of repeats.
package struct UniqueNames: Sendable {
    private var taken: Set<String> = []
    private var next: [String: Int] = [:]

    /// None taken yet.
    package init() {}

    /// `name` if nobody has it, else `name-first`, `name-(first + 1)`, and so on, whichever is free.
    package mutating func claim(_ name: String, from first: Int) -> String {
        if taken.insert(name).inserted { return name }
        var number = next[name] ?? first
        while !taken.insert("\(name)-\(number)").inserted { number += 1 }
        next[name] = number + 1
        return "\(name)-\(number)"
    }

    /// Takes `name` if it is free.
    package mutating func claims(_ name: String) -> Bool {
        taken.insert(name).inserted
    }
}
