import Interchange
import Vocabulary

/// Reads score rules from their file (YAML). Every fault names the line.
struct ScoreRulesText {
    private static let limit = 200_000

    private let version: Int64

    /// - Throws: ``MarketingRefusal/badRules(line:problem:)``.
    static func read(_ text: String, version: Int64) throws(MarketingRefusal) -> ScoreRules {
        guard text.utf8.count <= limit else { throw .badRules(line: 1, problem: "more than \(limit) bytes") }
        guard let node = try compose(text) else { throw .badRules(line: 1, problem: "empty") }
        return try ScoreRulesText(version: version).rules(node)
    }

    private static func compose(_ text: String) throws(MarketingRefusal) -> YAMLNode? {
        do {
            return try YAMLReader.read(text)
        } catch {
            throw .badRules(line: error.line, problem: error.problem)
        }
    }

    private func rules(_ node: YAMLNode) throws(MarketingRefusal) -> ScoreRules {
        let top = try Entries(
            node,
            allowed: [
                "half_life_days", "judgement_half_life_days", "counted_grades", "kinds", "special", "sides",
            ])
        let halfLife = try top.days("half_life_days") ?? 30
        return ScoreRules(
            version: version, kinds: try kinds(try top.required("kinds"), halfLife: halfLife),
            special: try special(top["special"]), countedGrades: try grades(top["counted_grades"]),
            judgementHalfLifeDays: try top.days("judgement_half_life_days") ?? 90,
            thresholds: try sides(try top.required("sides")))
    }

    private func kinds(
        _ node: YAMLNode, halfLife: Double
    ) throws(MarketingRefusal) -> [TouchKind: ScoreRules.KindRule] {
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
                guard points >= 0 else { throw entry.refusal("cap", "less than 0") }
                cap = .init(points: points, days: try entry.days("cap_days") ?? 7)
            } else if entry["cap_days"] != nil {
                throw entry.refusal("cap_days", "cap is missing")
            }
            kinds[kind] = .init(
                points: try entry.requiredPoints("points"), halfLifeDays: try entry.days("half_life_days") ?? halfLife,
                cap: cap)
        }
        return kinds
    }

    private func special(_ node: YAMLNode?) throws(MarketingRefusal) -> [ScoreRules.Special] {
        guard let node else { return [] }
        guard let sequence = node.sequence else { throw Entries.refusal(node, "special: a list is expected") }
        var special: [ScoreRules.Special] = []
        for node in sequence {
            let entry = try Entries(node, allowed: ["kind", "medium", "topic", "side", "points"])
            let rule = ScoreRules.Special(
                kind: try entry.word("kind", { TouchKind(word: $0) }),
                medium: try entry.word("medium", { Medium(word: $0) }),
                topic: try entry.word("topic", { $0 }), side: try entry.word("side", { Side(rawValue: $0) }),
                points: try entry.requiredPoints("points"))
            if rule.kind == nil && rule.medium == nil && rule.topic == nil && rule.side == nil {
                throw Entries.refusal(node, "one of kind, medium, topic, side is expected")
            }
            special.append(rule)
        }
        return special
    }

    private func grades(_ node: YAMLNode?) throws(MarketingRefusal) -> Set<Grade> {
        guard let node else { return [.human, .unknown] }
        guard let sequence = node.sequence else { throw Entries.refusal(node, "counted_grades: a list is expected") }
        var grades: Set<Grade> = []
        for node in sequence {
            guard let grade = node.text.flatMap({ Grade(word: $0) }) else {
                throw Entries.refusal(node, "human or unknown is expected")
            }
            if grade == .machine { throw Entries.refusal(node, "machines are given no points") }
            grades.insert(grade)
        }
        return grades
    }

    private func sides(_ node: YAMLNode) throws(MarketingRefusal) -> [Side: Thresholds] {
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
            else { throw Entries.refusal(node, "0 < warm_leave <= warm_at < hot_leave <= hot_at is expected") }
            sides[side] = thresholds
        }
        return sides
    }
}

/// The entries of one mapping of the file, of which none is unknown.
private struct Entries {
    private let node: YAMLNode
    private var values: [String: YAMLNode] = [:]

    init(_ node: YAMLNode, allowed: [String]) throws(MarketingRefusal) {
        guard let mapping = node.mapping else {
            throw Self.refusal(node, "entries are expected: \(allowed.joined(separator: ", "))")
        }
        self.node = node
        for entry in mapping {
            guard let name = entry.key.text, allowed.contains(name) else {
                throw Self.refusal(
                    entry.key, "unknown: \(entry.key.text ?? "?") (\(allowed.joined(separator: ", ")))")
            }
            values[name] = entry.value
        }
    }

    subscript(name: String) -> YAMLNode? { values[name] }

    func required(_ name: String) throws(MarketingRefusal) -> YAMLNode {
        guard let value = values[name] else { throw Self.refusal(node, "\(name) is missing") }
        return value
    }

    /// Whole points between minus and plus 10,000.
    func points(_ name: String) throws(MarketingRefusal) -> Int64? {
        guard let value = values[name] else { return nil }
        guard let points = value.integer, (-10_000...10_000).contains(points) else {
            throw Self.refusal(value, "\(name): a whole number from -10000 to 10000 is expected")
        }
        return points
    }

    func requiredPoints(_ name: String) throws(MarketingRefusal) -> Int64 {
        guard let points = try points(name) else { throw Self.refusal(node, "\(name) is missing") }
        return points
    }

    /// Days from a hundredth of a day to a hundred years.
    func days(_ name: String) throws(MarketingRefusal) -> Double? {
        guard let value = values[name] else { return nil }
        guard let days = value.number, days >= 0.01, days <= 36_525 else {
            throw Self.refusal(value, "\(name): days from 0.01 to 36525 are expected")
        }
        return days
    }

    func word<Word>(_ name: String, _ read: (String) -> Word?) throws(MarketingRefusal) -> Word? {
        guard let value = values[name] else { return nil }
        guard let text = value.text, let word = read(text) else {
            throw Self.refusal(value, "\(name): unknown: \(value.text ?? "?")")
        }
        return word
    }

    func refusal(_ name: String, _ problem: String) -> MarketingRefusal {
        Self.refusal(values[name] ?? node, "\(name): \(problem)")
    }

    static func refusal(_ node: YAMLNode, _ problem: String) -> MarketingRefusal {
        .badRules(line: node.line, problem: problem)
    }
}
