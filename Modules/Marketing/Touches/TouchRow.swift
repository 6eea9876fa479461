import Governance
import Interchange
import Storage

/// A touch on its way into the rows: numbers here, texts still in the file.
struct TouchRow {
    static let columns = [
        "id", "external_id", "party_id", "visitor", "at", "origin_id", "medium", "kind", "grade", "sides",
        "purchase_points", "sale_points", "rules_version", "topic", "dwell_seconds", "page", "import_id",
    ]

    let id: Int64
    /// 0 where the visitor is not known to be anyone.
    var party: Int64 = 0
    var at: Int64 = 0
    /// 0 without a campaign.
    var origin: Int64 = 0
    var medium: Int64 = 0
    var kind: Int64 = 0
    var grade: Int64 = 0
    var sides = SideBits.both
    var purchase: Int64 = 0
    var sale: Int64 = 0
    var rulesVersion: Int64 = 0
    var dwell: Int64?

    init(id: Int64) {
        self.id = id
    }

    /// Whether a person of ours answered a mail. An open or a click proves nothing: programs do both.
    var isReplyByMail: Bool {
        kind == TouchKind.reply.rawValue && medium == Medium.email.rawValue && grade == Grade.human.rawValue
            && party != 0
    }

    func write(to load: BulkLoad, _ batch: RowBatch, _ row: Int, importID: Int64) throws {
        load.int(id)
        load.cleaned(batch[row, TouchColumn.externalID.rawValue])
        if party == 0 { load.null() } else { load.int(party) }
        load.cleaned(batch[row, TouchColumn.visitor.rawValue])
        load.int(at)
        if origin == 0 { load.null() } else { load.int(origin) }
        load.int(medium)
        load.int(kind)
        load.int(grade)
        load.int(sides)
        load.int(purchase)
        load.int(sale)
        load.int(rulesVersion)
        load.cleaned(batch[row, TouchColumn.topic.rawValue])
        if let dwell { load.int(dwell) } else { load.null() }
        load.cleaned(batch[row, TouchColumn.page.rawValue])
        load.int(importID)
        try load.endRow()
    }
}

extension FieldBytes {
    /// Whether the bytes are what ``trimmed`` would give: most fields begin and end with a letter or a digit.
    var isClean: Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        return first > 0x27 && first < 0x7F && last > 0x20 && last < 0x7F
    }
}

extension BulkLoad {
    /// A text without surrounding spaces and without the guard of our exports, NULL where nothing is left.
    func cleaned(_ field: FieldBytes) {
        if field.isClean { return textOrNull(field.bytes) }
        let text = field.trimmed
        if text.isEmpty { null() } else { self.text(text) }
    }
}
