import Gate
import Governance
import Party
import Storage
import Vocabulary

/// To which campaign a document is owed (貢献): its own, else the one that the customer's touches say, else the one with
/// which the customer came through the gate, else none (0).
final class OriginOfDocuments {
    private let rows: Connection
    private let attribution: (any OriginAttribution)?
    /// Those who were learnt; nil for whoever has not crossed.
    private var standing: [ID<Party>: Crossings.Way?] = [:]
    /// Customers that are remembered before the memory is emptied.
    private static let capacity = 500_000

    init(_ session: ImportSession) {
        rows = session.deed.rows
        attribution = session.context((any OriginAttribution).self)
    }

    /// Reads who of these has crossed to the side of sale.
    func learn(_ parties: Set<ID<Party>>) throws {
        if standing.count > Self.capacity { standing.removeAll() }
        let missing = parties.filter { standing[$0] == nil }
        guard !missing.isEmpty else { return }
        let found = try Crossings.openWays(missing, .sale, in: rows)
        for party in missing { standing[party] = .some(found[party]) }
    }

    private func way(of party: ID<Party>) -> Crossings.Way? { standing[party] ?? nil }

    /// Whether a customer that was learnt has crossed.
    func hasCrossed(_ party: ID<Party>) -> Bool { way(of: party) != nil }

    /// Whether a customer that was learnt came through the gate as lead or pull (新規顧客); all others were there before.
    func isNew(_ party: ID<Party>) -> Bool { way(of: party).map { $0.source != .existing } ?? false }

    /// A document as far as it matters to whom it is owed.
    struct Document: Hashable {
        let party: ID<Party>
        let day: Day
    }

    /// The origins of documents that name none themselves.
    func owed(for documents: Set<Document>) throws -> [Document: Int64] {
        let ordered = documents.sorted { ($0.party.value, $0.day) < ($1.party.value, $1.day) }
        let found = try origins(of: ordered.map { ($0.party, $0.day) })
        return Dictionary(zip(ordered, found), uniquingKeysWith: { first, _ in first })
    }

    /// The origins of documents that name none themselves, in their order.
    func origins(of documents: [(party: ID<Party>, day: Day)]) throws -> [Int64] {
        guard !documents.isEmpty else { return [] }
        let attributed = try attribution?.origins(of: documents, side: .sale, in: rows)
        return documents.enumerated().map { index, document in
            if let attributed, index < attributed.count, let origin = attributed[index] { return origin.value }
            return way(of: document.party)?.origin?.value ?? 0
        }
    }
}
