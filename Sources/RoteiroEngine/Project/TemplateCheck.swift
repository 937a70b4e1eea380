import RoteiroCore
import RoteiroRendering
import RoteiroSystem

/// Compiles the templates if the site has its own, so that checks report the same errors as builds.
func checkTemplates(of project: Project, on disk: some Disk) throws(Project.Failure) {
    guard disk.status(of: project.path("templates"))?.kind == .folder else { return }
    let theme = SiteTheme(project.settings, try project.files(on: disk))
    do { _ = try LayoutTemplates(theme.files) } catch { throw .template(error) }
}

extension Project.Failure {
    static func template(_ error: TemplateError) -> Project.Failure {
        .settings([SettingsProblem(at: Span(FileID(0), error.offset, error.offset), key: "", error.message)], error.text)
    }
}
