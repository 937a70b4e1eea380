import RoteiroChecks
package import RoteiroCore
import RoteiroParsing
package import RoteiroSystem

/// A project folder and its settings.
package struct Project: Sendable {
    /// The project folder, as given by the user, so that messages show it as typed. `roteiro.yml` is optional.
    package let root: String
    /// The settings with defaults resolved.
    package let settings: Settings
    /// The source of `roteiro.yml`, for diagnostics in exceptions; empty if there is no file.
    package let settingsText: SourceText

    /// The message catalog for `Watchdog`, which ends the process instead of throwing.
    let messages: @Sendable () -> MessageCatalog

    package static let settingsName = "roteiro.yml"

    /// Why a command on a project failed.
    package enum Failure: Error, Sendable {
        /// Invalid settings, with the source that the problems refer to.
        case settings([SettingsProblem], SourceText)
        case disk(DiskError)
        /// External links could not be checked.
        case network(Message)
        /// The search index could not be built.
        case search(Message)
        /// The command line is invalid for this project.
        case usage(Message)
    }

    /// Reads the settings in `folder`. `output` overrides the output folder in the settings.
    package init(
        in folder: String, output: String? = nil, on disk: some Disk, messages: @escaping @Sendable () -> MessageCatalog = { .english }
    ) throws(Failure) {
        self.messages = messages
        root = folder.isEmpty ? "." : folder
        let name = FilePath(Project.settingsName)
        guard disk.status(of: root)?.kind == .folder else {
            throw .disk(DiskError(.open, root, Message("no such folder")))
        }
        let files: ProjectFiles
        do { files = try ProjectFiles(root, on: disk) } catch { throw .disk(error) }
        let bytes: [UInt8]?
        do { bytes = try files.readIfPresent(name) } catch { throw Failure(error) }
        if bytes == nil, let other = files.names.first(where: Project.isMisnamedSettings) {
            throw .usage(Message("{path}: this file is not read; rename it to roteiro.yml", ["path": root + "/" + other]))
        }
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

    /// Returns the nearest folder with settings: `folder` itself or one above it in the same repository; `folder` if there is none.
    package static func nearest(to folder: String, on disk: some Disk) -> String {
        guard let real = try? disk.realPath(of: folder) else { return folder }
        var candidate = folder
        for place in sequence(first: real, next: { $0.isEmpty ? nil : FilePath($0).folder }) {
            // A folder that cannot be read has no settings.
            let names = (try? ProjectFiles(place.isEmpty ? "/" : place, on: disk))?.names ?? []
            if names.contains(settingsName) || names.contains(where: isMisnamedSettings) { return candidate }
            if names.contains(".git") { break }
            candidate = candidate == "." ? ".." : candidate + "/.."
        }
        return folder
    }

    /// Whether a file looks like settings, but has a name that is not read.
    private static func isMisnamedSettings(_ name: String) -> Bool {
        let lower = name.lowercased()
        if name == settingsName || name.count > 24 { return false }
        let stem = lower.drop { $0 == "." || $0 == "_" }
        if ["roteiro.yml", "roteiro.yaml", "roteiro.yml.txt", "roteiro.json", "roteiro.toml", "roteiro.config.yml"].contains(stem) {
            return true
        }
        return (stem.hasSuffix(".yml") || stem.hasSuffix(".yaml")) && EditDistance.between(String(stem), settingsName, limit: 2) != nil
    }

    /// Returns the source locale in the settings, even if they contain errors.
    package static func sourceLocale(in folder: String, on disk: some Disk) -> String? {
        // Reading the project reports the error.
        guard let bytes = try? ProjectFiles(folder, on: disk).read(FilePath(settingsName)) else { return nil }
        let reader = SettingsReader(SourceText(path: settingsName, bytes: bytes), file: FileID(0))
        return reader.namesSourceLocale ? reader.settings.sourceLocale : nil
    }

    /// Returns a problem for each unknown rule in the settings.
    private static func unknownRules(_ reader: SettingsReader) -> [SettingsProblem] {
        reader.ruleNames.compactMap { rule in
            UnknownRule(rule.name.value).map { SettingsProblem(at: rule.name.span, key: rule.key, $0.message) }
        }
    }

    private static func withDefaults(_ reader: SettingsReader, root: String, output: String?, _ disk: some Disk) -> Settings {
        var settings = reader.settings
        func isFolder(_ path: String) -> Bool { disk.status(of: root + "/" + path)?.kind == .folder }
        if !reader.setsContent { settings.content = isFolder("content") ? "content" : "" }
        if !reader.setsPublicFolder {
            let inContent = settings.content.isEmpty ? "public" : settings.content + "/public"
            settings.publicFolder = isFolder("assets") ? "assets" : isFolder(inContent) ? inContent : nil
        }
        if let output { settings.output = output }
        return settings
    }

    /// Makes an output folder inside the project relative to it, so that it is excluded from the content.
    private static func relative(_ output: String, to root: String, _ disk: some Disk) -> String {
        guard output.hasPrefix("/") else { return FilePath.join("", output) ?? output }
        // The root was just read; without its real path, `isUnsafe` still checks the output.
        guard let real = try? disk.realPath(of: root) else { return output }
        // Does not resolve the output folder itself if it is a link; `isUnsafe` checks its target.
        let path = FilePath("/" + (FilePath.join("", output) ?? ""))
        let place =
            disk.linkStatus(of: path.string)?.kind == .link
            ? disk.realPath(allowingMissing: path.folder) + "/" + path.name : disk.realPath(allowingMissing: path.string)
        return place == real ? "" : FilePath(place).below(real) ?? output
    }

    /// Whether the output folder, with links resolved, is, contains or is inside a source folder, which a build would overwrite. It may be
    /// inside the project folder, even if that is the content folder; then it must not be reached through a link, because the content scan
    /// excludes it by name.
    private func isUnsafe(_ files: ProjectFiles, _ disk: some Disk) -> Bool {
        if settings.output.isEmpty { return true }
        let output = FilePath(disk.realPath(allowingMissing: outputPath))
        let root = FilePath(files.realRoot)
        if root.isWithin(output.string) { return true }
        let sources = [settings.content, settings.publicFolder, "templates"].compactMap { $0 }.filter { !$0.isEmpty }
        for folder in sources.map({ FilePath(disk.realPath(allowingMissing: path($0))) })
        where folder.isWithin(output.string) || output.isWithin(folder.string) {
            return true
        }
        return settings.content.isEmpty && output.isWithin(root.string) && output.below(root.string) != settings.output
    }

    private static let unsafeOutput = Message(
        "the output cannot be, contain or be inside a source folder (content, public files, templates): a build would overwrite them")

    /// Rolls back an interrupted run in `folder`; returns nil if there was none. Call it before reading the project.
    package static func recover(in folder: String, on disk: some WritableDisk) throws(Failure) -> FileTransaction.Recovery? {
        guard disk.status(of: folder)?.kind == .folder else { return nil }
        do { return try FileTransaction.recover(in: ProjectFiles(folder, on: disk), on: disk) } catch { throw .disk(error) }
    }

    package func files(on disk: some Disk) throws(Failure) -> ProjectFiles {
        do { return try ProjectFiles(root, on: disk) } catch { throw .disk(error) }
    }

    /// Returns the path on disk of a path relative to the project.
    package func path(_ relative: String) -> String { relative.isEmpty ? root : root + "/" + relative }

    /// The output folder on disk. An absolute output is used unchanged.
    package var outputPath: String {
        settings.output.hasPrefix("/") ? settings.output : path(settings.output)
    }
}

extension Project.Failure {
    /// A failure to read a required file.
    init(_ fault: FileFault) {
        self =
            switch fault.problem {
            case .linkOutside:
                .usage(
                    Message(
                        "{path}: it leads out of the project; copy the file into the project in place of the link",
                        ["path": fault.path.string]))
            default: .disk(DiskError(.read, fault.path.string, fault.reason))
            }
    }
}
