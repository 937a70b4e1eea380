/// Where the step API's own description is published, and which one it is.
enum Schema {
    /// The second number rises with every addition; a break would be `/api/v2/`.
    static let version = "1.0"
    static let guidePath = path("guide")
    static let catalogPath = path("catalog")
    static let labelsPath = path("labels")
    static let typesPath = "/api/v1/types/guide.d.ts"

    /// Where the schema `name` is published, below the site's root.
    static func path(_ name: String) -> String { "/api/v1/schema/\(name).schema.json" }
}
