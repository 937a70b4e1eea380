import RoteiroCore
import RoteiroSystem

extension ProjectFiles {
    /// Reads an optional file. Returns nil if it is missing or, after adding a fault, if it cannot be read.
    func read(optional path: FilePath, _ faults: inout [FileFault]) -> [UInt8]? {
        do throws(FileFault) { return try readIfPresent(path) } catch {
            faults.append(error)
            return nil
        }
    }

    /// Reads the files directly in a folder whose names have this ending; returns none if the folder is missing.
    func texts(in folder: FilePath, withEnding ending: String, _ faults: inout [FileFault]) -> [SourceText] {
        var texts: [SourceText] = []
        do throws(FileFault) {
            guard try status(of: folder)?.kind == .folder else { return [] }
            for entry in try entries(in: folder) where entry.path.name.hasSuffix(ending) {
                if case .failure(let fault) = entry.status { faults.append(fault) }
                guard case .success(let status) = entry.status, status.kind == .file else { continue }
                if let bytes = read(optional: entry.path, &faults) { texts.append(SourceText(path: entry.path.string, bytes: bytes)) }
            }
        } catch {
            faults.append(error)
        }
        return texts
    }
}

extension FileFault {
    /// The error text of the operating system, or an equivalent.
    var reason: Message {
        switch problem {
        case .unreadable(let reason): reason
        case .notAFile: Message("not a regular file")
        case .danglingLink: Message("a symbolic link to a file that does not exist")
        case .linkOutside: Message("it leads out of the project")
        case .linkRepeated: Message("one of too many links to a folder")
        case .notRead: Message("its format is not read")
        case .nameNotUTF8: Message("its name is not UTF-8")
        case .clash(let other), .sameAddress(let other): Message("the same name as {path}", ["path": other])
        case .tooLarge(let bytes, let limit): .size(bytes, limit: limit)
        }
    }
}

extension Message {
    /// Says that a file of `bytes` is over the limit.
    static func size(_ bytes: Int, limit: Int) -> Message {
        Message(one: "{count} byte; the limit is {limit}", other: "{count} bytes; the limit is {limit}", count: bytes, ["limit": limit])
    }
}

extension Sequence<FileFault> {
    /// Sorts by path and removes duplicates. Omits faults inside a folder that is itself a link out of the project.
    func merged() -> [FileFault] {
        var merged: [FileFault] = []
        var outside: Set<String> = []
        for fault in sorted(by: { $0.path < $1.path }) where fault != merged.last {
            if fault.path.ancestors.contains(where: outside.contains) { continue }
            if fault.problem == .linkOutside { outside.insert(fault.path.string) }
            merged.append(fault)
        }
        return merged
    }
}

extension FilePath {
    /// The parent folders, innermost first.
    fileprivate var ancestors: some Sequence<String> {
        sequence(first: folder) { $0.isEmpty ? nil : FilePath($0).folder }
    }
}
