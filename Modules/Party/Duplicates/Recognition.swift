import Matching
import Vocabulary

/// Says by what parties were taken for one.
struct Recognition {
    private static let most = 3
    /// Members that are asked of a large group.
    private static let asked = 10

    private let table: ProfileTable
    private let likeness: Likeness

    init(_ table: ProfileTable, _ likeness: Likeness) {
        (self.table, self.likeness) = (table, likeness)
    }

    /// Of each member the fields that it shares with the one most like it.
    func evidence(of members: [Int]) -> [ID<Party>: MatchEvidence] {
        var evidence: [ID<Party>: MatchEvidence] = [:]
        for member in members {
            guard let like = closest(to: member, among: members) else { continue }
            evidence[ID(table.ids[member])] = loudest(likeness.steps(member, like, in: table).steps)
        }
        return evidence
    }

    /// The one of some parties that a party is most like.
    func closest(to party: Int, among others: [Int]) -> Int? {
        let asked = others.lazy.filter { $0 != party }.prefix(Self.asked)
        return asked.map { (place: $0, bits: likeness.steps(party, $0, in: table).bits) }
            .max { $0.bits < $1.bits }?.place
    }

    private func loudest(_ steps: [LikenessStep]) -> MatchEvidence {
        // The first step is what is known before anything is compared.
        let agreeing = steps.dropFirst().filter { $0.bits >= 1 && $0.field != "rarity" }
        return MatchEvidence(agreeing.sorted { $0.bits > $1.bits }.prefix(Self.most).map { ($0.field, $0.level) })
    }
}
