import ArgumentParser

extension ParsableCommand {
    /// A command as its path names it: the last word is what people type, what it does stands under `command.<path>`,
    /// and an example to copy under `command.<path>.example`.
    /// - Parameter example: the path of the command whose example is shown, where that is another.
    static func named(
        _ path: String, example: String? = nil, subcommands: [any ParsableCommand.Type] = []
    ) -> CommandConfiguration {
        let words = path.split(separator: " ")
        var configuration = CommandConfiguration(
            commandName: words.last.map(String.init), abstract: say(code(of: path)),
            discussion: say(code(of: example ?? path) + ".example"), subcommands: subcommands)
        // Of a command that stands below another, the library leaves requests for completion to the root (decision 0044).
        configuration._superCommandName = (["sekisho"] + words.dropLast()).joined(separator: " ")
        return configuration
    }

    private static func code(of path: String) -> String {
        // Asked at every start: letter by letter, because to search and replace costs a twentieth of a millisecond.
        "command." + String(path.map { $0 == " " ? "." : $0 == "-" ? "_" : $0 })
    }
}
