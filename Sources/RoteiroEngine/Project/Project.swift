import RoteiroChecks
package import RoteiroCore
import RoteiroParsing
package import RoteiroSystem

/// The folder of a site, and what its settings say.
package struct Project: Sendable {
    /// The folder of `roteiro.yml`; without one, the folder that was asked for. As given, so messages show it as typed.
    package let root: String
    /// What the site says of itself, with defaults worked out.
    package let settings: Settings
    /// `roteiro.yml`, for exceptions that point into it; an empty text when there is none.
    package let settingsText: SourceText

    /// The language in which the watchdog speaks: it ends the process, so its message is thrown to nobody.
    let messages: @Sendable () -> MessageCatalog

    /// The name of the settings file.
    package static let settingsName = "roteiro.yml"

    /// Why a project cannot be worked on.
    package enum Failure: Error, Sendable {
        /// Wrong settings: the text that the problems point into.
        case settings([SettingsProblem], SourceText)
        /// The machine refused.
        case disk(DiskError)
        /// Nothing could be asked of other sites; one sentence.
        case network(Message)
        /// There is no index to search in; one sentence.
        case search(Message)
        /// What was asked for makes no sense on this project.
        case usage(Message)
    }

    /// Reads the settings in `folder`. `output` replaces the folder that they name.
    package init(
        in folder: String, output: String? = nil, on disk: some Disk, messages: @escaping @Sendable () -> MessageCatalog = { .english }
    ) throws(Failure) {
        self.messages = messages
        root = folder.isEmpty ? "." : folder
        let name = FilePath(Project.settingsName)
        guard disk.status(of: root)?.kind == .folder else {
            throw .disk(DiskError(action: "open", path: root, reason: "no such folder"))
        }
        let files: ProjectFiles
        do { files = try ProjectFiles(root, on: disk) } catch { throw .disk(error) }
        let bytes: [UInt8]?
        do { bytes = try files.readIfPresent(name) } catch { throw Failure(error) }
        let text = SourceText(path: name.string, bytes: bytes ?? [])
        let reader = SettingsReader(text, file: FileID(0))
        let problems = reader.problems + Project.unknownRules(reader)
        if !problems.isEmpty { throw .settings(problems, text) }
        let place = output.map { [root] in Project.relative($0, to: root, disk) }
        settings = Project.withDefaults(reader, root: root, output: place, disk)
        settingsText = text
        if isUnsafe(files, disk) {
            let problem = SettingsProblem(at: Span(FileID(0), 0, 0), key: "output", Project.unsafeOutput)
            throw .settings([problem], text)
        }
    }

    /// The language that the settings in `folder` name for its pages, whatever else is wrong with them.
    package static func sourceLocale(in folder: String, on disk: some Disk) -> String? {
        guard let bytes = try? ProjectFiles(folder, on: disk).read(FilePath(settingsName)) else { return nil }
        let reader = SettingsReader(SourceText(path: settingsName, bytes: bytes), file: FileID(0))
        return reader.namesSourceLocale ? reader.settings.sourceLocale : nil
    }

    /// Rules that the settings name and nobody wrote.
    private static func unknownRules(_ reader: SettingsReader) -> [SettingsProblem] {
        reader.ruleNames.compactMap { rule in
            UnknownRule(rule.name.value).map { SettingsProblem(at: rule.name.span, key: rule.key, $0.words) }
        }
    }

    private static func withDefaults(_ reader: SettingsReader, root: String, output: String?, _ disk: some Disk) -> Settings {
        var settings = reader.settings
        func isFolder(_ path: String) -> Bool { disk.status(of: root + "/" + path)?.kind == .folder }
        if !reader.namesContent { settings.content = isFolder("content") ? "content" : "" }
        if !reader.namesPublicFolder {
            let inContent = settings.content.isEmpty ? "public" : settings.content + "/public"
            settings.publicFolder = isFolder("assets") ? "assets" : isFolder(inContent) ? inContent : nil
        }
        if let output { settings.output = output }
        return settings
    }

    /// An output inside the project is named as the settings would, so that it is not read as content.
    private static func relative(_ output: String, to root: String, _ disk: some Disk) -> String {
        guard output.hasPrefix("/") else { return FilePath.join("", output) ?? output }
        guard let real = try? disk.realPath(of: root) else { return output }
        // A link stays one: where it leads is looked at later.
        let path = FilePath("/" + (FilePath.join("", output) ?? ""))
        let place =
            disk.linkStatus(of: path.string)?.kind == .link
            ? disk.realPathOfFuture(path.folder) + "/" + path.name : disk.realPathOfFuture(path.string)
        return place == real ? "" : FilePath(place).below(real) ?? output
    }

    /// An output that is, holds or lies in a folder of sources, wherever links lead: a build would publish over them. Inside the project's
    /// folder it may lie, also when that is the folder of the pages; then no link may lead to it, because it is left out by its name.
    private func isUnsafe(_ files: ProjectFiles, _ disk: some Disk) -> Bool {
        if settings.output.isEmpty { return true }
        let output = FilePath(disk.realPathOfFuture(outputPath))
        let root = FilePath(files.realRoot)
        if root.isWithin(output.string) { return true }
        let sources = [settings.content, settings.publicFolder, "templates"].compactMap { $0 }.filter { !$0.isEmpty }
        for folder in sources.map({ FilePath(disk.realPathOfFuture(path($0))) })
        where folder.isWithin(output.string) || output.isWithin(folder.string) {
            return true
        }
        return settings.content.isEmpty && output.isWithin(root.string) && output.below(root.string) != settings.output
    }

    private static let unsafeOutput = Message(
        "the output cannot be, contain or be inside a source folder (content, public files, templates): a build would overwrite them")

    /// Takes back what a run that died has written in the project in `folder`; nil when there was none. No project may have been read yet.
    package static func recover(in folder: String, on disk: some WritableDisk) throws(Failure) -> FileTransaction.Recovery? {
        guard disk.status(of: folder)?.kind == .folder else { return nil }
        do { return try FileTransaction.recover(in: ProjectFiles(folder, on: disk), on: disk) } catch { throw .disk(error) }
    }

    /// The files of the project.
    package func files(on disk: some Disk) throws(Failure) -> ProjectFiles {
        do { return try ProjectFiles(root, on: disk) } catch { throw .disk(error) }
    }

    /// Where a path of the project is on the disk.
    package func path(_ relative: String) -> String { relative.isEmpty ? root : root + "/" + relative }

    /// Where the site is published on the disk. An absolute output is taken as it is.
    package var outputPath: String {
        settings.output.hasPrefix("/") ? settings.output : path(settings.output)
    }
}

extension Project.Failure {
    /// A file that a job cannot do without.
    init(_ fault: FileFault) {
        self =
            switch fault.problem {
            case .linkOutside:
                .usage(
                    Message(
                        "{path}: it leads out of the project; copy the file into the project in place of the link",
                        ["path": fault.path.string]))
            default: .disk(DiskError(action: "read", path: fault.path.string, reason: fault.reason))
            }
    }
}
