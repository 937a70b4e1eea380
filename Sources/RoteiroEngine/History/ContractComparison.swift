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
    package static func read(_ place: String, on disk: some WritableDisk) throws(Failure) -> Contract {
        let files = UserFiles(on: disk)
        guard let kind = files.status(of: place)?.kind else { throw Failure(description: "\(place): no such file or folder") }
        do throws(ContractReader.Failure) {
            if kind == .file { return try ContractReader.read(snapshot: (try? files.read(place)) ?? []) }
            let inner = place + "/api/v1"
            return try ContractReader.read(documents(below: files.status(of: inner) == nil ? place : inner, disk))
        } catch {
            throw Failure(description: "\(place): \(error)")
        }
    }

    /// Every change, errors first. `targets` are those of the project.
    package static func changes(
        from old: Contract, to new: Contract, _ project: Project, on disk: some Disk
    ) throws(Project.Failure) -> [Diagnostic] {
        var faults: [FileFault] = []
        let selectors = try TargetsFile.read(project.files(on: disk), &faults)
        if let fault = faults.first { throw Project.Failure(fault) }
        let labels = selectors.keys.compactMap { $0.split(separator: "/").last.map(String.init) }
        return ContractDiff.changes(from: old, to: new, targets: Set(labels))
    }

    /// What can happen to a contract.
    package static var rules: [RuleInfo] { ContractRule.all }

    /// The contract in one file.
    package static func snapshot(_ contract: Contract) -> [UInt8] { ContractReader.snapshot(contract) }

    /// Documents and schemas, by their path below `folder`. Tours are not read.
    private static func documents(below folder: String, _ disk: some Disk) -> [String: [UInt8]] {
        guard let site = try? ProjectFiles(folder, on: disk) else { return [:] }
        var documents: [String: [UInt8]] = [:]
        for file in site.files(below: FilePath("")).files.map(\.path)
        where file.fileExtension == "json" && !file.folder.split(separator: "/").contains("tours") {
            documents[file.string] = try? site.read(file)
        }
        return documents
    }
}
