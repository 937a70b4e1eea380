import RoteiroCore
import RoteiroSystem

/// Which files a site is made of. Nothing is opened.
struct Inventory {
    /// Every file that a page could name, relative to the project.
    private(set) var files: [FilePath] = []
    /// Those that are pages.
    private(set) var pages: [FilePath] = []
    /// Pages of other languages, in the folders of those below the content folder: they are no pages of the site.
    private(set) var translatedPages: [TranslatedPath] = []
    /// In the public folder: published as they are.
    private(set) var publicFiles: [FilePath] = []
    /// What cannot be part of the site.
    private(set) var faults: [FileFault] = []
    /// Sizes, for limits.
    private(set) var sizes: [FilePath: Int] = [:]

    /// `content/en/guia.md`: a page that translates `content/guia.md`.
    struct TranslatedPath: Sendable {
        var path: FilePath
        /// As the settings write it.
        var locale: String
        /// The folder of its language.
        var folder: String
    }

    private let project: Project
    private let exclude: [Glob]
    private let realRoot: String
    private var seen: Set<FileStatus.Identity> = []

    /// Lists the content folder and the public folder.
    init(_ project: Project, on disk: some Disk) throws(DiskError) {
        self.project = project
        exclude = project.settings.exclude.map(Glob.init)
        realRoot = try disk.realPath(of: project.root)
        try list(project.settings.content, inPublic: false, disk)
        if let folder = project.settings.publicFolder, disk.status(of: project.path(folder))?.kind == .folder {
            try list(folder, inPublic: true, disk)
        }
        files.sort()
        pages.sort()
        translatedPages.sort { $0.path < $1.path }
        publicFiles.sort()
        findClashes()
    }

    private mutating func list(_ folder: String, inPublic: Bool, _ disk: some Disk) throws(DiskError) {
        if let status = disk.status(of: project.path(folder)), !seen.insert(status.identity).inserted { return }
        let names: [String]
        do { names = try disk.names(in: project.path(folder)) } catch {
            if folder == project.settings.content { throw error }
            faults.append(.init(path: FilePath(folder), problem: .unreadable(error.reason)))
            return
        }
        for name in names {
            let path = FilePath(folder.isEmpty ? name : folder + "/" + name)
            if isPassedOver(name, path, inPublic: inPublic) { continue }
            try add(path, inPublic: inPublic, disk)
        }
    }

    private func isPassedOver(_ name: String, _ path: FilePath, inPublic: Bool) -> Bool {
        if name.hasPrefix(".") { return true }
        if path == FilePath(project.settings.output) { return true }
        if inPublic { return path.string == "\(project.settings.publicFolder ?? "")/theme" }
        if name.hasPrefix("_") || name == "node_modules" || name == "locales" { return true }
        if let folder = project.settings.publicFolder, path == FilePath(folder) { return true }
        guard let below = path.below(project.settings.content) else { return true }
        return exclude.contains { $0.matches(below) }
    }

    private mutating func add(_ path: FilePath, inPublic: Bool, _ disk: some Disk) throws(DiskError) {
        let onDisk = project.path(path.string)
        guard let status = disk.status(of: onDisk) else {
            faults.append(.init(path: path, problem: .danglingLink))
            return
        }
        if disk.linkStatus(of: onDisk)?.kind == .link, let real = try? disk.realPath(of: onDisk), !isInside(real) {
            faults.append(.init(path: path, problem: .linkOutside))
            return
        }
        switch status.kind {
        case .folder:
            if path.fileExtension == "md" { faults.append(.init(path: path, problem: .notAFile)) }
            try list(path.string, inPublic: inPublic, disk)
        case .file: addFile(path, size: status.size, inPublic: inPublic)
        case .link, .other: faults.append(.init(path: path, problem: .notAFile))
        }
    }

    /// The language whose folder `path` is in; images of a translation are the source's, so nothing else of the folder counts.
    private func translation(_ path: FilePath) -> TranslatedPath? {
        let settings = project.settings
        guard let below = path.below(settings.content), let slash = below.firstIndex(of: "/") else { return nil }
        let name = below[..<slash]
        let tag = name.lowercased()
        guard tag != settings.sourceLocale.lowercased(), let locale = settings.locales.first(where: { $0.lowercased() == tag }) else {
            return nil
        }
        return TranslatedPath(path: path, locale: locale, folder: (settings.content.isEmpty ? "" : settings.content + "/") + name)
    }

    private mutating func addFile(_ path: FilePath, size: Int, inPublic: Bool) {
        if !inPublic, let translation = translation(path) {
            if path.fileExtension == "md" {
                translatedPages.append(translation)
                sizes[path] = size
            }
            return
        }
        if inPublic {
            if path.fileExtension == "md" { return }
            publicFiles.append(path)
        } else if path.fileExtension == "md" {
            pages.append(path)
        }
        files.append(path)
        sizes[path] = size
    }

    /// By components: `/srv/site-secret` begins with `/srv/site`, and is not in it.
    private func isInside(_ real: String) -> Bool {
        real == realRoot || FilePath(real).below(realRoot) != nil
    }

    /// Names that a file system that folds case, or normalises, takes for one.
    private mutating func findClashes() {
        var first: [String: FilePath] = [:]
        for path in files {
            // Swift's strings are equal in NFC and NFD.
            let folded = path.string.lowercased()
            if let other = first[folded] {
                faults.append(.init(path: path, problem: .clash(other)))
            } else {
                first[folded] = path
            }
        }
    }
}
