import RoteiroTestSupport
import Testing

/// Checks documents against the published types with the TypeScript compiler.
enum TypeScript {
    /// Checks each document below `site/api/v1` as a literal of the type of its kind, all in one run. Requires `tsc`.
    static func check(_ documents: [(kind: String, path: String)], in sandbox: Sandbox) throws -> Validator.Answer {
        let validator = try #require(Validator("tsc"), "tsc is not installed")
        var files: [String] = []
        for (number, document) in documents.enumerated() {
            let text = try #require(sandbox.text("site/api/v1/\(document.path)"))
            let type = document.kind.prefix(1).uppercased() + document.kind.dropFirst()
            let source =
                "import type { \(type) } from \"../site/api/v1/types/\(document.kind)\";\nexport const document: \(type) = \(text);\n"
            try sandbox.write(Array(source.utf8), to: "check/d\(number).ts")
            files.append(sandbox.path("check/d\(number).ts"))
        }
        return try validator.run(["--noEmit", "--strict", "--target", "es2020", "--moduleResolution", "node"] + files)
    }
}
