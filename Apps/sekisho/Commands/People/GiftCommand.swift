import ArgumentParser
import Governance
import Interchange
import Office
import Pages
import Party
import Presentation
import Storage
import Vocabulary

struct GiftCommand: ParsableCommand {
    static let configuration = named(
        "gift", en: "Gifts and entertainment against a limit.", ja: "贈答・接待と限度額", example: .of(GiftAdd.self),
        subcommands: [GiftAdd.self, GiftList.self, GiftLimit.self])
}

struct GiftAdd: OfficeCommand {
    static let configuration = named(
        "gift add", en: "Record a gift if it stays within the limit.", ja: "贈答・接待を、限度額の内なら記録する",
        example: .line(
            en: "party gift add P-000123 \"year-end gift\" --direction given --amount 5000",
            ja: "party gift add P-000123 お歳暮 --direction given --amount 5000"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Argument(help: help(en: "What it was.", ja: "内容"))
    var what: String

    @Option(help: help(en: "given or received.", ja: "given（贈った）、received（受け取った）"))
    var direction: GiftDirection

    @Option(help: help(en: "What it was worth.", ja: "金額"))
    var amount: String

    @Option(help: help("command.gift.currency"))
    var currency: Currency?

    @Option(help: help(en: "gift or entertainment.", ja: "gift（贈答）、entertainment（接待）"))
    var kind = GiftKind.gift

    @Option(help: help(en: "Day (default: today).", ja: "日付（指定がなければ業務日付）"))
    var on: DayArgument?

    @Option(help: help(en: "Who of us (default: you).", ja: "当社の担当者（指定がなければ操作者）"))
    var by: String?

    @Option(help: help(en: "Reason to record it although it passes the limit.", ja: "限度額を超えても記録する理由"))
    var exception: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let money = try AmountText.money(amount, in: try office.currency(or: currency))
        var gift = NewGift(party: try office.whom(code).code, direction: direction, amount: money, what: what)
        gift.kind = kind
        gift.day = try on.day(in: office)
        gift.byWhom = by
        gift.exception = exception
        let decision = try office.party.addGift(gift)
        try output.show(decision.document())
        if !decision.isKept { throw ExitCode(1) }
    }
}

struct GiftList: OfficeCommand {
    static let configuration = named(
        "gift list", en: "List gifts, the latest first.", ja: "贈答・接待を新しい順に一覧する", example: "party gift list P-000123")

    @Argument(
        help: help(en: "A person, or a company for its people (default: all).", ja: "人のコード、または会社のコード（指定がなければすべて）"))
    var code: PartyArgument?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let code = try office.whom(code)?.code
        try output.show(Listing.gifts.document(office.party.gifts(of: code, limit: list.limit)), upTo: list.limit)
    }
}

struct GiftLimit: OfficeCommand {
    static let configuration = named(
        "gift limit", en: "Show or set the limit for one person and fiscal year.", ja: "一人一年度あたりの限度額を表示・設定する",
        example: "party gift limit --direction received --amount 10000")

    @Option(help: help(en: "given or received (default: both).", ja: "given、received（指定がなければ両方）"))
    var direction: GiftDirection?

    @Option(help: help(en: "The new limit.", ja: "新しい限度額"))
    var amount: String?

    @Option(help: help("command.gift.currency"))
    var currency: Currency?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let directions = direction.map { [$0] } ?? GiftDirection.allCases
        if let amount {
            let money = try AmountText.money(amount, in: try office.currency(or: currency))
            for direction in directions { try office.party.setGiftLimit(direction, to: money) }
        }
        let limits = try directions.map { GiftLimitOfDirection($0, try office.party.giftLimit($0)) }
        try output.show(Listing.giftLimits.document(limits))
    }
}

extension Office {
    /// The currency that was asked for, else that of the company.
    fileprivate func currency(or asked: Currency?) throws -> Currency {
        try asked ?? books.database.read { try Setting.currency(in: $0) }
    }
}

extension GiftDirection: WordArgument {}
extension GiftKind: WordArgument {}
