import Interchange
import Vocabulary

/// The points for every kind of touch, worked out once so that an import only looks them up.
struct PointsTable {
    /// Points for the purchase side and for the sale side.
    typealias Points = (purchase: Int64, sale: Int64)

    let version: Int64
    private let rules: ScoreRules
    private let counts: [Bool]
    private var plain: [Points] = []
    private let hasTopics: Bool
    private static let kinds = TouchKind.words.count

    init(_ rules: ScoreRules) {
        version = rules.version
        self.rules = rules
        counts = [false] + Grade.allCases.map { rules.countedGrades.contains($0) }
        hasTopics = rules.special.contains { $0.topic != nil }
        for medium in Medium.allCases {
            for kind in TouchKind.allCases {
                plain.append(
                    (
                        points(kind, medium, topic: nil, .purchase), points(kind, medium, topic: nil, .sale)
                    ))
            }
        }
    }

    /// What a touch is given; nothing on a side for which it does not count.
    func points(_ kind: TouchKind, _ medium: Medium, _ grade: Grade, topic: FieldBytes, sides: Int64) -> Points {
        points(kind, medium, grade, topic: hasTopics && !topic.isEmpty ? topic.trimmed : "", sides: sides)
    }

    func points(_ kind: TouchKind, _ medium: Medium, _ grade: Grade, topic text: String, sides: Int64) -> Points {
        guard counts[Int(grade.rawValue)] else { return (0, 0) }
        var points = plain[(Int(medium.rawValue) - 1) * Self.kinds + Int(kind.rawValue) - 1]
        if hasTopics && !text.isEmpty {
            if rules.special.contains(where: { $0.topic == text }) {
                points = (
                    self.points(kind, medium, topic: text, .purchase), self.points(kind, medium, topic: text, .sale)
                )
            }
        }
        return (sides & 1 != 0 ? points.purchase : 0, sides & 2 != 0 ? points.sale : 0)
    }

    private func points(_ kind: TouchKind, _ medium: Medium, topic: String?, _ side: Side) -> Int64 {
        let special = rules.special.first { rule in
            (rule.kind == nil || rule.kind == kind) && (rule.medium == nil || rule.medium == medium)
                && (rule.topic == nil || rule.topic == topic) && (rule.side == nil || rule.side == side)
        }
        return special?.points ?? rules.kinds[kind]?.points ?? 0
    }
}

/// The points by every version of the rules: what happened is worth what the rules of its day give.
struct PointsTables {
    private let tables: [PointsTable]
    private let starts: [Int64]

    init(_ eras: ScoreEras) {
        tables = eras.rules.map { PointsTable($0) }
        starts = eras.rules.map { eras.civil.start(of: $0.firstDay).milliseconds }
    }

    func at(_ moment: Int64) -> PointsTable {
        if tables.count == 1 { return tables[0] }
        return tables[starts.lastIndex { $0 <= moment } ?? 0]
    }
}
