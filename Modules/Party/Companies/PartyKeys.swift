import Governance
import Interchange
import Storage
import Vocabulary

/// The ids of parties by their codes, remembered while an import runs. The code of a party that was merged leads to the
/// one of which it is part now.
package final class PartyKeys {
    /// Codes that are remembered before the memory is emptied: about 100 MB.
    private static let capacity = 1_500_000

    private let rows: Connection
    private var known: [String: Int64] = [:]
    /// Asked for at the first code that nobody has.
    private var erased: ErasedPeople??

    package init(_ rows: Connection) {
        self.rows = rows
    }

    /// Learns the codes in one column of a batch that are not known yet, with one question.
    package func prefetch(_ batch: RowBatch, column: Int) throws {
        var missing: Set<String> = []
        for row in 0..<batch.count {
            let code = Self.code(batch[row, column])
            if !code.isEmpty && known[code] == nil { missing.insert(code) }
        }
        try learn(missing)
    }

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
        guard let id = try rows.first(Self.question(code), { $0.int(0) }) else { return nil }
        known[code] = id
        return ID(id)
    }

    /// Why there is no party of that code: nobody knows it, or the person was erased.
    package func refusal(of code: String) throws -> PartyRefusal {
        if erased == nil { erased = .some(try ErasedPeople(in: rows)) }
        return erased??.hold(code: code) == true ? .erased(code) : .unknown(code)
    }

    private static func question(_ code: String) -> SQL {
        "SELECT COALESCE(merged_into, id) FROM party WHERE code = \(code)"
    }

    /// Remembers a party that was just made.
    func learn(_ code: String, _ id: Int64) {
        known[code] = id
    }

    static func code(_ field: FieldBytes) -> String {
        let bytes = field.bytes
        guard let first = bytes.first, let last = bytes.last else { return "" }
        // A code that begins or ends with something unusual is worth the slow way.
        if first > 0x2d, last > 0x2d, first < 0x7f, last < 0x7f { return field.verbatim }
        return field.trimmed
    }
}
