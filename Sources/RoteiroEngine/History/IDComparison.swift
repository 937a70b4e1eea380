package import RoteiroCore
import RoteiroHistory
package import RoteiroSystem

/// Implements `roteiro ids`: compares guide and step ids with the published ones.
package struct IDComparison: Sendable {
    /// The ids of one guide.
    package struct Status: Sendable, Hashable {
        /// The guide id.
        package var guide: String
        package var page: FilePath
        /// Published step ids that still exist.
        package var kept: [String]
        /// Step ids that are not published yet.
        package var new: [String]
        /// Published step ids that no longer exist.
        package var lost: [String]
        /// Published step ids mapped to the current id of their step.
        package var aliases: [String: String]
    }

    private let site: ParsedSite
    private let project: Project
    private let lockBytes: [UInt8]?

    package init(_ project: Project, on disk: some Disk) async throws(Project.Failure) {
        self.project = project
        let files = try project.files(on: disk)
        do { lockBytes = try files.readIfPresent(FilePath(IDLockFile.name)) } catch { throw Project.Failure(error) }
        site = await ParsedSite(try await ReadSite(project, for: .check, from: disk))
    }

    /// In page order, including guides without steps.
    package var status: [Status] {
        zip(site.pages, site.ids.published.pages).map { page, resolved in
            Status(
                guide: resolved.id, page: page.path, kept: resolved.steps.filter { !resolved.new.contains($0) }, new: resolved.new,
                lost: resolved.lost, aliases: resolved.aliases)
        }
    }

    /// Ids of published guides that no longer exist.
    package var lostGuides: [String] { site.ids.published.lostGuides }

    /// Whether the lock file exists and no id is new or lost.
    package var isAccepted: Bool { lostGuides.isEmpty && status.allSatisfy { $0.new.isEmpty && $0.lost.isEmpty } && site.ids.isLocked }

    /// Writes the lock file. New ids become published, and lost ones become tombstones.
    package func accept(on disk: some WritableDisk) throws(Project.Failure) {
        var transaction = FileTransaction()
        transaction.write(
            site.read.lock.accepting(site.ids.published, of: site.ids.facts).json(), to: FilePath(IDLockFile.name), over: lockBytes)
        try commit(transaction, on: disk)
    }

    private func commit(_ transaction: FileTransaction, on disk: some WritableDisk) throws(Project.Failure) {
        let files = try project.files(on: disk)
        do { try transaction.commit(in: files, on: disk) } catch { throw .disk(error) }
    }

    /// Adds `{#id}` to step headings without one, so that ids no longer depend on titles. Returns the number of headings. Headings from
    /// included files are skipped; the transaction fails if a file has changed since it was read.
    package func pin(on disk: some WritableDisk) throws(Project.Failure) -> Int {
        var count = 0
        var transaction = FileTransaction()
        for page in site.pages {
            let text = site.read.texts.all[page.guide.file]
            var edited = EditedText(text.bytes)
            let places = page.guide.steps.filter { $0.heading?.explicitID == nil && $0.heading?.textSpan.file == page.guide.file }
                .map { EditedText.Change(Int($0.textSpan.upper)..<Int($0.textSpan.upper), Array(" {#\($0.id)}".utf8)) }
            if places.isEmpty { continue }
            count += places.count
            edited.replace(places)
            transaction.write(edited.bytes, to: page.path, over: text.bytes)
        }
        try commit(transaction, on: disk)
        return count
    }
}
