import Vocabulary

/// What the library says of arguments that do not fit, in the language of this run: it knows English alone, and that
/// stays as it is.
struct UsageMessage {
    let reason: String
    let hint: String?

    /// - Parameter message: the reason, and what helps in the lines below it.
    init(_ message: String) {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = lines.first ?? message
        let english = first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first
        let isEnglish = Speech.speaker.language == .english
        reason = isEnglish ? english : Self.sentence(english)
        let help = lines.dropFirst().map { isEnglish ? $0 : Self.line($0) }
        hint = help.isEmpty ? nil : help.joined(separator: "\n")
    }

    /// A sentence of the library, as it is called here; what is not known stays.
    private static func sentence(_ text: String) -> String {
        ofOptions(text) ?? ofArguments(text) ?? ofValues(text) ?? text
    }

    private static func ofOptions(_ text: String) -> String? {
        if let found = text.wholeMatch(of: #/Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/#) {
            guard let near = found.2 else { return say("command.usage.unknown_option", String(found.1)) }
            return say("command.usage.near_option", String(found.1), String(near))
        }
        if let found = text.wholeMatch(of: #/Missing value for '(.+)'/#) {
            return say("command.usage.no_value", String(found.1))
        }
        if let found = text.wholeMatch(of: #/Invalid option: (.+)/#) {
            return say("command.usage.no_option", String(found.1))
        }
        if let found = text.wholeMatch(
            of: #/Value to be set with (?:flag )?(.+) had already been set with (?:flag )?(.+)/#)
        {
            return say("command.usage.both", String(found.1), String(found.2))
        }
        return nil
    }

    private static func ofArguments(_ text: String) -> String? {
        if text == "Missing required subcommand." { return say("command.usage.no_command") }
        if let found = text.wholeMatch(of: #/Missing expected argument '(.+)'/#) {
            return say("command.usage.missing", String(found.1))
        }
        if let found = text.wholeMatch(of: #/Missing one of: '(.+)'/#) {
            return say("command.usage.missing_one", listed(found.1))
        }
        if let found = text.wholeMatch(of: #/Unexpected argument '(.+)'/#) {
            return say("command.usage.unexpected", String(found.1))
        }
        if let found = text.wholeMatch(of: #/\d+ unexpected arguments: '(.+)'/#) {
            return say("command.usage.unexpected_many", listed(found.1))
        }
        return nil
    }

    private static func ofValues(_ text: String) -> String? {
        if let found = text.wholeMatch(of: #/The option '(.+)' does not take any value, but '(.*)' was specified\./#) {
            return say("command.usage.takes_no_value", String(found.1), String(found.2))
        }
        guard let found = text.wholeMatch(of: #/The value '(.*)' is invalid for '(.+?)'(.*)/#) else { return nil }
        let (value, option, rest) = (String(found.1), String(found.2), found.3)
        if rest.contains("one of the following") { return say("command.usage.bad_word_of", value, option) }
        let words = rest.matches(of: #/'([^']+)'/#).map { String($0.1) }
        if words.isEmpty { return say("command.usage.bad_value", value, option) }
        return say("command.usage.bad_word", value, option, words.joined(separator: ", "))
    }

    private static func listed(_ words: Substring) -> String { String(words.replacing("', '", with: ", ")) }

    private static func line(_ line: String) -> String {
        if line.hasPrefix("Usage: ") { return say("command.usage.usage", String(line.dropFirst(7))) }
        if line.hasPrefix("Help:  ") { return say("command.usage.help", String(line.dropFirst(7))) }
        if let found = line.wholeMatch(of: #/  See '(.+)' for more information\./#) {
            return say("command.usage.more", String(found.1))
        }
        return line
    }
}
