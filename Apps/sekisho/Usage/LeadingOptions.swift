import ArgumentParser

/// Options that every command has, written before the noun or between noun and verb (`sekisho --lang ja party find x`):
/// put where the library looks for them, behind the command.
enum LeadingOptions {
    private static let withValue: Set<String> = [
        "--database", "-O", "--output-format", "-o", "--output", "--lang", "--as", "--today", "--color",
    ]
    private static let flags: Set<String> = ["--dry-run", "--exact", "--yes", "--quiet", "--verbose", "--excel"]

    /// The same arguments with the words of the command in front. What is no such option stays where it is, and so does
    /// all that follows it.
    static func moved(_ arguments: [String]) -> [String] {
        guard arguments.prefix(2).contains(where: { $0.hasPrefix("-") }) else { return arguments }
        var command: any ParsableCommand.Type = Sekisho.self
        var (path, options): ([String], [String]) = ([], [])
        var rest = arguments[...]
        while let word = rest.first {
            if withValue.contains(word), rest.count > 1 {
                options += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if flags.contains(word) || isJoined(word) {
                options.append(word)
                rest = rest.dropFirst()
            } else if let next = command.subcommand(word) {
                path.append(word)
                command = next
                rest = rest.dropFirst()
            } else {
                break
            }
            if command.configuration.subcommands.isEmpty { break }
        }
        // Behind a word that is no command, so that it is the word that is refused.
        return command.configuration.subcommands.isEmpty ? path + options + rest : path + rest + options
    }

    /// Whether nothing stands there but such options.
    static func areAll(_ arguments: ArraySlice<String>) -> Bool {
        var rest = arguments
        while let word = rest.first {
            let length = withValue.contains(word) ? 2 : flags.contains(word) || isJoined(word) ? 1 : 0
            if length == 0 { return false }
            rest = rest.dropFirst(length)
        }
        return true
    }

    /// `--lang=ja`, `-Ojson`
    private static func isJoined(_ word: String) -> Bool {
        if let equals = word.firstIndex(of: "=") { return withValue.contains(String(word[..<equals])) }
        return !word.hasPrefix("--") && word.count > 2 && withValue.contains(String(word.prefix(2)))
    }
}

extension ParsableCommand {
    /// The command that a word names behind this one.
    static func subcommand(_ word: String) -> (any ParsableCommand.Type)? {
        configuration.subcommands.first { $0.name == word }
    }

    static var name: String { configuration.commandName ?? "" }
}
