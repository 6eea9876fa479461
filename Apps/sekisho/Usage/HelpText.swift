import Vocabulary

/// A page of help in the language of this run. What a command is and what it takes is said here already; the frame
/// around that is the library's, which knows English alone.
enum HelpText {
    /// - Parameter page: the page as the library writes it.
    static func told(_ page: String) -> String {
        guard Speech.speaker.language != .english else { return page }
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
        return lines.joined(separator: "\n").replacing(#/(\S )?\((default|values):([^()]*)\)/#) { found in
            // In a line of its own it stays where the library set it.
            let before = found.1.map { String($0.dropLast()) } ?? ""
            let code = found.2 == "default" ? "command.help.default" : "command.help.values"
            return before + say(code, String(found.3.replacing("; default:", with: say("command.help.and_default"))))
        }
    }

    private static func line(_ line: String) -> String {
        if let found = line.wholeMatch(of: #/(OVERVIEW|USAGE): (.*)/#) {
            return say(found.1 == "USAGE" ? "command.help.usage" : "command.help.overview", String(found.2))
        }
        if let found = line.wholeMatch(of: #/(?:(.+) )?SUBCOMMANDS:/#) {
            guard let group = found.1 else { return say("command.help.commands") }
            return say("command.help.group", String(group))
        }
        if let title = titles[line] { return say(title) }
        if let found = line.wholeMatch(of: #/  See '(.+)' for detailed help\./#) {
            return say("command.help.more", String(found.1))
        }
        return remarks(line)
    }

    private static let titles = [
        "ARGUMENTS:": "command.help.arguments", "OPTIONS:": "command.help.options",
    ]

    /// What the library adds to what an option is.
    private static func remarks(_ line: String) -> String {
        if let found = line.wholeMatch(of: #/(  --version +)Show the version\./#) {
            return found.1 + say("command.help.version")
        }
        if let found = line.wholeMatch(of: #/(  -h, --help +)Show help information\./#) {
            return found.1 + say("command.help.help")
        }
        return line
    }
}
