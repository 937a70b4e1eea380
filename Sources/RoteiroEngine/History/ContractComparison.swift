package import RoteiroCore
package import RoteiroHistory
package import RoteiroSystem

/// Implements `roteiro contract`: compares the published contract with the new one.
package enum ContractComparison {
    package struct Failure: Error, Sendable {
        package var message: Message
    }

    /// Reads the contract of a published site from its folder, its `api/v1` folder or a file written by `snapshot`.
    package static func read(_ place: String, on disk: some WritableDisk) throws(Failure) -> Contract {
        let user = UserFiles(on: disk)
        guard let kind = user.status(of: place)?.kind else {
            throw Failure(message: Message("{path}: no such file or folder", ["path": place]))
        }
        let files: [String: [UInt8]]
        do {
            let inner = place + "/api/v1"
            files = kind == .file ? ["": try user.read(place)] : try documents(below: user.status(of: inner) == nil ? place : inner, disk)
        } catch {
            throw Failure(message: error.message)
        }
        do {
            return kind == .file ? try ContractReader.read(snapshot: files[""] ?? []) : try ContractReader.read(files)
        } catch {
            throw Failure(message: Message("{path}: {problem}", ["path": place, "problem": error.message]))
        }
    }

    /// Returns all changes, errors first. Labels in the project's `targets.json` are taken into account.
    package static func changes(
        from old: Contract, to new: Contract, _ project: Project, on disk: some Disk
    ) throws(Project.Failure) -> [Diagnostic] {
        var faults: [FileFault] = []
        let selectors = try LabelTargetsFile.read(project.files(on: disk), &faults)
        if let fault = faults.first { throw Project.Failure(fault) }
        let labels = selectors.keys.compactMap { $0.split(separator: "/").last.map(String.init) }
        return ContractDiff.changes(from: old, to: new, targets: Set(labels))
    }

    package static var rules: [RuleInfo] { ContractRule.all }

    /// Returns the contract as a single file.
    package static func snapshot(_ contract: Contract) -> [UInt8] { ContractReader.snapshot(contract) }

    /// Returns documents and schemas by path below `folder`. Tours are ignored.
    private static func documents(below folder: String, _ disk: some Disk) throws(DiskError) -> [String: [UInt8]] {
        let site = try ProjectFiles(folder, on: disk)
        let listing = site.files(below: FilePath(""))
        var documents: [String: [UInt8]] = [:]
        do throws(FileFault) {
            if let fault = listing.faults.first { throw fault }
            for file in listing.files.map(\.path)
            where file.fileExtension == "json" && !file.folder.split(separator: "/").contains("tours") {
                documents[file.string] = try site.read(file)
            }
        } catch {
            throw DiskError(.read, site.place(of: error.path), error.reason)
        }
        return documents
    }
}
