import ArgumentParser
import Governance
import Office
import Pages
import Presentation
import Vocabulary

struct AuditCommand: ParsableCommand {
    static let configuration = named(
        "audit", en: "Audit log.", ja: "操作履歴", example: .of(AuditList.self),
        subcommands: [AuditList.self])
}

struct AuditList: OfficeCommand {
    static let configuration = named(
        "audit list", en: "List who did what, when, and about what, the latest in front.",
        ja: "だれが、いつ、何について、何をしたかを新しい順に一覧する", example: "audit list --of P-000123 -p 2026-11")

    @Option(
        help: help(
            en: "About this: the code of a party, a name, a number, or a kind such as user or import.",
            ja: "対象: 取引先コード、利用者名、番号、または種類（user、import など）"))
    var of: String?

    @Option(help: help(en: "Done by this user.", ja: "操作した利用者"))
    var by: String?

    @OptionGroup var period: OptionalPeriodOption
    @OptionGroup var list: ListOptions
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let filter = AuditDesk.Filter(subject: of, actor: by, period: try period.period(in: office))
        try output.show(
            Listing.audit.document(office.audit.entries(filter, limit: list.limit)), upTo: list.limit)
    }
}
