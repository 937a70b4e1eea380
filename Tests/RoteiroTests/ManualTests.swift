import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

/// Tests that the examples on the manual's page about CI work when copied.
@Suite("The manual on CI")
struct ManualTests {
    /// Returns the YAML files on the page.
    private static func files() throws -> [(name: String, text: String)] {
        let page = try #require(ProjectFolder.text(at: "content/manual/integracao-continua.md"))
        return page.matches(of: /(?m)^```yaml \[(?<name>[^\]\n]+)\]\n(?<text>(?s:.*?))^```$/).map {
            (String($0.output.name), String($0.output.text))
        }
    }

    @Test("GitHub and GitLab accept its workflows", .validator("check-jsonschema"))
    func workflows() throws {
        let validator = try #require(Validator("check-jsonschema"), "check-jsonschema is not installed")
        var judged = 0
        for file in try Self.files() where file.name.hasPrefix(".github/") || file.name == ".gitlab-ci.yml" {
            let sandbox = try Sandbox([file.name: file.text])
            let schema =
                file.name == ".gitlab-ci.yml"
                ? ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"]
                : ["--builtin-schema", "vendor.github-workflows"]
            let verdict = try validator.run(schema + [sandbox.path(file.name)])
            #expect(verdict.status == 0, "\(file.name): \(verdict.text)")
            judged += 1
        }
        #expect(judged == 4)
    }

    @Test("Its settings are ones that pre-commit takes, and name hooks that there are", .validator("pre-commit"))
    func preCommit() throws {
        let validator = try #require(Validator("pre-commit"), "pre-commit is not installed")
        let file = try #require(try Self.files().first { $0.name == ".pre-commit-config.yaml" })
        let sandbox = try Sandbox([file.name: file.text])
        let verdict = try validator.run(["validate-config", sandbox.path(file.name)])
        #expect(verdict.status == 0, "\(verdict.text)")
        let hooks = try #require(ProjectFolder.text(at: ".pre-commit-hooks.yaml"))
        for match in file.text.matches(of: /- id: ([a-z-]+)/) { #expect(hooks.contains("- id: \(match.output.1)\n")) }
    }

    @Test("The page on the dialect names every kind of container")
    func containers() throws {
        let page = try #require(ProjectFolder.text(at: "content/manual/dialeto.md"))
        for kind in ContainerKind.all { #expect(page.contains("`\(kind.name)`") || page.contains("`::: \(kind.name)"), "\(kind.name)") }
    }

    @Test("The page on reports names every kind")
    func kinds() throws {
        let page = try #require(ProjectFolder.text(at: "content/manual/integracao-continua.md"))
        let help = try Command.run(["check", "--help", "--lang", "en"]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let kinds = try #require(help.firstMatch(of: /Repeat for several reports\. \(values: ([a-z, ]+)\)/)).output.1.split(separator: ", ")
        #expect(kinds.count >= 7)
        for kind in kinds { #expect(page.contains("| `\(kind)` |"), "\(kind)") }
    }
}
