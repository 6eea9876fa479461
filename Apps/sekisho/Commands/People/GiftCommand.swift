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
        "gift", example: "gift add", subcommands: [GiftAdd.self, GiftList.self, GiftLimit.self])
}

struct GiftAdd: OfficeCommand {
    static let configuration = named("gift add")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Argument(help: help("command.gift.what"))
    var what: String

    @Option(help: help("command.gift.direction"))
    var direction: GiftDirection

    @Option(help: help("command.gift.amount"))
    var amount: String

    @Option(help: help("command.gift.currency"))
    var currency: Currency?

    @Option(help: help("command.gift.kind"))
    var kind = GiftKind.gift

    @Option(help: help("command.gift.on"))
    var on: Day?

    @Option(help: help("command.gift.by"))
    var by: String?

    @Option(help: help("command.gift.exception"))
    var exception: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let money = try AmountText.money(amount, in: try office.currency(or: currency))
        var gift = NewGift(party: code, direction: direction, amount: money, what: what)
        gift.kind = kind
        gift.day = on
        gift.byWhom = by
        gift.exception = exception
        let decision = try office.party.addGift(gift)
        try output.show(decision.document())
        if !decision.isKept { throw ExitCode(1) }
    }
}

struct GiftList: OfficeCommand {
    static let configuration = named("gift list")

    @Argument(help: help("command.gift.only_party"))
    var code: String?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.gifts.document(office.party.gifts(of: code, limit: list.limit)), upTo: list.limit)
    }
}

struct GiftLimit: OfficeCommand {
    static let configuration = named("gift limit")

    @Option(help: help("command.gift.only_direction"))
    var direction: GiftDirection?

    @Option(help: help("command.gift.limit_amount"))
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
