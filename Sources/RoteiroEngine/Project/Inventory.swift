import RoteiroCore
import RoteiroSystem

/// The files of a site. It lists folders without opening files.
struct Inventory {
    /// All files that pages can refer to, relative to the project.
    private(set) var files: [FilePath] = []
    private(set) var pages: [FilePath] = []
    /// Pages in the language folders below the content folder. They are not pages of the source language.
    private(set) var translatedPages: [TranslatedPath] = []
    /// The folder of the source language, relative to the project; nil if its pages stand in the content folder itself.
    private(set) var sourceFolder: String?
    /// Files of the public folder, which are published unchanged.
    private(set) var publicFiles: [FilePath] = []
    /// Files that cannot be part of the site.
    private(set) var faults: [FileFault] = []
    /// In bytes.
    private(set) var sizes: [FilePath: Int] = [:]

    /// A page in a language folder: `content/en/guia.md` translates `content/guia.md`.
    struct TranslatedPath: Sendable {
        var path: FilePath
        /// As written in the settings.
        var locale: String
        /// The language folder, relative to the project.
        var folder: String
    }

    /// The project folder and the content folder.
    var roots: Set<String> { ["", project.settings.content] }

    private let project: Project
    private let exclude: [Glob]
    /// How often each folder was listed. Several links may lead to one folder; each gives it a path of its own.
    private var visits: [FileStatus.Identity: Int] = [:]

    /// How many paths of one folder are read.
    private static let pathsOfOneFolder = 64

    init(_ project: Project, _ onDisk: ProjectFiles) throws(DiskError) {
        self.project = project
        exclude = project.settings.exclude.map(Glob.init)
        let content = FilePath(project.settings.content)
        // An unreadable content folder is an error, not a finding.
        if case .unreadable(let reason)? = list(content, inPublic: false, onDisk)?.problem {
            throw DiskError(.list, onDisk.place(of: content), reason)
        }
        if let folder = project.settings.publicFolder { listIfPresent(FilePath(folder), onDisk) }
        findSourceFolder()
        files.sort()
        pages.sort()
        translatedPages.sort { $0.path < $1.path }
        publicFiles.sort()
        findClashes()
    }

    /// A folder with the name of the source language has its pages if another language has a folder too, or if the settings say so.
    private mutating func findSourceFolder() {
        let settings = project.settings
        let isNamed = settings.languageFolders[settings.sourceLocale] != nil
        let places = pages.map { path in place(of: path).flatMap { $0.locale == settings.sourceLocale ? $0 : nil } }
        guard let folder = places.lazy.compactMap({ $0?.folder }).first, isNamed || !translatedPages.isEmpty else { return }
        sourceFolder = FilePath.join(settings.content, folder)
        let own = Dictionary(zip(pages, places).compactMap { path, place in place.map { (FilePath($0.path), path) } }) { first, _ in first }
        var kept: [FilePath] = []
        for (path, place) in zip(pages, places) {
            if place == nil, isNamed { continue }
            if place == nil, let other = path.below(settings.content).flatMap({ own[FilePath($0)] }) {
                faults.append(.init(path: path, problem: .sameAddress(other)))
            } else {
                kept.append(path)
            }
        }
        pages = kept
    }

    private mutating func listIfPresent(_ folder: FilePath, _ onDisk: ProjectFiles) {
        do throws(FileFault) {
            if try onDisk.status(of: folder)?.kind == .folder { list(folder, inPublic: true, onDisk) }
        } catch {
            faults.append(error)
        }
    }

    /// Returns the fault if `folder` itself could not be listed.
    @discardableResult
    private mutating func list(
        _ folder: FilePath, inPublic: Bool, below ancestors: [FileStatus.Identity] = [], _ onDisk: ProjectFiles
    ) -> FileFault? {
        do throws(FileFault) {
            var ancestors = ancestors
            if let status = try onDisk.status(of: folder) {
                // A link to a folder that it is in.
                if ancestors.contains(status.identity) { return nil }
                let count = visits[status.identity, default: 0]
                if count == Self.pathsOfOneFolder { throw FileFault(path: folder, problem: .linkRepeated) }
                visits[status.identity] = count + 1
                ancestors.append(status.identity)
            }
            for entry in try onDisk.entries(in: folder) where !isPassedOver(entry.path, inPublic: inPublic) {
                add(entry, inPublic: inPublic, below: ancestors, onDisk)
            }
            return nil
        } catch {
            faults.append(error)
            return error
        }
    }

    private func isPassedOver(_ path: FilePath, inPublic: Bool) -> Bool {
        let name = path.name
        if name.hasPrefix(".") { return !inPublic || Self.isPrivate(name) }
        if path == FilePath(project.settings.output) { return true }
        if inPublic { return path.string == "\(project.settings.publicFolder ?? "")/theme" }
        if name.hasPrefix("_") || name == "node_modules" || name == "locales" { return true }
        if let folder = project.settings.publicFolder, path == FilePath(folder) { return true }
        guard let below = path.below(project.settings.content) else { return true }
        return exclude.contains { $0.matches(below) }
    }

    /// Whether a file or folder with this name, which begins with a dot, is never published: the data of version control, editors and
    /// operating systems, and files with secrets. Others, such as `.well-known` and `.nojekyll`, are for servers.
    private static func isPrivate(_ name: String) -> Bool {
        let names: Set = [".DS_Store", ".svn", ".hg", ".bzr", ".jj", ".idea", ".vscode", ".vs", ".obsidian", ".Trash", ".Spotlight-V100"]
        return names.contains(name) || [".git", ".env", "._", ".roteiro"].contains(where: name.hasPrefix) || name.hasSuffix(".swp")
            || name.hasSuffix("~")
    }

    private mutating func add(
        _ entry: ProjectFiles.Entry, inPublic: Bool, below ancestors: [FileStatus.Identity], _ onDisk: ProjectFiles
    ) {
        let path = entry.path
        switch entry.status {
        case .failure(let fault): faults.append(fault)
        case .success(let status):
            switch status.kind {
            case .folder:
                if path.fileExtension == "md" { faults.append(.init(path: path, problem: .notAFile)) }
                list(path, inPublic: inPublic, below: ancestors, onDisk)
            case .file: addFile(path, size: status.size, inPublic: inPublic)
            case .link, .other: faults.append(.init(path: path, problem: .notAFile))
            }
        }
    }

    /// Returns the translated page if the path is in the folder of a language.
    private func translation(_ path: FilePath) -> TranslatedPath? {
        guard let place = place(of: path), place.locale != project.settings.sourceLocale else { return nil }
        return TranslatedPath(
            path: path, locale: place.locale, folder: FilePath.join(project.settings.content, place.folder) ?? place.folder)
    }

    /// Returns the place of a file in the folder of a language.
    private func place(of path: FilePath) -> Settings.PlaceInLanguage? {
        guard let place = path.below(project.settings.content).flatMap(project.settings.placeInLanguage), !place.path.isEmpty else {
            return nil
        }
        return place
    }

    private mutating func addFile(_ path: FilePath, size: Int, inPublic: Bool) {
        if !inPublic, Self.otherPages.contains(path.fileExtension) { faults.append(.init(path: path, problem: .notRead)) }
        if !inPublic, let translation = translation(path) {
            if path.fileExtension == "md" { translatedPages.append(translation) } else { files.append(path) }
            sizes[path] = size
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

    /// Endings of pages of other generators, which are not read.
    private static let otherPages: Set = ["mdx", "markdown", "mdown", "mkd"]

    /// Finds paths that are the same on file systems that ignore case or normalize Unicode.
    private mutating func findClashes() {
        var first: [String: FilePath] = [:]
        for path in files {
            // Swift compares strings by canonical equivalence, so NFC and NFD are equal.
            let folded = path.string.lowercased()
            if let other = first[folded] {
                faults.append(.init(path: path, problem: .clash(other)))
            } else {
                first[folded] = path
            }
        }
    }
}
