import ArgumentParser
import Governance
import Office
import Pages
import Party
import Presentation
import Screening
import Vocabulary

/// A check by other means than lists.
struct ScreeningCheck: OfficeCommand {
    static let configuration = named(
        "screening record", en: "Record a check by other means (newspapers, web, police).",
        ja: "リスト以外の確認（新聞・ウェブ検索、照会など）を記録する",
        example: .line(
            en: "screening record P-000123 --source \"newspaper search\" --result clear --next-due 2027-04-01",
            ja: "screening record P-000123 --source 新聞記事検索 --result clear --next-due 2027-04-01"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help(en: "Where it was looked.", ja: "調べた先"))
    var source: String

    @Option(help: help("command.screening.decide.result"))
    var result: ScreeningResult

    @Option(help: help(en: "What was looked for (default: the name).", ja: "調べた語（既定: 名称）"))
    var query: String?

    @Option(help: help(en: "As of when the source is.", ja: "調べた先のデータの日付"))
    var dated: DayArgument?

    @Option(help: help("command.reason"))
    var reason = ""

    @Option(help: help("command.screening.next_due.option"))
    var nextDue: DayArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        let record = try office.screening.record(
            party.code, source: Sentence(source), query: query, result, dated: dated.day(in: office), reason: reason,
            nextDue: nextDue.day(in: office))
        try output.say(
            .code("command.screening.recorded.\(result.rawValue)", facts: [party.label, source]),
            schema: "screening.record",
            payload: ["party": .string(party.code), "name": .text(party.name), "record": record.json])
    }
}

struct ScreeningDue: OfficeCommand {
    static let configuration = named(
        "screening due", en: "List checks that fall due.", ja: "期日の来た確認を一覧する",
        example: "screening due --by 2027-04-01")

    @Option(help: help(en: "Up to this day (default: today).", ja: "この日まで（既定: 今日）"))
    var by: DayArgument?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let day = try by.day(in: office) ?? office.books.today
        try output.show(
            Listing.dueChecks.document(
                office.screening.dueChecks(by: day, limit: list.limit), asOf: .plain(day.description)), upTo: list.limit
        )
    }
}
