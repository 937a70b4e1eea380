/// Where the step API's own description is published, and which one it is.
enum Schema {
    /// The second number rises with every addition; a break would be `/api/v2/`.
    static let version = "1.0"
    static let guidePath = "/api/v1/schema/guide.schema.json"
    static let catalogPath = "/api/v1/schema/catalog.schema.json"
}
