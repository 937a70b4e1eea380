import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

struct IDsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ids",
        abstract: "Show and manage the ids of guides and steps.",
        discussion: """
            Links, readers' progress and translations depend on ids. roteiro.ids.json records published ids, so that a step keeps its
            id when its title, text or position changes. Only `accept` writes it.

            Examples:
              roteiro ids status
              roteiro ids accept      record the current ids; lost ids become tombstones
              roteiro ids pin         write {#id} into the headings of steps
            """,
        subcommands: [IDsStatus.self, IDsAccept.self, IDsPin.self])
}

struct IDsStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "status", abstract: "List kept, new and lost ids.")

    @OptionGroup var options: ProjectOptions

    @Flag(help: "Fail if an id is new or lost.")
    var check = false

    mutating func run() async throws {
        let project = try options.project()
        let ids: IDComparison
        do { ids = try await IDComparison(project, on: RealDisk()) } catch { throw options.explain(error) }
        for status in ids.status where !status.new.isEmpty || !status.lost.isEmpty || !status.aliases.isEmpty {
            Terminal.print("\(status.guide)  (\(status.page))")
            for id in status.lost { Terminal.print("  - \(id)") }
            for id in status.new { Terminal.print("  + \(id)") }
            for (old, new) in status.aliases.sorted(by: { $0.key < $1.key }) { Terminal.print("  = \(old) → \(new)") }
        }
        for id in ids.lostGuides { Terminal.print("- \(id)") }
        Terminal.print(summary(ids))
        if check, !ids.isAccepted { throw ExitCode(1) }
    }

    private func summary(_ ids: IDComparison) -> Message {
        let kept = ids.status.reduce(0) { $0 + $1.kept.count }
        let new = ids.status.reduce(0) { $0 + $1.new.count }
        let lost = ids.status.reduce(0) { $0 + $1.lost.count } + ids.lostGuides.count
        return Message(
            "steps: {kept}, {new}; ids lost: {lost}",
            [
                "kept": Message(one: "{count} kept", other: "{count} kept", count: kept),
                "new": Message(one: "{count} new", other: "{count} new", count: new), "lost": lost,
            ])
    }
}

struct IDsAccept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "accept", abstract: "Record the current ids in roteiro.ids.json.")

    @OptionGroup var options: ProjectOptions

    mutating func run() async throws {
        let project = try options.project()
        let ids: IDComparison
        do { ids = try await IDComparison(project, on: RealDisk()) } catch { throw options.explain(error) }
        do { try ids.accept(on: RealDisk()) } catch { throw options.explain(error) }
    }
}

struct IDsPin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "pin", abstract: "Write {#id} into the headings of steps without one.")

    @OptionGroup var options: ProjectOptions

    mutating func run() async throws {
        let project = try options.project()
        let ids: IDComparison
        do { ids = try await IDComparison(project, on: RealDisk()) } catch { throw options.explain(error) }
        let count: Int
        do { count = try ids.pin(on: RealDisk()) } catch { throw options.explain(error) }
        Terminal.print(Message("headings with new ids: {count}", ["count": count]))
    }
}
