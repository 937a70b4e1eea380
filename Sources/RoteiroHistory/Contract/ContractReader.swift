package import RoteiroCore

/// Reads the contract of a site from its published documents.
package enum ContractReader {
    package struct Failure: Error, Sendable, Hashable {
        /// The document, relative to `api/v1`; empty for a snapshot.
        package var path: String
        /// The invalid line or member, and the cause.
        package var reason: Message

        package var message: Message { path.isEmpty ? reason : Message("{path}: {problem}", ["path": path, "problem": reason]) }
    }

    /// Reads the documents of `api/v1`. `files` are their contents by path, relative to `api/v1`.
    package static func read(_ files: [String: [UInt8]]) throws(Failure) -> Contract {
        func read<Value>(_ path: String, _ body: (JSONNode) throws -> Value) throws(Failure) -> Value {
            guard let bytes = files[path] else { throw Failure(path: path, reason: Message("missing")) }
            return try ContractReader.read(bytes, at: path, body)
        }
        guard let first = files.keys.filter({ $0.hasSuffix("/catalog.json") }).min() else {
            throw Failure(path: "", reason: Message("catalog.json is missing: this is not a published api/v1"))
        }
        var contract = Contract()
        let folder = try read(first) { catalog in
            for locale in try catalog["locales"].elements { contract.locales[try locale["locale"].string] = try locale["coverage"].double }
            return try catalog["sourceLocale"].string.lowercased()
        }
        for id in try read("\(folder)/catalog.json", { try $0["guides"].elements.map { try $0["id"].string } }) {
            contract.guides[id] = try read("\(folder)/guides/\(id).json", Contract.Guide.init(document:))
        }
        if files["\(folder)/labels.json"] != nil {
            let labels = try read("\(folder)/labels.json") {
                try $0["labels"].elements.map { (try $0["key"].string, try $0["text"].string) }
            }
            contract.labels = Dictionary(labels) { first, _ in first }
        }
        if files["ids.json"] != nil { contract.aliases = try read("ids.json") { try $0["aliases"].members.mapValues { try $0.string } } }
        for path in files.keys.sorted() where path.hasPrefix("schema/") && path.hasSuffix(".schema.json") {
            let name = String(path.dropFirst("schema/".count).dropLast(".schema.json".count))
            contract.schemas[name] = try read(path) { SchemaShape(schema: $0) }
        }
        return contract
    }

    /// Reads a contract written by `snapshot(_:)`.
    package static func read(snapshot bytes: [UInt8]) throws(Failure) -> Contract {
        try read(bytes, at: "", Contract.init(snapshot:))
    }

    /// Writes the contract to a single file, which a release keeps for comparison with the next one. The same contract yields the same
    /// bytes.
    package static func snapshot(_ contract: Contract) -> [UInt8] {
        var json = JSONWriter(indentation: 2)
        contract.write(to: &json)
        return json.finish()
    }

    private static func read<Value>(_ bytes: [UInt8], at path: String, _ body: (JSONNode) throws -> Value) throws(Failure) -> Value {
        do {
            return try body(JSONNode(try JSONReader.read(bytes)))
        } catch let problem as JSONReader.Problem {
            throw Failure(
                path: path,
                reason: Message("not JSON (line {line})", ["line": SourceText(path: path, bytes: bytes).line(at: problem.offset)]))
        } catch {
            throw Failure(path: path, reason: .verbatim(String(describing: error)))
        }
    }
}

extension Contract.Guide {
    fileprivate init(document: JSONNode) throws {
        title = try document["title"].string
        steps = try document["parts"].elements.flatMap { part in
            let id = try part["id"].string
            return try part["steps"].elements.map { try Contract.Step(document: $0, part: id) }
        }
    }
}

extension Contract.Step {
    fileprivate init(document: JSONNode, part: String) throws {
        id = try document["id"].string
        number = try document["number"].int
        self.part = part
        title = try document["title"].string
        hash = try document["hash"].string
        images = try document["blocks"].elements.flatMap(Self.images)
        targets = try document.optional("actions")?.elements.compactMap { try $0.optional("target")?.optional("key")?.string } ?? []
        seconds = try document.optional("estimate")?["seconds"].int
    }

    /// Returns the hashes of all images in a block, including nested blocks and items. The items of a table of contents have no images.
    private static func images(in block: JSONNode) throws -> [String] {
        let shown = try block.optional("image").map { [$0] } ?? block.optional("images")?.elements ?? []
        let items = try block.optional("items")?.elements ?? []
        let blocks = try ([block] + items).flatMap { try $0.optional("blocks")?.elements ?? [] }
        return try shown.map { try ($0.optional("sha256") ?? $0["src"]).string } + blocks.flatMap(images)
    }
}
