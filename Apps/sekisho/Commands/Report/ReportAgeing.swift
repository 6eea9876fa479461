import ArgumentParser
import Office
import Pages
import Party
import Reports
import Vocabulary

struct ReportAgeing: OfficeCommand {
    static let configuration = named(
        "report ageing", en: "Open items by days past due.", ja: "未回収・未払いを延滞日数ごとに示します（年齢調べ）。",
        example: "report ageing --as-of 2026-11-30")

    @Argument(help: help(en: "Only this party, invoice by invoice.", ja: "この取引先だけ（請求ごと）"))
    var party: PartyArgument?

    @Option(help: help("command.option.side"))
    var side = Side.sale

    @Option(help: help("command.option.as_of"))
    var asOf: DayArgument?

    @Option(help: help(en: "A row for each party, or invoice.", ja: "party（取引先ごと）、invoice（請求ごと）"))
    var by: AgeingBy?

    @Flag(help: help(en: "Only invoices past due.", ja: "期日を過ぎた請求だけ"))
    var overdue = false

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        guard (by ?? (party != nil || overdue ? .invoice : .party)) == .invoice else {
            if party != nil || overdue { throw ValidationError(say("command.report.ageing.by_invoice")) }
            return try output.show(try office.reports.ageing(side, asOf: asOf.day(in: office)).document())
        }
        try output.show(
            try office.reports.openItems(
                side, asOf: asOf.day(in: office), of: office.whom(party)?.code, onlyOverdue: overdue
            ).document())
    }
}

/// What has a row of its own in an ageing report.
enum AgeingBy: String, CaseIterable, WordArgument {
    case party, invoice
}
