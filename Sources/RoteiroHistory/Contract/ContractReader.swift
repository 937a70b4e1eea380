import FoundationEssentials
package import RoteiroCore

/// Reads what a site has published, from its documents.
package enum ContractReader {
    /// Why a contract cannot be read.
    package struct Failure: Error, Sendable, Hashable {
        /// The document, relative to `api/v1`.
        package var path: String
        /// What is wrong with it.
        package var reason: Message

        package var message: Message {
            path.isEmpty ? reason : Message("{path}: {problem}", ["path": path, "problem": reason])
        }
    }

    /// The contract that documents make; `files` are those of `api/v1`, by their path in it.
    package static func read(_ files: [String: [UInt8]]) throws(Failure) -> Contract {
        var contract = Contract()
        let catalogs = files.keys.filter { $0.hasSuffix("/catalog.json") }.sorted()
        guard let first = catalogs.first else {
            throw Failure(
                path: "",
                reason: Message(
                    """
                    catalog.json is missing: this is not a published api/v1
                    """))
        }
        let head: PublishedCatalog = try decode(first, files)
        for locale in head.locales { contract.locales[locale.locale] = locale.coverage }
        let folder = head.sourceLocale.lowercased()
        let catalog: PublishedCatalog = try decode("\(folder)/catalog.json", files)
        for guide in catalog.guides {
            let document: PublishedGuide = try decode("\(folder)/guides/\(guide.id).json", files)
            contract.guides[guide.id] = document.contract
        }
        if files["\(folder)/labels.json"] != nil {
            let labels: PublishedLabels = try decode("\(folder)/labels.json", files)
            contract.labels = Dictionary(labels.labels.map { ($0.key, $0.text) }) { first, _ in first }
        }
        if files["ids.json"] != nil {
            let ids: IDsDocument = try decode("ids.json", files)
            contract.aliases = ids.aliases
        }
        for path in files.keys.sorted() where path.hasPrefix("schema/") && path.hasSuffix(".schema.json") {
            let name = String(path.dropFirst("schema/".count).dropLast(".schema.json".count))
            contract.schemas[name] = try decoding(path) { try SchemaShape(schema: files[path] ?? []) }
        }
        return contract
    }

    /// The contract that `snapshot` wrote.
    package static func read(snapshot bytes: [UInt8]) throws(Failure) -> Contract {
        try decoding("") { try JSONDecoder().decode(Contract.self, from: Data(bytes)) }
    }

    /// The contract in one file, the same bytes for the same contract: what a release keeps for the next to be compared with.
    package static func snapshot(_ contract: Contract) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return ((try? encoder.encode(contract)).map { [UInt8]($0) } ?? []) + [0x0A]
    }

    private static func decode<Document: Decodable>(_ path: String, _ files: [String: [UInt8]]) throws(Failure) -> Document {
        guard let bytes = files[path] else { throw Failure(path: path, reason: Message("missing")) }
        return try decoding(path) { try JSONDecoder().decode(Document.self, from: Data(bytes)) }
    }

    private static func decoding<Value>(_ path: String, _ work: () throws -> Value) throws(Failure) -> Value {
        do {
            return try work()
        } catch {
            throw Failure(path: path, reason: .verbatim(String(describing: error)))
        }
    }
}

private struct PublishedCatalog: Decodable {
    struct Locale: Decodable {
        let locale: String
        let coverage: Double
    }
    struct Guide: Decodable {
        let id: String
    }
    let sourceLocale: String
    let locales: [Locale]
    let guides: [Guide]
}

private struct PublishedLabels: Decodable {
    struct Label: Decodable {
        let key: String
        let text: String
    }
    let labels: [Label]
}

private struct IDsDocument: Decodable {
    let aliases: [String: String]
}

private struct PublishedGuide: Decodable {
    struct Part: Decodable {
        let id: String
        let steps: [Step]
    }
    struct Step: Decodable {
        let id: String
        let number: Int
        let title: String
        let hash: String
        let blocks: [PublishedBlock]
        let actions: [Action]?
        let estimate: Estimate?
    }
    struct Action: Decodable {
        let target: Target?
    }
    struct Target: Decodable {
        let key: String?
    }
    struct Estimate: Decodable {
        let seconds: Int
    }
    let title: String
    let parts: [Part]

    var contract: Contract.Guide {
        let steps = parts.flatMap { part in
            part.steps.map { step in
                Contract.Step(
                    id: step.id, number: step.number, part: part.id, title: step.title, hash: step.hash,
                    images: step.blocks.flatMap(\.images), targets: step.actions?.compactMap(\.target?.key) ?? [],
                    seconds: step.estimate?.seconds)
            }
        }
        return Contract.Guide(title: title, steps: steps)
    }
}

/// What of a block is an image: one, several, or those of the blocks and items that it holds.
private struct PublishedBlock: Decodable {
    struct Image: Decodable {
        let src: String
        let sha256: String?
    }
    struct Item: Decodable {
        let blocks: [PublishedBlock]?
    }
    let type: String
    let blocks: [PublishedBlock]?
    let items: [Item]?
    private let shown: [Image]

    enum CodingKeys: String, CodingKey { case type, blocks, items, image, images }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        type = try container.decode(String.self, forKey: .type)
        blocks = try container.decodeIfPresent([PublishedBlock].self, forKey: .blocks)
        // A table of contents has items of another kind, and no images.
        items = try? container.decodeIfPresent([Item].self, forKey: .items)
        let one = try container.decodeIfPresent(Image.self, forKey: .image)
        shown = try one.map { [$0] } ?? container.decodeIfPresent([Image].self, forKey: .images) ?? []
    }

    var images: [String] {
        shown.map { $0.sha256 ?? $0.src } + (blocks ?? []).flatMap(\.images) + (items ?? []).flatMap { ($0.blocks ?? []).flatMap(\.images) }
    }
}
