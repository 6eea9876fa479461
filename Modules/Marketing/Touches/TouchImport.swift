import Governance
import Interchange
import Party
import Storage
import Vocabulary

/// The columns of a file of touches.
package enum TouchColumn: Int, FileColumn {
    case externalID, at, party, visitor, campaign, medium, kind, topic, dwell, page, grade

    package var column: Column {
        switch self {
        case .externalID:
            Column("external_id", "番号", "接点番号", "外部ID", "id", "event_id", required: true)
                .also("接点ID|イベントID|activity id|record id").holding(.code)
        case .at:
            Column("at", "日時", "発生日時", "timestamp", "datetime", required: true)
                .also("日付|対応日時|活動日|date|date time|occurred at|activity date").holding(.instant)
        case .party:
            Column("party", "取引先", "取引先コード", "顧客コード", "party_code", "contact")
                .also("party code|contact id|customer|customer code|得意先コード").orElse(
                    "取引先名|会社名|顧客名|氏名|company name|contact name|customer name|account name"
                ).holding(.party)
        case .visitor: Column("visitor", "訪問者", "訪問者ID", "visitor_id", "cookie")
        case .campaign:
            Column("campaign", "施策", "施策コード", "キャンペーン", "キャンペーンコード")
                .also("campaign code|campaign id").holding(.code)
        case .medium:
            Column("medium", "媒体", "メディア", required: true)
                .also("チャネル|手段|channel|media").holding(.word(Medium.words.map(\.description)))
        case .kind:
            Column("kind", "種類", "種別", "行動", "接点種類", required: true)
                .also("活動種別|対応種別|activity type|event type|event|type|activity").holding(
                    .word(TouchKind.words.map(\.description)))
        case .topic: Column("topic", "話題", "関心", "テーマ").also("件名|subject|interest")
        case .dwell: Column("dwell_seconds", "滞在秒数", "滞在時間")
        case .page: Column("page", "ページ", "URL").also("page url|ページURL|landing page")
        case .grade: Column("grade", "判定", "人機判定")
        }
    }
}

/// Imports of touches (`sekisho import touches`): every touch is given its points by the rules in force, and the
/// temperature of its party and the daily counts follow in the same transaction.
///
/// A touch is never changed: the same number with other content is refused.
package struct TouchImport: Importer {
    package static let kind = "touches"
    package static let action: Action = "marketing.touch.import"
    /// None: the index over touches is needed before the import ends, so this import makes it itself.
    package static let tables: [String] = []
    package static let columns = TouchColumn.columns

    typealias Place = TouchColumn

    private static let limits: [(place: Place, limit: Int)] = [
        (.externalID, 200), (.visitor, 200), (.topic, 400), (.page, 4000),
    ]

    private let session: ImportSession
    private let rows: Connection
    private let eras: ScoreEras
    private let points: PointsTables
    private let campaigns: [String: CampaignRecords.Known]
    private let parties: PartyKeys
    private var known: KnownTouches
    private let isFirstLoad: Bool
    /// Touches from this id on are this import's.
    private let mark: Int64
    private let figures = DailyFigures()
    private var concerned: Set<Int64> = []
    private var latest = Int64.min
    /// The last day on which a person answered a mail of ours, by party: the address was right that day.
    private var replies: [Int64: Day] = [:]
    private var lastCampaign: (bytes: [UInt8], known: CampaignRecords.Known)?

    package init(_ session: ImportSession) throws {
        self.session = session
        rows = session.deed.rows
        eras = try ScoreEras.forWriting(in: session.deed)
        points = PointsTables(eras)
        campaigns = try CampaignRecords.all(in: rows)
        parties = PartyKeys(rows)
        known = try KnownTouches(rows)
        mark = try rows.takeIDs("marketing_touch", 1)
        isFirstLoad = try rows.count("SELECT COUNT(*) FROM (SELECT id FROM marketing_touch LIMIT 1) AS any_touch") == 0
        if isFirstLoad {
            try rows.script([
                "DROP INDEX marketing_touch_by_party", "DROP INDEX marketing_standing_by_temperature",
                "DROP INDEX marketing_standing_by_first",
            ])
        }
    }

    package mutating func take(_ batch: RowBatch) throws {
        try parties.prefetch(batch, column: Place.party.rawValue)
        let isAscending = known.areAllNew(batch, column: Place.externalID.rawValue)
        if !isAscending { try known.prefetch(batch, column: Place.externalID.rawValue) }
        var id = try rows.takeIDs("marketing_touch", batch.count)
        var created = 0
        try rows.bulk { bulk in
            let load = try bulk.into("marketing_touch", TouchRow.columns)
            for row in 0..<batch.count {
                let fields = Fields(batch, row, of: Place.self)
                var refusals = RowRefusals(batch)
                guard let touch = try refusals.read(row, { try read(fields, id: id) }) else {
                    try refusals.tell(session, batch)
                    continue
                }
                do {
                    if !isAscending {
                        let content = TouchContent(touch, fields)
                        if let before = known[fields[.externalID]] {
                            try meet(content.isSame(as: before, in: fields), fields)
                            continue
                        }
                        known.add(fields[.externalID], content)
                    }
                    try touch.write(to: load, batch, row, importID: session.importID)
                    note(touch)
                    id += 1
                    created += 1
                } catch let fault as FieldRefusal {
                    try session.reject(batch, row, column: fault.column, fault.reason)
                }
            }
        }
        session.created(created)
    }

    /// A touch of that number is there already.
    private func meet(_ saysTheSame: Bool, _ fields: Fields<Place>) throws {
        switch RowOutcome(isKnown: true, saysTheSame: saysTheSame, session.onDuplicate) {
        case .same, .skipped: session.unchanged()
        case .new, .changed, .refused:
            throw fields.refusal(.externalID, ImportRefusal.unchangeable(fields[.externalID].trimmed))
        }
    }

    private mutating func note(_ touch: TouchRow) {
        let day = eras.civil.day(of: Instant(milliseconds: touch.at))
        latest = max(latest, touch.at)
        figures.addTouch(origin: touch.origin, day: day, sides: touch.sides)
        if !isFirstLoad && touch.party != 0 { concerned.insert(touch.party) }
        if touch.isReplyByMail {
            replies[touch.party] = max(day, replies[touch.party] ?? day)
        }
    }

    private mutating func read(_ fields: Fields<Place>, id: Int64) throws -> TouchRow {
        if fields[.externalID].isEmpty || !fields[.externalID].isClean {
            _ = try fields.required(.externalID)
        }
        var touch = TouchRow(id: id)
        touch.at = try fields.instant(.at, in: eras.civil).milliseconds
        if fields.isEmpty(.party) {
            if try fields.text(.visitor).isEmpty {
                throw fields.refusal(.party, MarketingRefusal.nobody)
            }
        } else {
            guard let party = parties.id(of: fields[.party]) else {
                throw fields.refusal(.party, try parties.refusal(of: try fields.text(.party)))
            }
            touch.party = party.value
        }
        if !fields.isEmpty(.campaign) {
            let campaign = try campaign(fields)
            touch.origin = campaign.id.value
            touch.sides = campaign.sides
        }
        let medium: Medium = try fields.smallWord(.medium)
        let kind: TouchKind = try fields.smallWord(.kind)
        let grade: Grade = fields.isEmpty(.grade) ? .unknown : try fields.smallWord(.grade)
        touch.medium = medium.rawValue
        touch.kind = kind.rawValue
        touch.grade = grade.rawValue
        touch.dwell = try fields.optionalCount(.dwell)
        let rules = points.at(touch.at)
        (touch.purchase, touch.sale) = rules.points(
            kind, medium, grade, topic: fields[.topic], sides: touch.sides)
        touch.rulesVersion = rules.version
        try check(fields)
        return touch
    }

    private func check(_ fields: Fields<Place>) throws {
        // What is short in bytes is short in characters; texts are kept as they lie in the file.
        for (place, limit) in Self.limits where fields[place].bytes.count > limit || fields.holdsNul(place) {
            _ = try fields.text(place, limit: limit)
        }
    }

    /// Files often name the same campaign many times in a row.
    private mutating func campaign(_ fields: Fields<Place>) throws -> CampaignRecords.Known {
        let bytes = fields[.campaign].bytes
        if let last = lastCampaign, last.bytes.elementsEqual(bytes) { return last.known }
        let code = try fields.required(.campaign)
        guard let found = campaigns[code] else { throw fields.refusal(.campaign, PartyRefusal.unknownOrigin(code)) }
        lastCampaign = (Array(bytes), found)
        return found
    }

    package mutating func finish() throws {
        let keeper = StandingKeeper(eras, in: rows)
        if isFirstLoad {
            try rows.makeIndexes([MarketingSchema.touchIndex])
            try keeper.bringAllUpToDate(into: figures)
            try rows.makeIndexes([MarketingSchema.standingIndex, MarketingSchema.contactIndex])
        } else if try Self.isMostOfAll(concerned.count, in: rows) {
            try keeper.bringAllUpToDate(into: figures)
        } else {
            try keeper.bringUpToDate(concerned, newFrom: mark, into: figures)
        }
        try figures.post(in: rows)
        try EntriesAhead.note(latest, eras, in: session.deed)
        try Confirmations.add(
            replies.map { (party: $0.key, field: VerifiedField.email, day: $0.value) }, by: .reply,
            importID: session.importID, in: session.deed)
    }

    /// Whether one pass over all parties is cheaper than asking about each.
    private static func isMostOfAll(_ count: Int, in rows: Connection) throws -> Bool {
        guard count > 20_000 else { return false }
        return try rows.count("SELECT COUNT(*) FROM marketing_standing WHERE side = 'sale'") < 3 * Int64(count)
    }

    /// Removes the touches of the import; temperatures and counts become what they are without them.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let rows = deed.rows
        let eras = try ScoreEras.forWriting(in: deed)
        let keeper = StandingKeeper(eras, in: rows)
        let figures = DailyFigures()
        var concerned: Set<Int64> = []
        try rows.each("SELECT party_id, origin_id, at, sides FROM marketing_touch WHERE import_id = \(importID)") {
            row in
            if let party = row.optionalInt(0) { concerned.insert(party) }
            figures.addTouch(origin: row.int(1), day: eras.civil.day(of: row.instant(2)), sides: row.int(3), times: -1)
        }
        let isMost = try isMostOfAll(concerned.count, in: rows)
        if !isMost { try keeper.withdraw(concerned, from: figures) }
        let count = try rows.run("DELETE FROM marketing_touch WHERE import_id = \(importID)")
        try Confirmations.takeBack(importID: importID, in: rows)
        if isMost {
            try keeper.bringAllUpToDate(into: figures)
        } else {
            try keeper.bringUpToDate(concerned, into: figures)
        }
        try figures.post(in: rows)
        return count
    }
}
