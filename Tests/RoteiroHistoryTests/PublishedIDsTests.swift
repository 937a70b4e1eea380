import RoteiroCore
import RoteiroParsing
import RoteiroTestSupport
import Testing

@testable import RoteiroHistory

@Suite("Published ids")
struct PublishedIDsTests {
    private static let seed = ProjectFolder.text(at: "content/guides/conexao-whatsapp/conexao-via-qr-code.md") ?? ""

    private func page(_ markdown: String, path: String = "guides/conexao.md", id: String = "conexao") -> PublishedIDs.Page {
        let guide = TestSite([path: markdown]).site.pages[0].guide
        return PublishedIDs.Page(
            contentPath: path, id: guide.frontMatter.id ?? id, isExplicit: guide.frontMatter.id != nil,
            steps: StepFacts.all(of: guide, imageHash: { $0 }))
    }

    private func lock(_ pages: [PublishedIDs.Page], after lock: IDLock = IDLock()) -> IDLock {
        lock.accepting(PublishedIDs(pages, lock: lock), of: pages)
    }

    private func resolve(_ edited: String, from original: String = seed, path: String = "guides/conexao.md") throws -> PublishedIDs.Resolved
    {
        let ids = PublishedIDs([page(edited, path: path)], lock: lock([page(original)]))
        return try #require(ids.pages.first)
    }

    /// `seed` with the step numbers of the first part raised by one, starting at `first`.
    private func renumbered(_ text: String, from first: Int) -> String {
        let halves = text.split(separator: "## Parte 2", maxSplits: 1)
        var head = String(halves[0])
        for number in stride(from: 9, through: first, by: -1) {
            head = head.replacing("### Passo \(number):", with: "### Passo \(number + 1):")
        }
        return head + "## Parte 2" + halves[1]
    }

    @Test("A step inserted in Parte 1, and the rest renumbered: 23 of 23 ids stay")
    func insert() throws {
        #expect(page(Self.seed).steps.count == 23)
        let raised = renumbered(Self.seed, from: 3)
        let marker = "### Passo 4:"
        let edited = raised.replacing(marker, with: "### Passo 3: Confira o saldo\n\nVeja se há saldo.\n\n" + marker, maxReplacements: 1)
        let resolved = try resolve(edited)
        let before = page(Self.seed).steps.map(\.id)
        #expect(resolved.steps.count == 24)
        #expect(resolved.steps.filter { $0 != "confira-o-saldo" } == before)
        #expect(resolved.new == ["confira-o-saldo"])
        #expect(resolved.lost.isEmpty)
        #expect(resolved.formerAnchors.count == 5, "the anchors of the renumbered steps live on")
    }

    @Test("A title that changes keeps its id: by its text, by its pictures, or because it is alike")
    func rename() throws {
        let guide =
            "# G\n\n## Passo 1: Abrir a conta\n\nAbra.\n\n![t](a.png)\n\n## Passo 2: Entrar\n\nEntre agora.\n\n## Passo 3: Sair\n\nSaia.\n"
        #expect(try resolve(guide.replacing("Abrir a conta", with: "Comece"), from: guide).steps == ["abrir-a-conta", "entrar", "sair"])
        let images = guide.replacing("Abrir a conta\n\nAbra.", with: "Comece\n\nOutro texto.")
        #expect(try resolve(images, from: guide).steps == ["abrir-a-conta", "entrar", "sair"])
        let alike = guide.replacing("Abrir a conta\n\nAbra.\n\n![t](a.png)", with: "Abra a conta\n\nOutro texto.")
        #expect(try resolve(alike, from: guide).steps == ["abrir-a-conta", "entrar", "sair"])
    }

    @Test("Two steps that change places take their ids along")
    func swap() throws {
        let guide = "# G\n\n## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Entrar\n\nEntre.\n\n## Passo 3: Sair\n\nSaia.\n"
        let edited = "# G\n\n## Passo 1: Entrar\n\nEntre.\n\n## Passo 2: Abrir\n\nAbra.\n\n## Passo 3: Sair\n\nSaia.\n"
        #expect(try resolve(edited, from: guide).steps == ["entrar", "abrir", "sair"])
    }

    @Test("A removed step is lost, becomes a tombstone when accepted, and its id is not reused")
    func delete() throws {
        let guide = "# G\n\n## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Entrar\n\nEntre.\n\n## Passo 3: Sair\n\nSaia.\n"
        let edited = "# G\n\n## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Sair\n\nSaia.\n"
        #expect(try resolve(edited, from: guide).lost == ["entrar"])
        let accepted = lock([page(edited)], after: lock([page(guide)]))
        #expect(accepted.guides["conexao"]?.formerSteps == ["entrar": .gone])
        let other = "# G\n\n## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Sair\n\nSaia.\n\n## Passo 3: Entrar\n\nOutra coisa bem diferente.\n"
        #expect(PublishedIDs([page(other)], lock: accepted).pages[0].steps == ["abrir", "sair", "entrar-2"])
    }

    @Test("An id that its writer gives wins, and the published one leads to it")
    func explicit() throws {
        let guide = "# G\n\n## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Entrar\n\nEntre.\n"
        let resolved = try resolve(guide.replacing("Passo 2: Entrar", with: "Passo 2: Entrar {#login}"), from: guide)
        #expect(resolved.steps == ["abrir", "login"])
        #expect(resolved.aliases == ["entrar": "login"])
        #expect(resolved.lost.isEmpty)
    }

    @Test("A step that is renamed twice keeps all of its former ids, each as an alias of the current one")
    func renamedTwice() throws {
        func guide(_ id: String) -> PublishedIDs.Page { page("# G\n\n## Passo 1: Abrir {#\(id)}\n\nAbra.\n") }
        var accepted = lock([guide("a")])
        for id in ["b", "c"] { accepted = lock([guide(id)], after: accepted) }
        #expect(accepted.guides["conexao"]?.formerSteps == ["a": .renamed("c"), "b": .renamed("c")])
        #expect(PublishedIDs([guide("d")], lock: accepted).pages[0].aliases == ["a": "d", "b": "d", "c": "d"])
    }

    @Test("Aliases that lead in a circle, in a lock that somebody edited, end")
    func circle() throws {
        let guide = page("# G\n\n## Passo 1: Abrir {#a}\n\nAbra.\n")
        var accepted = lock([guide])
        accepted.guides["conexao"]?.formerSteps = ["x": .renamed("y"), "y": .renamed("x"), "z": .renamed("x"), "w": .renamed("a")]
        #expect(PublishedIDs([guide], lock: accepted).pages[0].aliases == ["w": "a"])
        accepted.formerGuides = ["x": .renamed("y"), "y": .renamed("x"), "w": .renamed("v"), "v": .renamed("conexao")]
        #expect(PublishedIDs([guide], lock: accepted).guideAliases == ["x": "y", "y": "x", "w": "conexao", "v": "conexao"])
    }

    @Test("A guide with many former ids keeps the former steps of the one that is published")
    func manyFormerIDs() throws {
        let names = (0..<40).map { "g\($0)" }
        func guide(_ id: String, _ text: String) -> PublishedIDs.Page { page("---\nid: \(id)\n---\n# G\n\n" + text) }
        let steps = "## Passo 1: Abrir\n\nAbra.\n\n## Passo 2: Entrar\n\nEntre.\n"
        var accepted = lock([guide("g", steps + "\n## Passo 3: Sair\n\nSaia.\n")])
        accepted = lock([guide("g", steps)], after: accepted)
        for name in names { accepted = lock([guide(name, steps)], after: accepted) }
        #expect(accepted.guides["g39"]?.formerSteps == ["sair": .gone])
        #expect(accepted.formerGuides.count == 40 && accepted.formerGuides.values.allSatisfy { $0 == .renamed("g39") })
    }

    @Test("A page that moves keeps its guide id, by its steps")
    func move() throws {
        let ids = PublishedIDs([page(Self.seed, path: "outra/qr.md", id: "qr")], lock: lock([page(Self.seed)]))
        #expect(ids.pages[0].id == "conexao")
        #expect(ids.lostGuides.isEmpty)
        let gone = PublishedIDs([page("# Outra\n\n## Passo 1: X\n\nY.\n", path: "outra.md", id: "outra")], lock: lock([page(Self.seed)]))
        #expect(gone.lostGuides == ["conexao"])
        #expect(gone.pages[0].id == "outra")
    }

    @Test("A guide that names itself in the front matter leaves an alias behind")
    func guideAlias() throws {
        let named = "---\nid: qr\n---\n" + Self.seed
        let ids = PublishedIDs([page(named)], lock: lock([page(Self.seed)]))
        #expect(ids.pages[0].id == "qr")
        #expect(ids.guideAliases == ["conexao": "qr"])
        #expect(ids.pages[0].lost.isEmpty)
    }

    @Test("The lock reads back as it was written, one id a line, sorted")
    func roundTrip() throws {
        let pages = [page(Self.seed), page("# Outro\n\n## Passo 1: \"X\" é\n\nY.\n", path: "outro.md", id: "outro")]
        var lock = lock(pages)
        lock.formerGuides = ["antigo": .renamed("conexao"), "sumiu": .gone]
        lock.guides["conexao"]?.formerSteps = ["velho": .renamed("verificacao"), "morto": .gone]
        let json = lock.json()
        let reader = IDLockReader(SourceText(path: "roteiro.ids.json", bytes: json), file: FileID(0))
        #expect(reader.problems.isEmpty)
        #expect(reader.lock == lock)
        #expect(reader.lock.json() == json)
        let lines = String(decoding: json, as: UTF8.self).split(separator: "\n").filter { $0.contains("\":{") }
        #expect(lines.count == 2 + 23 + 1 + 4)
        #expect(lines == lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test("Without a lock every id is the page's own")
    func noLock() {
        let resolved = PublishedIDs([page(Self.seed)], lock: IDLock()).pages[0]
        #expect(resolved.steps == page(Self.seed).steps.map(\.id))
        #expect(resolved.new.count == 23)
    }

    @Test("Any edit of the seed gives every step one id, all different", arguments: 0..<200)
    func mutations(seed: Int) throws {
        var lines = Self.seed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int(random % UInt64(bound))
        }
        for _ in 0..<(1 + next(12)) {
            let (a, b) = (next(lines.count), next(lines.count))
            switch next(3) {
            case 0: lines.swapAt(a, b)
            case 1: lines.remove(at: a)
            default: lines.insert(lines[b], at: a)
            }
        }
        let edited = lines.joined(separator: "\n")
        let resolved = try resolve(edited)
        #expect(resolved.steps.count == page(edited).steps.count)
        #expect(Set(resolved.steps).count == resolved.steps.count)
        #expect(Set(resolved.lost).isDisjoint(with: resolved.steps))
    }
}
