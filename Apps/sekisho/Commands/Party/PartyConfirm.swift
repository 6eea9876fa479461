import ArgumentParser
import Gate
import Office
import Pages
import Party
import Presentation
import Reports
import Vocabulary

extension VerifiedField: WordArgument {}
extension ConfirmationSource: WordArgument {}
extension Owner: WordArgument {}
extension PartyKind: WordArgument {}

struct PartyConfirm: OfficeCommand {
    static let configuration = named(
        "party confirm", en: "Note that fields of a party were found right, or with --failed wrong.",
        ja: "項目が正しいと確認できたこと、または --failed で誤りと分かったことを記録する",
        example: .line(
            en: "party confirm P-000123 --field email --by mail --failed --evidence \"bounce 5.1.1\"",
            ja: "party confirm P-000123 --field email --by mail --failed --evidence \"不達 5.1.1\""))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.party.confirm.field"))
    var field: [VerifiedField]

    @Option(
        help: help(
            en: "How: call, letter, e-mail, visit, registry, self, reply, import.",
            ja: "方法（call 電話、letter 手紙、mail メール、visit 訪問、registry 登記、self 本人、reply 返信、import 取込）"))
    var by: ConfirmationSource

    @Option(help: help(en: "The day it was found (default: today).", ja: "確認した日（既定: 本日）"))
    var on: DayArgument?

    @Flag(
        help: help(
            en: "It was found wrong: a bounce, a returned letter, nobody by that name.", ja: "誤りと分かった（不達、宛先不明、該当者なし）"))
    var failed = false

    @Option(help: help(en: "What shows it.", ja: "根拠"))
    var evidence = ""

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        let fields = try office.party.confirm(
            party.code, field, by: by, on: on.day(in: office), failed: failed, evidence: evidence)
        try output.show(Listing.freshness.document(fields, title: .plain(party.label)))
    }
}

struct PartyStale: OfficeCommand {
    static let configuration = named(
        "party stale", en: "List the parties whose data is to be asked about again, the most valuable first.",
        ja: "確認し直すべき取引先を、重要な順に表示する", example: "party stale --owner sales --field email")

    @Option(help: help(en: "Department: marketing, gate, sourcing, sales.", ja: "担当部門（marketing、gate、sourcing、sales）"))
    var owner: Owner?

    @Option(help: help("command.party.confirm.field"))
    var field: VerifiedField?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let list = try office.reports.stale(owner: owner, field: field, limit: list.limit)
        try output.show(list.document())
    }
}

struct PartyRules: OfficeCommand {
    static let configuration = named(
        "party rules", en: "Show or set how fast each field goes out of date.", ja: "項目ごとの鮮度の基準を表示・変更する",
        example: "party rules --field phone --half-life 1460 --stale-after 300")

    @Option(help: help("command.party.confirm.field"))
    var field: VerifiedField?

    @Option(help: help(en: "Days after which half of the values are expected to be wrong.", ja: "半数が誤りになると見込む日数"))
    var halfLife: Int?

    @Option(help: help(en: "Days after which somebody should ask again.", ja: "確認し直すべき日数"))
    var staleAfter: Int?

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard (halfLife == nil && staleAfter == nil) || field != nil else {
            throw ValidationError(say("command.party.rules.which"))
        }
        for days in [halfLife, staleAfter].compactMap(\.self) where !(1...36_525).contains(days) {
            throw ValidationError(say("command.party.rules.days"))
        }
    }

    func run(in office: Office, _ output: Output) throws {
        if let field, let known = try office.party.fieldRules().first(where: { $0.field == field }),
            halfLife != nil || staleAfter != nil
        {
            try office.party.setRule(
                FieldRule(
                    field, halfLifeDays: halfLife ?? known.halfLifeDays, staleDays: staleAfter ?? known.staleDays))
        }
        let rules = try office.party.fieldRules().filter { field == nil || $0.field == field }
        try output.show(Listing.fieldRules.document(rules))
    }
}
