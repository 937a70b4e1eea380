package import RoteiroCore
package import RoteiroHistory
package import RoteiroSystem

/// `roteiro contract`: what was published, and what is about to be.
package enum ContractComparison {
    /// Why two contracts cannot be compared: one sentence.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        /// The sentence.
        package var description: String
    }

    /// The contract of a published site: its folder, its `api/v1`, or a file that `snapshot` wrote.
    package static func read(_ place: String, on disk: some Disk) throws(Failure) -> Contract {
        guard let kind = disk.status(of: place)?.kind else { throw Failure(description: "\(place): no such file or folder") }
        let files: [String: [UInt8]]
        do {
            let inner = place + "/api/v1"
            files = kind == .file ? ["": try disk.read(place)] : try self.files(below: disk.status(of: inner) == nil ? place : inner, disk)
        } catch {
            throw Failure(description: "\(error)")
        }
        do {
            return kind == .file ? try ContractReader.read(snapshot: files[""] ?? []) : try ContractReader.read(files)
        } catch {
            throw Failure(description: "\(place): \(error)")
        }
    }

    /// Every change, errors first. `targets` are those of the project.
    package static func changes(
        from old: Contract, to new: Contract, _ project: Project, on disk: some Disk
    ) throws(Project.Failure) -> [Diagnostic] {
        let selectors = try TargetsFile.read(project, disk)
        let labels = selectors.keys.compactMap { $0.split(separator: "/").last.map(String.init) }
        return ContractDiff.changes(from: old, to: new, targets: Set(labels))
    }

    /// What can happen to a contract.
    package static var rules: [RuleInfo] { ContractRule.all }

    /// The contract in one file.
    package static func snapshot(_ contract: Contract) -> [UInt8] { ContractReader.snapshot(contract) }

    /// Documents and schemas, by their path below `folder`. Tours are not read.
    private static func files(below folder: String, _ disk: some Disk) throws(DiskError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var folders = [""]
        while let inner = folders.popLast() {
            for name in try disk.names(in: folder + "/" + inner) {
                let path = inner.isEmpty ? name : inner + "/" + name
                switch disk.status(of: folder + "/" + path)?.kind {
                case .folder: if name != "tours" { folders.append(path) }
                case .file: if name.hasSuffix(".json") { files[path] = try disk.read(folder + "/" + path) }
                case .link, .other, nil: continue
                }
            }
        }
        return files
    }
}
