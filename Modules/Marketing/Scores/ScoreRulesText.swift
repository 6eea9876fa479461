import Interchange
import Vocabulary

/// Reads score rules from their file (YAML). Every fault names the line.
struct ScoreRulesText {
    private static let limit = 200_000

    private let version: Int64
    private let firstDay: Day

    /// - Throws: ``ScoreRulesRefusal``.
    static func read(
        _ text: String, version: Int64, firstDay: Day = .earliest
    ) throws(ScoreRulesRefusal) -> ScoreRules {
        guard text.utf8.count <= limit else { throw .tooLong }
        guard let node = try compose(text) else { throw .empty }
        return try ScoreRulesText(version: version, firstDay: firstDay).rules(node)
    }

    private static func compose(_ text: String) throws(ScoreRulesRefusal) -> YAMLNode? {
        do {
            return try YAMLReader.read(text)
        } catch {
            throw .notYAML(line: error.line, error.problem)
        }
    }

    private func rules(_ node: YAMLNode) throws(ScoreRulesRefusal) -> ScoreRules {
        let top = try Entries(
            node,
            allowed: [
                "half_life_days", "judgement_half_life_days", "counted_grades", "kinds", "special", "sides",
            ])
        let halfLife = try top.days("half_life_days") ?? 30
        return ScoreRules(
            version: version, firstDay: firstDay, kinds: try kinds(try top.required("kinds"), halfLife: halfLife),
            special: try special(top["special"]), countedGrades: try grades(top["counted_grades"]),
            judgementHalfLifeDays: try top.days("judgement_half_life_days") ?? 90,
            thresholds: try sides(try top.required("sides")))
    }

    private func kinds(
        _ node: YAMLNode, halfLife: Double
    ) throws(ScoreRulesRefusal) -> [TouchKind: ScoreRules.KindRule] {
        var kinds: [TouchKind: ScoreRules.KindRule] = [:]
        let entries = try Entries(node, allowed: TouchKind.words.map(\.description))
        for kind in TouchKind.allCases {
            guard let node = entries[kind.word] else {
                kinds[kind] = .init(points: 0, halfLifeDays: halfLife, cap: nil)
                continue
            }
            let entry = try Entries(node, allowed: ["points", "half_life_days", "cap", "cap_days"])
            var cap: ScoreRules.Cap?
            if let points = try entry.points("cap") {
                guard points >= 0 else { throw .negativeCap(line: node.line) }
                cap = .init(points: points, days: try entry.days("cap_days") ?? 7)
            } else if entry["cap_days"] != nil {
                throw .missing(line: node.line, key: "cap")
            }
            kinds[kind] = .init(
                points: try entry.requiredPoints("points"), halfLifeDays: try entry.days("half_life_days") ?? halfLife,
                cap: cap)
        }
        return kinds
    }

    private func special(_ node: YAMLNode?) throws(ScoreRulesRefusal) -> [ScoreRules.Special] {
        guard let node else { return [] }
        guard let sequence = node.sequence else { throw .listExpected(line: node.line, key: "special") }
        var special: [ScoreRules.Special] = []
        for node in sequence {
            let entry = try Entries(node, allowed: ["kind", "medium", "topic", "side", "points"])
            let rule = ScoreRules.Special(
                kind: try entry.word("kind", { TouchKind(word: $0) }),
                medium: try entry.word("medium", { Medium(word: $0) }),
                topic: try entry.word("topic", { $0 }), side: try entry.word("side", { Side(rawValue: $0) }),
                points: try entry.requiredPoints("points"))
            if rule.kind == nil && rule.medium == nil && rule.topic == nil && rule.side == nil {
                throw .forNothing(line: node.line)
            }
            special.append(rule)
        }
        return special
    }

    private func grades(_ node: YAMLNode?) throws(ScoreRulesRefusal) -> Set<Grade> {
        guard let node else { return [.human, .unknown] }
        guard let sequence = node.sequence else { throw .listExpected(line: node.line, key: "counted_grades") }
        var grades: Set<Grade> = []
        for node in sequence {
            guard let grade = node.text.flatMap({ Grade(word: $0) }) else {
                throw .unknownWord(line: node.line, key: "counted_grades", node.text ?? "?")
            }
            if grade == .machine { throw .machines(line: node.line) }
            grades.insert(grade)
        }
        return grades
    }

    private func sides(_ node: YAMLNode) throws(ScoreRulesRefusal) -> [Side: Thresholds] {
        var sides: [Side: Thresholds] = [:]
        let entries = try Entries(node, allowed: Side.allCases.map(\.rawValue))
        for side in Side.allCases {
            let node = try entries.required(side.rawValue)
            let entry = try Entries(node, allowed: ["warm_at", "warm_leave", "hot_at", "hot_leave"])
            let thresholds = Thresholds(
                warmAt: try entry.requiredPoints("warm_at"), warmLeave: try entry.requiredPoints("warm_leave"),
                hotAt: try entry.requiredPoints("hot_at"), hotLeave: try entry.requiredPoints("hot_leave"))
            guard 0 < thresholds.warmLeave, thresholds.warmLeave <= thresholds.warmAt,
                thresholds.warmAt < thresholds.hotLeave, thresholds.hotLeave <= thresholds.hotAt
            else { throw .thresholds(line: node.line) }
            sides[side] = thresholds
        }
        return sides
    }
}

/// The entries of one mapping of the file, of which none is unknown.
private struct Entries {
    private let node: YAMLNode
    private var values: [String: YAMLNode] = [:]

    init(_ node: YAMLNode, allowed: [String]) throws(ScoreRulesRefusal) {
        guard let mapping = node.mapping else {
            throw .entriesExpected(line: node.line, known: allowed)
        }
        self.node = node
        for entry in mapping {
            guard let name = entry.key.text, allowed.contains(name) else {
                throw .unknownKey(line: entry.key.line, entry.key.text ?? "?", known: allowed)
            }
            values[name] = entry.value
        }
    }

    subscript(name: String) -> YAMLNode? { values[name] }

    func required(_ name: String) throws(ScoreRulesRefusal) -> YAMLNode {
        guard let value = values[name] else { throw .missing(line: node.line, key: name) }
        return value
    }

    /// Whole points between minus and plus 10,000.
    func points(_ name: String) throws(ScoreRulesRefusal) -> Int64? {
        guard let value = values[name] else { return nil }
        guard let points = value.integer, (-10_000...10_000).contains(points) else {
            throw .notPoints(line: value.line, key: name)
        }
        return points
    }

    func requiredPoints(_ name: String) throws(ScoreRulesRefusal) -> Int64 {
        guard let points = try points(name) else { throw .missing(line: node.line, key: name) }
        return points
    }

    /// Days from a hundredth of a day to a hundred years.
    func days(_ name: String) throws(ScoreRulesRefusal) -> Double? {
        guard let value = values[name] else { return nil }
        guard let days = value.number, days >= 0.01, days <= 36_525 else {
            throw .notDays(line: value.line, key: name)
        }
        return days
    }

    func word<Word>(_ name: String, _ read: (String) -> Word?) throws(ScoreRulesRefusal) -> Word? {
        guard let value = values[name] else { return nil }
        guard let text = value.text, let word = read(text) else {
            throw .unknownWord(line: value.line, key: name, value.text ?? "?")
        }
        return word
    }
}
