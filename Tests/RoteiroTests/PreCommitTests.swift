import Foundation
import RoteiroTestSupport
import Testing

/// Tests `.pre-commit-hooks.yaml` in a repository that uses it.
@Suite("The hooks of pre-commit")
struct PreCommitTests {
    private static let file = ".pre-commit-hooks.yaml"

    @Test("pre-commit accepts the list of hooks", .validator("pre-commit"))
    func manifest() throws {
        let validator = try #require(Validator("pre-commit"), "pre-commit is not installed")
        let verdict = try validator.run(["validate-manifest", ProjectFolder.url.appending(path: Self.file).path(percentEncoded: false)])
        #expect(verdict.status == 0, "\(verdict.text)")
    }

    @Test("A commit is checked whole, and stopped by what is wrong", .validator("pre-commit"), .validator("git"), .validator("bash"))
    func check() throws {
        let sandbox = try Sandbox(["site/content/a.md": "# A\n\nVeja [b](./b).\n", "site/content/b.md": "# B\n\nFim.\n"])
        try sandbox.copy(ProjectFolder.url.appending(path: Self.file), to: "hooks/\(Self.file)")
        let hooks = try git("init -q . && git add . && git commit -qm hooks && git rev-parse HEAD", in: "hooks", of: sandbox)
        #expect(hooks.status == 0, "\(hooks.text)")
        let revision = hooks.text.split(separator: "\n").last.map(String.init) ?? ""
        let settings = "repos:\n- repo: \(sandbox.path("hooks"))\n  rev: \(revision)\n  hooks:\n  - id: roteiro-check\n"
        try sandbox.write(Array(settings.utf8), to: "site/.pre-commit-config.yaml")
        let clean = try git("init -q . && git add . && pre-commit install && git commit -m site", in: "site", of: sandbox)
        #expect(clean.status == 0 && clean.text.contains("roteiro check") && clean.text.contains("Passed"), "\(clean.text)")
        // The page with the link is unchanged: only its target is deleted.
        let faulty = try git("rm -q content/b.md && git commit -m less", in: "site", of: sandbox)
        #expect(faulty.status != 0 && faulty.text.contains("content/a.md:3:10") && faulty.text.contains("Failed"), "\(faulty.text)")
    }

    /// Runs `git` and any commands after it, without the user's Git configuration.
    private func git(_ commands: String, in folder: String, of sandbox: Sandbox) throws -> Validator.Answer {
        let bash = try #require(Validator("bash"), "bash is not installed")
        let binary = URL(filePath: Command.path).deletingLastPathComponent().path(percentEncoded: false)
        let script = """
            set -e
            export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null PRE_COMMIT_HOME="$1/cache" PATH="$2:$PATH" LC_ALL=C.UTF-8
            export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
            unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
            cd "$1/$3"
            git \(commands)
            """
        return try bash.run(["-c", script, "bash", sandbox.path(""), binary, folder])
    }
}
