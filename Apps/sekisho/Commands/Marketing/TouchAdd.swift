import ArgumentParser
import Governance
import Interchange
import Marketing
import Office
import Pages
import Party
import Vocabulary

struct TouchCommand: ParsableCommand {
    static let configuration = named(
        "touch", en: "Interactions (visits, calls, clicks, e-mail).", ja: "接点（訪問・電話・クリック・メール）",
        example: .of(TouchAdd.self), subcommands: [TouchAdd.self])
}

struct TouchAdd: OfficeCommand {
    static let configuration = named(
        "touch add", en: "Record an interaction with a party.", ja: "取引先との接点を記録する",
        example: .line(
            en: "touch add P-000123 --kind visit --medium visit --topic bearings",
            ja: "touch add P-000123 --kind visit --medium visit --topic 軸受"))

    @Argument(help: help("command.party.show.code"))
    var party: PartyArgument

    @Option(
        help: help(
            en: "view, click, open, submit, download, call, visit, meeting, card, reply, attend or request.",
            ja: "view、click、open、submit、download、call、visit、meeting、card、reply、attend、request"))
    var kind: TouchKind

    @Option(
        help: help(
            en: "web, search, social, email, post, fax, flyer, event, call, visit or referral.",
            ja: "web、search、social、email、post、fax、flyer、event、call、visit、referral"))
    var medium: Medium

    @Option(help: help(en: "Code of the campaign.", ja: "施策のコード"))
    var campaign: String?

    @Option(help: help(en: "What it was about.", ja: "話題"))
    var topic = ""

    @Option(help: help(en: "When (default: now).", ja: "日時（既定: 現在）"))
    var at: MomentArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let recorded = try office.marketing.record(
            NewTouch(
                at: at?.instant(in: office) ?? office.books.now(), party: try office.whom(party).code,
                campaign: campaign, medium: medium,
                kind: kind, topic: topic
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

/// A moment behind an option, as it was typed: a time, or a day in any way in which people say one.
struct MomentArgument: ExpressibleByArgument {
    private let text: String

    init(argument: String) { text = argument }

    /// A time without offset is the company's; a day alone is its beginning, and today is now.
    func instant(in office: Office) throws -> Instant {
        if let day = try? SaidDay.day(text, today: office.books.today) {
            return day == office.books.today ? office.books.now() : office.civilTime.start(of: day)
        }
        guard let instant = try? InstantText.instant(text, in: office.civilTime) else {
            throw CommandRefusal.badDay(text)
        }
        return instant
    }
}
