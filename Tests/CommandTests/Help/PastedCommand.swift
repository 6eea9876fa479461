/// A command that a text names, made whole as a reader makes it: what stands for something else is put in its place,
/// what the text leaves out is added, and the sentence around it falls away.
struct PastedCommand: Hashable, Sendable {
    /// The words that lead to the command: `party show`.
    let path: String
    /// Everything that is typed behind `sekisho`.
    private(set) var words: [String]
    /// Only the noun is named, which answers with its page of help.
    let isGroup: Bool

    /// A text names nothing that could be typed.
    struct Incomplete: Error {
        let what: String
    }

    private typealias Argument = CommandTree.Argument

    /// - Parameter tree: every command by its path.
    init(_ named: NamedCommand, in tree: [String: CommandTree.Command]) throws {
        let length = (1...4).reversed().first {
            named.words.count >= $0 && tree[named.words.prefix($0).joined(separator: " ")] != nil
        }
        guard let length else { throw Incomplete(what: "no such command") }
        words = Array(named.words.prefix(length))
        path = words.joined(separator: " ")
        isGroup = (tree[path]?.subcommands ?? []).contains { $0.commandName != "help" }
        guard let command = tree[path], !isGroup else { return }
        let left = try take(named.words.dropFirst(length), command.arguments ?? [])
        try add(left)
    }

    /// The same command with other words.
    func replacingWords(_ body: (String) -> String) -> PastedCommand {
        var other = self
        other.words = words.map(body)
        return other
    }

    /// Takes the words as long as they belong to the command; the arguments that it wants beyond them.
    private mutating func take(_ rest: ArraySlice<String>, _ arguments: [Argument]) throws -> [Argument] {
        var places = arguments.filter { $0.kind == "positional" }
        let options = arguments.filter { $0.kind != "positional" }
        var given: Set<String> = []
        var rest = rest
        while let word = rest.popFirst() {
            if word == "--help" {
                words.append(word)
                return []
            }
            if word.hasPrefix("-"), word.count > 1 {
                let name = word.drop { $0 == "-" }.prefix { $0 != "=" }
                guard let option = options.first(where: { ($0.names ?? []).contains { $0.name == name } }) else {
                    throw Incomplete(what: "no option \(word)")
                }
                words.append(word)
                given.insert(option.valueName)
                guard option.kind == "option", !word.contains("=") else { continue }
                try words.append(value(of: option, written: rest.popFirst()))
            } else {
                guard let place = places.first, !Self.goesOn(word) else { break }
                try words.append(value(of: place, written: word))
                given.insert(place.valueName)
                if !place.isRepeating { places.removeFirst() }
            }
        }
        return (places + options.filter { $0.kind == "option" }).filter { !given.contains($0.valueName) }
    }

    /// Adds what the command cannot do without.
    private mutating func add(_ arguments: [Argument]) throws {
        for argument in arguments where !argument.isOptional {
            if argument.kind == "option" { words.append("--\(argument.valueName)") }
            try words.append(value(of: argument, written: nil))
        }
    }

    private func value(of argument: Argument, written word: String?) throws -> String {
        if let word, word.wholeMatch(of: Self.placeholder) == nil { return word }
        let kind = words.count > 1 ? words[1] : ""
        guard let value = NamedCompany.value(of: argument.valueName, in: path, kind: kind) ?? word else {
            throw Incomplete(what: "nothing is known to stand for <\(argument.valueName)>")
        }
        return value
    }

    /// `{0}`, `CODE`, `コード`: what stands for something else.
    private static var placeholder: Regex<Substring> { #/\{\d\}|[A-Z]{2,}|[ァ-ヶー]+|利用者名|理由|文言|名称|品名|入金番号|請求番号/# }

    /// Whether a word is the sentence in Japanese that goes on behind a command.
    private static func goesOn(_ word: String) -> Bool {
        word.first.map { "のではをがにもとか".contains($0) } ?? false
    }
}
