import RoteiroCore
import RoteiroEngine
import RoteiroSystem
import RoteiroTestSupport

/// Builds and checks the site in a sandbox, like the command.
struct SiteUnderTest {
    let sandbox: Sandbox

    init(_ files: [String: String]) throws {
        sandbox = try Sandbox(files)
    }

    init(_ sandbox: Sandbox) {
        self.sandbox = sandbox
    }

    func project() throws -> Project { try Project(in: sandbox.path(""), on: RealDisk()) }

    func build() async throws -> BuildOutcome { try await RoteiroEngine.build(try project(), on: RealDisk()) }

    /// The findings as `path:line:name`, sorted.
    func findings() async throws -> [String] {
        let site = try await ResolvedSite(reading: project(), from: RealDisk())
        return await RoteiroEngine.findings(in: site).map { $0.short(site.texts) }
    }
}

extension Diagnostic {
    /// `path:line:name`; line 0 stands for the whole file.
    func short(_ texts: SourceTexts) -> String {
        switch location {
        case .span(let span): "\(texts[span.file].path):\(texts.start(of: span).line):\(name)"
        case .file(let path): "\(path):0:\(name)"
        }
    }
}
