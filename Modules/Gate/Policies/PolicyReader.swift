import Interchange
import Vocabulary

extension Policy {
    /// More than any person writes by hand.
    static let longest = 64 << 10

    /// Reads the text of a policy.
    /// - Parameter measures: what it may ask for.
    /// - Throws: ``PolicyRefusal`` with the line of the first thing that is wrong.
    package init(yaml text: String, knowing measures: Measures) throws {
        guard text.utf8.count <= Self.longest else { throw PolicyRefusal.tooLong }
        guard let root = try Self.compose(text) else { throw PolicyRefusal.missing(line: 1, key: "name") }
        let fields = try PolicyFields(root, of: "policy", known: ["name", "side", "away", "pass", "hold"])
        name = try fields.word("name")
        guard !name.isEmpty else { throw PolicyRefusal.missing(line: fields.line, key: "name") }
        let word = try fields.word("side")
        guard let side = Side(rawValue: word) else {
            throw PolicyRefusal.unknownSide(line: fields.line(of: "side"), word)
        }
        self.side = side
        away = try fields.rules("away", isAway: true, measures)
        pass = try fields.rules("pass", isAway: false, measures)
        hold = try fields.rules("hold", isAway: false, measures)
        guard !pass.isEmpty else { throw PolicyRefusal.noCriteria(line: fields.line(of: "pass")) }
    }

    private static func compose(_ text: String) throws(PolicyRefusal) -> YAMLNode? {
        do {
            return try YAMLReader.read(text)
        } catch {
            throw .notYAML(line: error.line, error.problem)
        }
    }
}

/// The fields of one mapping of the file, each with its line.
struct PolicyFields {
    let line: Int
    private var values: [String: YAMLNode] = [:]

    init(_ node: YAMLNode, of key: String, known: Set<String>) throws {
        line = node.line
        guard let mapping = node.mapping else { throw PolicyRefusal.wrongShape(line: line, key: key) }
        for entry in mapping {
            guard let name = entry.key.text else { throw PolicyRefusal.wrongShape(line: entry.key.line, key: "?") }
            guard known.contains(name) else { throw PolicyRefusal.unknownKey(line: entry.key.line, name) }
            values[name] = entry.value
        }
    }

    func line(of key: String) -> Int { values[key]?.line ?? line }

    func word(_ key: String) throws -> String {
        guard let word = try optionalWord(key) else { throw PolicyRefusal.missing(line: line, key: key) }
        return word
    }

    func optionalWord(_ key: String) throws -> String? {
        guard let node = values[key] else { return nil }
        guard let text = node.text else { throw PolicyRefusal.wrongShape(line: line(of: key), key: key) }
        return text
    }

    func rules(_ key: String, isAway: Bool, _ measures: Measures) throws -> [Rule] {
        guard let node = values[key] else { return [] }
        if node.text == "" { return [] }
        guard let list = node.sequence else { throw PolicyRefusal.wrongShape(line: line(of: key), key: key) }
        return try list.map { try Rule($0, isAway: isAway, measures) }
    }
}

extension Rule {
    /// A sentence (`temperature is hot`), or a mapping with the sentence under `rule` and words for people.
    init(_ node: YAMLNode, isAway: Bool, _ measures: Measures) throws {
        let line = node.line
        if let sentence = node.text {
            try self.init(sentence, line: line, english: nil, japanese: nil, isAway: isAway, away: nil, measures)
            return
        }
        let fields = try PolicyFields(
            node, of: "rule", known: isAway ? ["rule", "en", "ja", "reason"] : ["rule", "en", "ja"])
        try self.init(
            try fields.word("rule"), line: fields.line(of: "rule"), english: try fields.optionalWord("en"),
            japanese: try fields.optionalWord("ja"), isAway: isAway, away: try fields.optionalWord("reason"),
            measures)
    }

    private init(
        _ sentence: String, line: Int, english: String?, japanese: String?, isAway: Bool, away: String?,
        _ measures: Measures
    ) throws {
        var words = sentence.split { $0 == " " || $0 == "\t" || $0 == "," || $0 == "　" }.map(String.init)
        let isNegated = words.first == "not"
        if isNegated { words.removeFirst() }
        guard let name = words.first else { throw PolicyRefusal.missing(line: line, key: "rule") }
        guard let measure = measures[name] else {
            throw PolicyRefusal.unknownMeasure(line: line, name, known: measures.names)
        }
        self.measure = measure
        comparison = try Self.comparison(
            of: measure, words.dropFirst(), isNegated: isNegated, sentence: sentence, line: line)
        self.english = english
        self.japanese = japanese
        self.away = isAway ? away ?? words.last : nil
    }

    private static func comparison(
        of measure: MeasureSpec, _ words: ArraySlice<String>, isNegated: Bool, sentence: String, line: Int
    ) throws -> Comparison {
        guard let verb = words.first else {
            guard measure.kind == .flag else { throw PolicyRefusal.unknownComparison(line: line, sentence) }
            return .holds(!isNegated)
        }
        let values = Array(words.dropFirst())
        guard !isNegated, measure.kind != .flag else { throw PolicyRefusal.doesNotFit(line: line, sentence) }
        switch verb {
        case "at_least", "at_most":
            guard measure.kind == .number, values.count == 1 else {
                throw PolicyRefusal.doesNotFit(line: line, sentence)
            }
            guard let bound = thousandths(values[0]) else { throw PolicyRefusal.badNumber(line: line, values[0]) }
            return verb == "at_least" ? .atLeast(bound) : .atMost(bound)
        case "is", "is_not", "include":
            let fits = measure.kind == (verb == "include" ? .words : .word) && !values.isEmpty
            guard fits, verb != "is_not" || values.count == 1 else {
                throw PolicyRefusal.doesNotFit(line: line, sentence)
            }
            return verb == "is" ? .isOneOf(values) : verb == "include" ? .include(values) : .isNot(values[0])
        default:
            throw PolicyRefusal.unknownComparison(line: line, verb)
        }
    }

    /// `62.5` as 62,500; nil for anything but digits with at most three decimals and a minus in front.
    private static func thousandths(_ text: String) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = parts.first, (1...12).contains(whole.utf8.count) else {
            return nil
        }
        let fraction = parts.count == 2 ? parts[1] : "0"
        guard (1...3).contains(fraction.utf8.count), (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }),
            let value = Int64(whole + fraction + String(repeating: "0", count: 3 - fraction.utf8.count))
        else { return nil }
        return isNegative ? -value : value
    }
}
