import ArgumentParser

extension ParsableCommand {
    /// A command as its path names it: the last word is what people type, what it does stands under `command.<path>`,
    /// and an example to copy under `command.<path>.example`.
    /// - Parameter example: the path of the command whose example is shown, where that is another.
    static func named(
        _ path: String, example: String? = nil, subcommands: [any ParsableCommand.Type] = []
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: path.split(separator: " ").last.map(String.init), abstract: say(code(of: path)),
            discussion: say(code(of: example ?? path) + ".example"), subcommands: subcommands)
    }

    private static func code(of path: String) -> String {
        // Asked at every start: letter by letter, because to search and replace costs a twentieth of a millisecond.
        "command." + String(path.map { $0 == " " ? "." : $0 == "-" ? "_" : $0 })
    }
}
