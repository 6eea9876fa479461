import Governance
import Interchange
import Party
import Storage
import Vocabulary

/// The columns of a file of spend.
package enum SpendColumn: Int, FileColumn {
    case campaign, day, amount, currency, pieces, hours

    package var column: Column {
        switch self {
        case .campaign:
            Column("campaign", "施策", "施策コード", "キャンペーン", "キャンペーンコード", required: true)
                .also("campaign code|campaign id").holding(.code)
        case .day:
            Column("day", "日", "日付", "費用日", "date", required: true)
                .also("使用日|利用日|計上日|spend date").holding(.day)
        case .amount:
            Column("amount", "金額", "費用", "cost", required: true)
                .also("費用額|広告費|利用金額|コスト|spend|amount spent|total").holding(.amount)
        case .currency: Column("currency", "通貨", required: true).also("通貨コード|currency code|ccy").holding(.currency)
        case .pieces:
            Column("pieces", "部数", "通数", "件数")
                .also("発送数|配布数|枚数|quantity|impressions|copies").holding(.number)
        case .hours: Column("hours", "工数", "時間", "作業時間").also("工数時間|hours worked|time").holding(.number)
        }
    }
}

/// Imports of what campaigns cost (`sekisho import spend`).
///
/// The key is campaign, day and currency: the same row again changes nothing, and a row with other content replaces
/// the one before, also within one file. Whoever has several costs of one day adds them up first.
package struct SpendImport: RecordImporter {
    package static let kind = "spend"
    package static let action: Action = "marketing.spend.import"
    package static let tables: [String] = []

    package let session: ImportSession
    private let campaigns: [String: CampaignRecords.Known]

    package init(_ session: ImportSession) throws {
        self.session = session
        campaigns = try CampaignRecords.all(in: session.deed.rows)
    }

    package func read(_ row: Fields<SpendColumn>) throws -> Spend {
        let code = try row.required(.campaign)
        guard let campaign = campaigns[code] else { throw row.refusal(.campaign, PartyRefusal.unknownOrigin(code)) }
        let day = try row.day(.day)
        let currency = try row.currency(.currency)
        return Spend(
            key: SpendKey(origin: campaign.id, day: day, currency: currency), campaign: code,
            amount: try row.money(.amount, in: currency), pieces: try row.optionalCount(.pieces),
            minutes: try row.checked(.hours) { try WorkingTime.minutes($0) }, importedBy: session.importID)
    }

    package func key(of cost: Spend) -> String { cost.key.description }
    package func label(of cost: Spend) -> String { "\(cost.campaign) \(cost.key.day) \(cost.key.currency)" }

    package func known(_ costs: [Spend]) throws -> [String: Spend] {
        try SpendRecords.known(of: costs.map(\.key), in: session.deed.rows)
    }

    package func saysTheSame(_ cost: Spend, as stored: Spend) -> Bool {
        (cost.amount, cost.pieces, cost.minutes) == (stored.amount, stored.pieces, stored.minutes)
    }

    package func make(_ cost: Spend) -> Spend { cost }
    package func change(_ stored: Spend, to cost: Spend) -> Spend { cost }

    package func write(_ made: [Spend], _ replaced: [(before: Spend, after: Spend)]) throws {
        try SpendRecords.insert(made, importID: session.importID, in: session.deed.rows)
        for (_, cost) in replaced { try SpendRecords.update(cost, in: session.deed.rows) }
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try SpendRecords.undo(importID, in: deed.rows)
    }
}
