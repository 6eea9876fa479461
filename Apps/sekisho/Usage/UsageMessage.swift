import Vocabulary

/// What the library says of arguments that do not fit, in the language of this run: it knows English alone.
struct UsageMessage {
    let reason: String
    let hint: String?

    /// - Parameter message: the reason, and what helps in the lines below it.
    init(_ message: String) {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = lines.first ?? message
        let english = first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first
        guard Speech.speaker.language == .japanese else {
            reason = english
            hint = lines.count > 1 ? lines.dropFirst().joined(separator: "\n") : nil
            return
        }
        reason = Self.japanese(english)
        let help = lines.dropFirst().map(Self.line)
        hint = help.isEmpty ? nil : help.joined(separator: "\n")
    }

    /// Sentences of the library, and what they are called here.
    private static func japanese(_ text: String) -> String {
        if let found = text.wholeMatch(of: #/Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/#) {
            let meant = found.2.map { "もしかして: \($0)" } ?? ""
            return "オプション \(found.1) はありません。\(meant)"
        }
        if let found = text.wholeMatch(of: #/Missing value for '(.+)'/#) { return "\(found.1) の値がありません。" }
        if let found = text.wholeMatch(of: #/Missing expected argument '(.+)'/#) { return "\(found.1) を指定してください。" }
        if let found = text.wholeMatch(of: #/Missing one of: '(.+)'/#) {
            return "\(found.1.replacing("', '", with: "、")) のいずれかを指定してください。"
        }
        if let found = text.wholeMatch(of: #/Unexpected argument '(.+)'/#) { return "「\(found.1)」は余分です。" }
        if let found = text.wholeMatch(of: #/\d+ unexpected arguments: '(.+)'/#) {
            return "余分な語があります: \(found.1.replacing("', '", with: "、"))"
        }
        if let found = text.wholeMatch(of: #/The option '(.+)' does not take any value, but '(.*)' was specified\./#) {
            return "\(found.1) に値は付けられません（「\(found.2)」）。"
        }
        if let found = text.wholeMatch(of: #/The value '(.*)' is invalid for '(.+?)'(.*)/#) {
            return "\(found.2) に「\(found.1)」は使えません。\(words(found.3))"
        }
        if text.hasPrefix("Value to be set with "),
            let found = text.wholeMatch(of: #/Value to be set with (.+) had already been set with (.+)/#)
        {
            return "\(found.1.replacing("flag ", with: "")) と \(found.2.replacing("flag ", with: "")) は同時に指定できません。"
        }
        if let found = text.wholeMatch(of: #/Invalid option: (.+)/#) { return "\(found.1) はオプションとして書けません。" }
        if text == "Missing required subcommand." { return "コマンドを指定してください。" }
        return text
    }

    /// Behind a value that does not fit: the words that do.
    private static func words(_ rest: Substring) -> String {
        if rest.contains("one of the following") { return "次のいずれかです:" }
        guard let found = rest.firstMatch(of: #/one of (.+)\./#) else { return "" }
        let words = found.1.matches(of: #/'([^']+)'/#).map { String($0.1) }
        return "使える語: \(words.joined(separator: "、"))"
    }

    private static func line(_ line: String) -> String {
        if line.hasPrefix("Usage: ") { return "使い方: " + line.dropFirst(7) }
        if line.hasPrefix("Help:  ") { return "説明: " + line.dropFirst(7) }
        if let found = line.wholeMatch(of: #/  See '(.+)' for more information\./#) { return "  詳しくは: \(found.1)" }
        return line
    }
}
