import ArgumentParser
import Governance
import Interchange
import Marketing
import Office
import Pages
import Vocabulary

struct TouchCommand: ParsableCommand {
    static let configuration = named("touch", example: "touch add", subcommands: [TouchAdd.self])
}

struct TouchAdd: OfficeCommand {
    static let configuration = named("touch add")

    @Argument(help: help("command.party.show.code"))
    var party: String

    @Option(help: help("command.touch.kind"))
    var kind: TouchKind

    @Option(help: help("command.touch.medium"))
    var medium: Medium

    @Option(help: help("command.touch.campaign"))
    var campaign: String?

    @Option(help: help("command.touch.topic"))
    var topic = ""

    @Option(help: help("command.touch.at"))
    var at: Instant?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let recorded = try office.marketing.record(
            NewTouch(
                at: at ?? office.books.now(), party: party, campaign: campaign, medium: medium, kind: kind, topic: topic
            ))
        try output.show(recorded.document())
    }
}

/// One of the words under which small numbers are kept, as an argument: people see and write the words.
package protocol SmallWordArgument: SmallWord, ExpressibleByArgument {}

extension SmallWordArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) { self.init(word: argument) }

    /// The words, as the help and a refusal list them.
    public static var allValueStrings: [String] { words.map(\.description) }
}

extension TouchKind: SmallWordArgument {}
extension Medium: SmallWordArgument {}

extension Instant: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) {
        guard let instant = try? InstantText.instant(argument) else { return nil }
        self = instant
    }
}
