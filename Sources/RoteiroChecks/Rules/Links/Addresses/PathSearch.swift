import RoteiroCore

/// Looks for the file that a dead path was meant to name.
struct PathSearch {
    /// How the path differs from what it was meant to be.
    enum Cause {
        /// Upper and lower case: it works on some machines and not on the server.
        case letterCase
        /// `é` in one code point or in two: equal to the eye, not to the server.
        case unicodeForm
        /// The file is in another folder.
        case folder
        /// Another word, near enough to be meant.
        case spelling
    }

    let site: ResolvedSite
    /// Where the path was looked for, relative to the project.
    let looked: [FilePath]
    /// How the path of a file that was meant may end, `assets/x.png`.
    let endings: [String]
    /// The content folder, and the folder in it from which the path was written: the same path may be right from another one.
    let content: String
    let folder: String
    /// Where a path from the root may be meant to lead as well.
    let publicFolder: String?
    /// Files of the right kind.
    let isCandidate: (FilePath) -> Bool
    /// Files among which a misspelt name is looked for.
    let neighbours: () -> [FilePath]

    /// The places that may have been meant, and why the path missed them; nil when nothing is near.
    func result() -> (cause: Cause, places: [FilePath])? {
        let alike = looked.flatMap { place in site.files.resembling(place).filter { $0 != place && isCandidate($0) } }
        if let first = alike.first { return (cause(of: first), alike) }
        for places in [forms, places(endingLike: endings), afterDroppedFolders] where !places.isEmpty { return (.folder, places) }
        guard let name = endings.first.map({ FilePath($0).name }) else { return nil }
        return nearest(to: name).map { (.spelling, [$0]) }
    }

    /// The same path from the page's folder, from those above it and from the root: only its beginning is wrong.
    private var forms: [FilePath] {
        let above = folder.split(separator: "/")
        let folders = (0...above.count).reversed().map { FilePath.join(content, above.prefix($0).joined(separator: "/")) }
        var seen: Set<FilePath> = []
        return (folders + [publicFolder]).compactMap { $0 }.flatMap { folder in
            endings.compactMap { FilePath.join(folder, $0).map(FilePath.init) }.flatMap(site.files.resembling)
        }.filter { isCandidate($0) && seen.insert($0).inserted }
    }

    private func places(endingLike endings: [String]) -> [FilePath] {
        endings.flatMap { ending in
            site.files.named(like: FilePath(ending).name).filter { $0.ends(like: ending) && isCandidate($0) }
        }
    }

    /// The same path without some of its first folders (`/guide/crm/x`, which was moved to `/faq/crm/x`), as long as a folder
    /// is left to tell it from others of its name, or it leads to the root.
    private var afterDroppedFolders: [FilePath] {
        var rests = endings.map { $0.split(separator: "/")[...] }
        for _ in 0..<PathSearch.droppedFolders where rests.contains(where: { $0.count > 1 }) {
            rests = rests.map { $0.dropFirst() }
            let found = rests.flatMap { rest -> [FilePath] in
                let ending = rest.joined(separator: "/")
                switch rest.last == "index.md" ? rest.count - 1 : rest.count {
                case ...0: return []
                case 1: return FilePath.join(content, ending).map { site.files.resembling(FilePath($0)).filter(isCandidate) } ?? []
                default: return places(endingLike: [ending])
                }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// So many folders may a wrong beginning have.
    private static let droppedFolders = 8

    /// Swift holds names for equal that differ only by form, so what is left is letter case.
    private func cause(of place: FilePath) -> Cause {
        looked.contains { $0.string == place.string } ? .unicodeForm : .letterCase
    }

    /// The least different name; of several, the one whose whole path is nearest to where it was looked for.
    private func nearest(to name: String) -> FilePath? {
        let limit = max(1, name.unicodeScalars.count / 3)
        let near = neighbours().filter { !$0.name.differsByDigits(from: name) }.compactMap { place in
            EditDistance.between(name, place.name, limit: limit).map { (distance: $0, place: place) }
        }
        guard let least = near.map(\.distance).min() else { return nil }
        let wanted = looked.first?.string ?? name
        let ranked = near.filter { $0.distance == least }.map { candidate in
            (EditDistance.between(wanted, candidate.place.string, limit: 200) ?? .max, candidate.place)
        }
        return ranked.min { $0 < $1 }?.1
    }
}

extension FilePath {
    /// Whether the last components are these, letter case and Unicode form aside.
    fileprivate func ends(like ending: String) -> Bool {
        let path = string.lowercased()
        let ending = ending.lowercased()
        return path == ending || path.hasSuffix("/" + ending)
    }
}

extension String {
    /// `tela-02.png` and `tela-03.png` are near, but never meant for each other.
    fileprivate func differsByDigits(from other: String) -> Bool {
        func letters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !("0"..."9").contains($0) } }
        return self != other && letters(self) == letters(other)
    }
}
