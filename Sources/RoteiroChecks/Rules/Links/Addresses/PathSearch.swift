import Algorithms
import RoteiroCore

/// Searches for the file that a dead path most likely refers to.
struct PathSearch {
    /// How the path differs from the file found.
    enum Cause {
        /// Only letter case differs: the path works on case-insensitive file systems but not on the server.
        case letterCase
        /// Only the Unicode form differs: `é` as one code point or as two.
        case unicodeForm
        /// The file is in another folder.
        case folder
        /// The path is right with `/` in place of `\`.
        case separator
        /// The name is similar, within the edit distance limit.
        case spelling
    }

    let site: ResolvedSite
    /// The paths that were tried, relative to the project.
    let triedPaths: [FilePath]
    /// Path suffixes that the intended file may have, for example `assets/x.png`.
    let endings: [String]
    /// The content folder, and the folder of the page inside it. The path may be correct relative to another folder.
    let content: String
    let folder: String
    /// A second root to try for root-relative paths.
    let publicFolder: String?
    /// Whether a file has the right kind.
    let isCandidate: (FilePath) -> Bool
    /// The candidates for a misspelled name.
    let neighbours: () -> [FilePath]

    /// Returns the files found and how the path differs from them, or nil if nothing is similar.
    func result() -> (cause: Cause, places: [FilePath])? {
        let alike = triedPaths.flatMap { place in site.files.resembling(place).filter { $0 != place && isCandidate($0) } }
        if let first = alike.first { return (cause(of: first), alike) }
        for places in [forms, places(endingLike: endings), afterDroppedFolders] where !places.isEmpty { return (.folder, places) }
        guard let name = endings.first.map({ FilePath($0).name }) else { return nil }
        return nearest(to: name).map { (.spelling, [$0]) }
    }

    /// Resolves the path from the page's folder, each of its ancestors and the root, in case only the base is wrong.
    private var forms: [FilePath] {
        let above = folder.split(separator: "/")
        let folders = (0...above.count).reversed().map { FilePath.join(content, above.prefix($0).joined(separator: "/")) }
        let found = (folders + [publicFolder]).compacted().flatMap { folder in
            endings.compactMap { FilePath.join(folder, $0).map(FilePath.init) }.flatMap(site.files.resembling)
        }
        return Array(found.filter(isCandidate).uniqued())
    }

    private func places(endingLike endings: [String]) -> [FilePath] {
        endings.flatMap { ending in
            site.files.named(like: FilePath(ending).name).filter { $0.ends(like: ending) && isCandidate($0) }
        }
    }

    /// Drops leading folders: `/guide/crm/x` may have moved to `/faq/crm/x`. At least one folder must remain to disambiguate the name,
    /// unless the result is at the root of the content folder.
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

    /// The maximum number of leading folders to drop.
    private static let droppedFolders = 8

    /// Swift's `==` treats canonically equivalent strings as equal, so any remaining difference is letter case.
    private func cause(of place: FilePath) -> Cause {
        triedPaths.contains { $0.string == place.string } ? .unicodeForm : .letterCase
    }

    /// Returns the file with the smallest edit distance. Ties go to the path closest to the one that was tried.
    private func nearest(to name: String) -> FilePath? {
        let limit = max(1, name.unicodeScalars.count / 3)
        let near = neighbours().filter { !$0.name.differsByDigits(from: name) }.compactMap { place in
            EditDistance.between(name, place.name, limit: limit).map { (distance: $0, place: place) }
        }
        guard let minimum = near.map(\.distance).min() else { return nil }
        let wanted = triedPaths.first?.string ?? name
        let ranked = near.filter { $0.distance == minimum }.map { candidate in
            (EditDistance.between(wanted, candidate.place.string, limit: 200) ?? .max, candidate.place)
        }
        return ranked.min { $0 < $1 }?.1
    }
}

extension FilePath {
    /// Whether the path ends with these components, ignoring letter case and Unicode form.
    fileprivate func ends(like ending: String) -> Bool {
        let path = string.lowercased()
        let ending = ending.lowercased()
        return path == ending || path.hasSuffix("/" + ending)
    }
}

extension String {
    /// `tela-02.png` and `tela-03.png` are similar but not typos of each other.
    fileprivate func differsByDigits(from other: String) -> Bool {
        func letters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !("0"..."9").contains($0) } }
        return self != other && letters(self) == letters(other)
    }
}
