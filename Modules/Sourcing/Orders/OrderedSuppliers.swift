import Gate
import Party
import Screening
import Storage
import Vocabulary

/// The suppliers of whom an import of purchase orders has heard so far: whether they stand behind the gate, to which
/// campaign their crossing is owed, and what screening has against them.
struct OrderedSuppliers {
    private struct State {
        let isBehind: Bool
        let origin: ID<Origin>?
        let block: ScreeningBlock?
    }

    private let rows: Connection
    private var known: [ID<Party>: State] = [:]

    init(_ rows: Connection) {
        self.rows = rows
    }

    /// Learns those of whom nothing was heard, with two questions.
    mutating func learn(_ parties: Set<ID<Party>>) throws {
        let missing = parties.filter { known[$0] == nil }.sorted()
        guard !missing.isEmpty else { return }
        let found = try Crossings.openWays(Set(missing), .purchase, in: rows)
        let stopped = try Screening.blocked(among: missing, in: rows)
        for party in missing {
            known[party] = State(isBehind: found[party] != nil, origin: found[party]?.origin, block: stopped[party])
        }
    }

    func isBehind(_ party: ID<Party>) -> Bool { known[party]?.isBehind == true }
    func origin(of party: ID<Party>) -> ID<Origin>? { known[party]?.origin }
    /// What screening has against it: nothing new is bought then.
    func block(of party: ID<Party>) -> ScreeningBlock? { known[party]?.block }
}
