import RoteiroCore

extension Contract {
    init(snapshot: JSONNode) throws {
        locales = try snapshot["locales"].members.mapValues { try $0.double }
        guides = try snapshot["guides"].members.mapValues { guide in
            Guide(title: try guide["title"].string, steps: try guide["steps"].elements.map(Step.init(snapshot:)))
        }
        aliases = try snapshot["aliases"].members.mapValues { try $0.string }
        labels = try snapshot["labels"].members.mapValues { try $0.string }
        schemas = try snapshot["schemas"].members.mapValues { schema in
            SchemaShape(
                members: try schema["members"].members.mapValues {
                    SchemaShape.Member(type: try $0["type"].string, isRequired: try $0["isRequired"].bool)
                })
        }
    }

    /// Writes sorted keys, so that the same contract yields the same bytes.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.object("aliases", aliases) { $0.string($1) }
            json.object("guides", guides) { json, guide in
                json.object { json in
                    json.array("steps") { json in for step in guide.steps { step.write(to: &json) } }
                    json.member("title", guide.title)
                }
            }
            json.object("labels", labels) { $0.string($1) }
            json.object("locales", locales) { $0.number($1) }
            json.object("schemas", schemas) { json, schema in
                json.object { json in
                    json.object("members", schema.members) { json, member in
                        json.object { json in
                            json.member("isRequired", member.isRequired)
                            json.member("type", member.type)
                        }
                    }
                }
            }
        }
    }
}

extension Contract.Step {
    fileprivate init(snapshot: JSONNode) throws {
        id = try snapshot["id"].string
        number = try snapshot["number"].int
        part = try snapshot["part"].string
        title = try snapshot["title"].string
        hash = try snapshot["hash"].string
        images = try snapshot["images"].elements.map { try $0.string }
        targets = try snapshot["targets"].elements.map { try $0.string }
        seconds = try snapshot.optional("seconds")?.int
    }

    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("hash", hash)
            json.member("id", id)
            json.array("images") { json in for image in images { json.string(image) } }
            json.member("number", number)
            json.member("part", part)
            json.member("seconds", seconds)
            json.array("targets") { json in for target in targets { json.string(target) } }
            json.member("title", title)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func object<Value>(
        _ key: StaticString, _ members: [String: Value], _ write: (inout JSONWriter, Value) -> Void
    ) {
        object(key) { json in
            for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                json.key(named: key)
                write(&json, value)
            }
        }
    }
}
