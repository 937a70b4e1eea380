/// A model of how GitHub's runner finds commands in the output of a step (ActionCommand.cs and ActionCommandManager.cs of actions/runner).
struct Runner {
    struct Command: Hashable {
        var name: String
        var properties: [String: String]
        var data: String
    }

    private(set) var commands: [Command] = []
    private(set) var plain: [String] = []
    private var token: String?

    init(_ output: String) {
        // .NET splits lines at LF, CR and CRLF.
        var line = String.UnicodeScalarView()
        for scalar in output.unicodeScalars {
            if scalar == "\n" || scalar == "\r" {
                take(String(line))
                line = .init()
            } else {
                line.append(scalar)
            }
        }
        take(String(line))
    }

    private mutating func take(_ line: String) {
        guard let command = Self.second(line) ?? Self.first(line) else {
            if !line.isEmpty { plain.append(line) }
            return
        }
        if let token {
            if command.name == token { self.token = nil } else { plain.append(line) }
            return
        }
        if command.name == "stop-commands" { token = command.data }
        commands.append(command)
    }

    /// `::name key=value,…::data`, after whitespace.
    private static func second(_ line: String) -> Command? {
        var rest = Substring(line)
        while let scalar = rest.unicodeScalars.first, scalar.properties.isWhitespace { rest.unicodeScalars.removeFirst() }
        guard rest.hasPrefix("::") else { return nil }
        rest = rest.dropFirst(2)
        guard let end = rest.firstRange(of: "::") else { return nil }
        let head = rest[..<end.lowerBound].split(separator: " ", maxSplits: 1)
        guard let name = head.first else { return nil }
        var properties: [String: String] = [:]
        for pair in head.count > 1 ? head[1].split(separator: ",") : [] {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { properties[String(parts[0])] = unescaped(parts[1], isProperty: true) }
        }
        return Command(name: String(name), properties: properties, data: unescaped(rest[end.upperBound...], isProperty: false))
    }

    /// `##[name]data`, anywhere in the line.
    private static func first(_ line: String) -> Command? {
        guard let start = line.firstRange(of: "##["), let end = line[start.upperBound...].firstIndex(of: "]") else { return nil }
        return Command(name: String(line[start.upperBound..<end]), properties: [:], data: String(line[line.index(after: end)...]))
    }

    private static func unescaped(_ text: Substring, isProperty: Bool) -> String {
        var text = String(text).replacing("%0D", with: "\r").replacing("%0A", with: "\n")
        if isProperty { text = text.replacing("%3A", with: ":").replacing("%2C", with: ",") }
        return text.replacing("%25", with: "%")
    }
}
