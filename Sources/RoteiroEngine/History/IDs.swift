package import RoteiroCore
import RoteiroHistory
package import RoteiroSystem

/// `roteiro ids`: the ids of guides and steps, against those that were published.
package struct IDs: Sendable {
    /// What became of the ids of one guide.
    package struct Status: Sendable, Hashable {
        /// The guide.
        package var guide: String
        /// Where its page is.
        package var page: FilePath
        /// Step ids that are as published.
        package var kept: [String]
        /// Step ids that were not published yet.
        package var new: [String]
        /// Published step ids that no step has any more.
        package var lost: [String]
        /// Published step ids that lead to a step of another id now.
        package var aliases: [String: String]
    }

    private let site: ParsedSite
    private let project: Project
    private let lockBytes: [UInt8]?

    /// Reads a project and its lock.
    package init(_ project: Project, on disk: some Disk) async throws(Project.Failure) {
        self.project = project
        let files = try project.files(on: disk)
        do { lockBytes = try files.readIfPresent(FilePath(IDLockFile.name)) } catch { throw Project.Failure(error) }
        site = await ParsedSite(try await ReadSite(project, for: .check, from: disk))
    }

    /// In the order of the pages; guides without steps are among them.
    package var status: [Status] {
        zip(site.pages, site.ids.published.pages).map { page, resolved in
            Status(
                guide: resolved.id, page: page.path, kept: resolved.steps.filter { !resolved.new.contains($0) }, new: resolved.new,
                lost: resolved.lost, aliases: resolved.aliases)
        }
    }

    /// Published guides that no page is any more.
    package var lostGuides: [String] { site.ids.published.lostGuides }

    /// Nothing is lost and nothing is new.
    package var isAccepted: Bool { lostGuides.isEmpty && status.allSatisfy { $0.new.isEmpty && $0.lost.isEmpty } && site.ids.isLocked }

    /// Writes the lock: new ids are published, what is lost becomes a tombstone.
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

    /// Writes `{#id}` into the headings of steps that have none, so that their ids no longer hang on their titles. Returns how many.
    /// Only headings of the page's own file are touched, and only where their bytes are as they were read.
    package func pin(on disk: some WritableDisk) throws(Project.Failure) -> Int {
        var count = 0
        var transaction = FileTransaction()
        for page in site.pages {
            let text = site.read.texts.all[page.guide.file]
            var edited = EditedText(text.bytes)
            let places = page.guide.steps.filter { $0.heading.explicitID == nil && $0.heading.textSpan.file == page.guide.file }
                .map { EditedText.Change(Int($0.heading.textSpan.upper)..<Int($0.heading.textSpan.upper), Array(" {#\($0.id)}".utf8)) }
            if places.isEmpty { continue }
            count += places.count
            edited.replace(places)
            transaction.write(edited.bytes, to: page.path, over: text.bytes)
        }
        try commit(transaction, on: disk)
        return count
    }
}
