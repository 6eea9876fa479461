import Governance
import Interchange
import Storage
import Vocabulary

/// The parties that a file names, by code or by whatever else one alone answers to (``Whom``), remembered while an import
/// runs. The code of a party that was merged leads to the one of which it is part now.
package final class PartyKeys {
    /// Codes that are remembered before the memory is emptied: about 100 MB.
    private static let capacity = 1_500_000

    private let rows: Connection
    private var known: [String: Int64] = [:]
    /// The codes of those that were named otherwise.
    private var codes: [String: String] = [:]
    /// Texts that lead to nobody, or not to one.
    private var refused: [String: PartyRefusal] = [:]
    private let whom: Whom

    /// Of so many texts that lead to nobody the nearest names are looked for; after so many, the file is not one of
    /// names, and texts are taken for codes.
    private static let suggested = 200
    private let searched: Int

    package init(_ rows: Connection, searching searched: Int = 10_000) {
        self.rows = rows
        self.searched = searched
        whom = Whom(rows)
    }

    /// Learns the codes in one column of a batch that are not known yet, with one question.
    package func prefetch(_ batch: RowBatch, column: Int) throws {
        var missing: Set<String> = []
        for row in 0..<batch.count {
            let code = Self.code(batch[row, column])
            if !code.isEmpty && known[code] == nil { missing.insert(code) }
        }
        try learn(missing)
        for text in missing.sorted() where known[text] == nil { try lookUp(text) }
    }

    /// Learns whom a text means that is no code as it stands.
    private func lookUp(_ text: String) throws {
        guard refused[text] == nil, refused.count < searched else { return }
        do {
            let party = try whom.party(text, suggesting: refused.count < Self.suggested)
            known[text] = try rows.first(Self.question(party.code)) { $0.int(0) }
            codes[text] = party.code
        } catch let refusal as PartyRefusal {
            refused[text] = refusal
        }
    }

    /// The code of the party that a text of the file means; the text where it is one.
    package func code(of text: String) -> String { codes[text] ?? text }

    /// Learns codes, with one question.
    package func learn(_ missing: Set<String>) throws {
        guard !missing.isEmpty else { return }
        if known.count > Self.capacity { known.removeAll(keepingCapacity: true) }
        try rows.withKeys(missing) { keys in
            try rows.each(
                "SELECT p.code, COALESCE(p.merged_into, p.id) FROM \(keys) k JOIN party p ON p.code = k.key"
            ) { known[$0.text(0)] = $0.int(1) }
        }
    }

    /// The id of a code that was prefetched; nil where there is no such party.
    package func id(of field: FieldBytes) -> ID<Party>? {
        known[Self.code(field)].map { ID($0) }
    }

    /// The id of any code.
    package func id(of code: String) throws -> ID<Party>? {
        if let id = known[code] { return ID(id) }
        if let id = try rows.first(Self.question(code), { $0.int(0) }) {
            known[code] = id
        } else {
            try lookUp(code)
        }
        return known[code].map { ID($0) }
    }

    /// Why a text leads to no party: nobody answers to it, several do, or the person was erased.
    package func refusal(of text: String) throws -> PartyRefusal {
        refused[text] ?? .unknown(text)
    }

    private static func question(_ code: String) -> SQL {
        "SELECT COALESCE(merged_into, id) FROM party WHERE code = \(code)"
    }

    /// Remembers a party that was just made.
    func learn(_ code: String, _ id: Int64) {
        known[code] = id
    }

    /// Whether a text cannot be a code as companies write them.
    static func isNoCode(_ text: String) -> Bool {
        text.utf8.contains { !(0x30...0x39 ~= $0 || 0x41...0x5a ~= $0 || 0x2d...0x2f ~= $0 || $0 == 0x5f) }
    }

    static func code(_ field: FieldBytes) -> String {
        let bytes = field.bytes
        guard let first = bytes.first, let last = bytes.last else { return "" }
        // A code that begins or ends with something unusual is worth the slow way.
        if first > 0x2d, last > 0x2d, first < 0x7f, last < 0x7f { return field.verbatim }
        return field.trimmed
    }
}
