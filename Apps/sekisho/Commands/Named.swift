import ArgumentParser

extension ParsableCommand {
    /// A command as its path names it: the last word is what people type.
    /// - Parameters:
    ///   - en: what it does, one sentence that begins with a verb.
    ///   - example: what can be copied.
    static func named(
        _ path: String, en: String, ja: String, example: Example, subcommands: [any ParsableCommand.Type] = []
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: path.split(separator: " ").last.map(String.init), abstract: say(en: en, ja: ja),
            discussion: example.text, subcommands: subcommands)
    }
}

/// The example in the help of a command. A literal is what stands behind `sekisho `, the same in both languages.
enum Example: ExpressibleByStringLiteral {
    case line(en: String, ja: String)
    /// An example with a remark before it.
    indirect case after(en: String, ja: String, Example)
    /// The example of another command.
    case of(any ParsableCommand.Type)

    init(stringLiteral line: String) { self = .line(en: line, ja: line) }

    fileprivate var text: String {
        switch self {
        case .line(let en, let ja): say(en: "Example: sekisho ", ja: "例: sekisho ") + say(en: en, ja: ja)
        case .after(let en, let ja, let example): say(en: en, ja: ja) + "\n" + example.text
        case .of(let command): command.configuration.discussion
        }
    }
}

/// What an argument of one command is.
func help(en: String, ja: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: say(en: en, ja: ja))
}

/// What an argument is that several commands have: the words under the code.
func help(_ code: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: say(code))
}
