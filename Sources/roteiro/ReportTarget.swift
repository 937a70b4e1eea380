import ArgumentParser
import RoteiroCore
import RoteiroReporting

/// The format of a report and its file: `json=report.json`, `concise`.
struct ReportTarget: ExpressibleByArgument {
    let kind: String
    /// Nil for standard output.
    let file: String?

    static let human = ReportTarget(argument: HumanPrinter.name)
    static let kinds = Printers.all.map { $0.name }
    static let help = ArgumentHelp("The format and file of a report. Repeat for several reports.", valueName: "kind[=file]")
    static var allValueStrings: [String] { kinds }

    /// Does not validate the format; `check` does.
    init(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        kind = parts[0]
        file = parts.count > 1 ? parts[1] : nil
    }

    /// Throws for an unknown format and for an empty file name.
    static func check(_ targets: [ReportTarget]) throws {
        for target in targets {
            if !kinds.contains(target.kind) { throw ValidationError(target.unknownKind) }
            if target.file == "" { throw ValidationError(target.fileMissing) }
        }
    }

    private var unknownKind: Message {
        let list = Self.kinds.joined(separator: ", ")
        let nearest = EditDistance.nearest(to: kind.lowercased(), among: Self.kinds)
        guard let nearest else {
            return Message("unknown report '{kind}'; reports: {list}", ["kind": kind, "list": list])
        }
        return Message(
            "unknown report '{kind}'; did you mean '{nearest}'? Reports: {list}", ["kind": kind, "nearest": nearest, "list": list])
    }

    private var fileMissing: Message {
        Message("the file name after '{kind}=' is missing", ["kind": kind])
    }
}
