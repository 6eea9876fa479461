import ArgumentParser
import Governance
import Interchange
import Office
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
        let money = try AmountText.money(amount, in: try GiftPage.currency(currency, in: office))
        var gift = NewGift(party: code, direction: direction, amount: money, what: what)
        gift.kind = kind
        gift.day = on
        gift.byWhom = by
        gift.exception = exception
        let decision = try office.party.addGift(gift)
        try output.show(GiftPage.document(of: decision))
        if !decision.isKept { throw ExitCode(1) }
    }
}

struct GiftList: OfficeCommand {
    static let configuration = named("gift list")

    @Argument(help: help("command.gift.only_party"))
    var code: String?

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let gifts = try office.party.gifts(of: code, limit: Limit.sane(limit))
        try output.show(
            Document(
                "party.gifts",
                sections: [
                    .table(
                        Table(
                            "rows",
                            columns: [
                                Column("day", "term.day", .day),
                                Column("direction", "term.gift.direction_name"),
                                Column("kind", "term.kind"), Column("party", "term.code", .code),
                                Column("name", "term.name"), Column("amount", "term.amount", .money),
                                Column("what", "term.what"), Column("by", "term.by"),
                                Column("exception", "term.gift.exception_name"),
                            ],
                            rows: gifts.map { gift in
                                [
                                    .day(gift.day), GiftPage.word(gift.direction),
                                    .word(gift.kind.rawValue, .code("state.gift.kind.\(gift.kind.rawValue)")),
                                    .text(gift.code), .text(gift.name), .money(gift.amount), .text(gift.what),
                                    .text(gift.byWhom), Cell(gift.exception),
                                ]
                            }))
                ]))
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
            let money = try AmountText.money(amount, in: try GiftPage.currency(currency, in: office))
            for direction in directions { try office.party.setGiftLimit(direction, to: money) }
        }
        try output.show(
            Document(
                "party.gift_limits",
                sections: [
                    .table(
                        Table(
                            "rows",
                            columns: [
                                Column("direction", "term.gift.direction_name"),
                                Column("limit", "term.gift.limit_name", .money),
                            ],
                            rows: try directions.map { [GiftPage.word($0), Cell(try office.party.giftLimit($0))] }))
                ]))
    }
}

/// How the answer about a gift is shown: the decision, then what it rests on.
enum GiftPage {
    static func document(of decision: GiftDecision) -> Document {
        let outcome = decision.isWithin ? "within" : decision.isKept ? "exception" : "beyond"
        let lines: [(String, Cell)] = [
            ("limit", decision.limit.map { .money($0) } ?? .word("none", "command.gift.no_limit")),
            ("before", .money(decision.before)), ("amount", .money(decision.amount)), ("after", .money(decision.after)),
        ]
        return Document(
            "party.gift", title: .code("command.gift.decision.\(outcome)", facts: [decision.party]),
            asOf: .plain(decision.year.description),
            sections: [
                .table(
                    Table(
                        columns: [
                            Column("item", "term.entry"), Column("value", "term.amount", .money),
                        ], rows: lines.map { [.word($0.0, .code("state.gift.part.\($0.0)")), $0.1] }))
            ], notes: decision.isKept ? [] : ["command.gift.beyond_hint"],
            payload: [
                "party": .string(decision.party), "decision": .string(outcome),
                "direction": .string(decision.direction.rawValue), "kept": .bool(decision.isKept),
                "year": .object([
                    .init("first", .day(decision.year.first)), .init("last", .day(decision.year.last)),
                ]),
                "limit": decision.limit.map { .money($0) } ?? .null, "before": .money(decision.before),
                "amount": .money(decision.amount), "after": .money(decision.after),
                "exception": .text(decision.exception),
            ])
    }

    static func word(_ direction: GiftDirection) -> Cell {
        .word(direction.rawValue, .code("state.gift.direction.\(direction.rawValue)"))
    }

    /// The currency that was asked for, else that of the company.
    static func currency(_ asked: Currency?, in office: Office) throws -> Currency {
        try asked ?? office.books.database.read { try Setting.currency(in: $0) }
    }
}

extension GiftDirection: WordArgument {}
extension GiftKind: WordArgument {}
