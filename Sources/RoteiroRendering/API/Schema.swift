/// The version and the published paths of the step API schemas.
enum Schema {
    /// Additions increment the minor version. A breaking change would be published as `/api/v2/`.
    static let version = "1.1"
    static let guidePath = path("guide")
    static let catalogPath = path("catalog")
    static let labelsPath = path("labels")
    static let typesPath = "/api/v1/types/guide.d.ts"

    /// The path below the site root.
    static func path(_ name: String) -> String { "/api/v1/schema/\(name).schema.json" }
}
