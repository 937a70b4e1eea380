/// A glob of paths: `*` matches any run within one component, `?` one character of it, `**/` any folders and `**` anything. It must
/// match the whole path. Time is linear in the product of both lengths, so a hostile pattern cannot stall a build.
package struct Glob: Sendable, Hashable {
    private enum Token: Sendable, Hashable {
        case scalar(Unicode.Scalar)
        case one
        case run
        case anything
        /// Zero or more folders; always followed by `inside`.
        case folders
        /// Inside the name of such a folder.
        case inside
    }

    private let tokens: [Token]

    /// Every string is a valid pattern.
    package init(_ pattern: String) {
        let scalars = Array(pattern.unicodeScalars)
        var tokens: [Token] = []
        var index = 0
        while index < scalars.count {
            let rest = scalars[index...]
            if rest.starts(with: "**/".unicodeScalars), index == 0 || scalars[index - 1] == "/" {
                tokens += [.folders, .inside]
                index += 3
            } else if rest.starts(with: "**".unicodeScalars) {
                tokens.append(.anything)
                index += 2
            } else {
                tokens.append(scalars[index] == "*" ? .run : scalars[index] == "?" ? .one : .scalar(scalars[index]))
                index += 1
            }
        }
        self.tokens = tokens
    }

    /// Returns whether the pattern matches `path`, which is relative and separated by `/`.
    package func matches(_ path: String) -> Bool {
        var places: Set<Int> = []
        insert(0, into: &places)
        for scalar in path.unicodeScalars where !places.isEmpty {
            var next: Set<Int> = []
            for place in places where place < tokens.count { step(from: place, over: scalar, into: &next) }
            places = next
        }
        return places.contains(tokens.count)
    }

    private func step(from place: Int, over scalar: Unicode.Scalar, into next: inout Set<Int>) {
        let isSlash = scalar == "/"
        switch tokens[place] {
        case .scalar(let expected): if scalar == expected { insert(place + 1, into: &next) }
        case .one: if !isSlash { insert(place + 1, into: &next) }
        case .run: if !isSlash { insert(place, into: &next) }
        case .anything: insert(place, into: &next)
        case .folders: if !isSlash { insert(place + 1, into: &next) }
        case .inside: insert(isSlash ? place - 1 : place, into: &next)
        }
    }

    /// Adds a state and the states reachable from it by empty matches.
    private func insert(_ place: Int, into places: inout Set<Int>) {
        guard places.insert(place).inserted, place < tokens.count else { return }
        switch tokens[place] {
        case .run, .anything: insert(place + 1, into: &places)
        case .folders: insert(place + 2, into: &places)
        case .scalar, .one, .inside: break
        }
    }
}
