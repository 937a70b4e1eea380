import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Templates, style sheets and drawings: the built-in ones, under what a site puts in their place.
struct SiteTheme {
    /// By path: `templates/page.mustache`, `assets/theme/roteiro.css`.
    private(set) var files = Dictionary(EmbeddedFile.all.map { ($0.path, $0.text) }) { $1 }

    init(_ project: Project, on disk: some Disk) {
        overlay(project, "templates", disk)
        overlay(project, (project.settings.publicFolder ?? "assets") + "/theme", as: "assets/theme", disk)
    }

    /// A site's own files replace built-in ones of the same path; new ones count where a name may be new: icons.
    private mutating func overlay(_ project: Project, _ folder: String, as key: String? = nil, _ disk: some Disk) {
        for name in (try? disk.names(in: project.path(folder))) ?? [] {
            let path = folder + "/" + name
            let place = (key ?? folder) + "/" + name
            switch disk.status(of: project.path(path))?.kind {
            case .folder: overlay(project, path, as: place, disk)
            case .file:
                let isNew = place.hasPrefix("assets/theme/icons/")
                guard files[place] != nil || isNew, let bytes = try? disk.read(project.path(path)) else { continue }
                files[place] = String(decoding: bytes, as: UTF8.self)
            case .link, .other, nil: break
            }
        }
    }
}

extension SiteTheme {
    /// Compiles the templates of a site that has its own, as a build does.
    static func checkTemplates(of project: Project, on disk: some Disk) throws(Project.Failure) {
        guard disk.status(of: project.path("templates"))?.kind == .folder else { return }
        do { _ = try Layout(SiteTheme(project, on: disk).files) } catch { throw .template(error) }
    }
}

extension Project.Failure {
    static func template(_ error: TemplateError) -> Project.Failure {
        .settings([SettingsProblem(at: Span(FileID(0), error.offset, error.offset), key: "", error.message)], error.text)
    }
}
