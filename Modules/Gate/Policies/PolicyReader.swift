import Vocabulary
import Yams

extension Policy {
    /// More than any person writes by hand.
    static let longest = 64 << 10

    /// Reads the text of a policy.
    /// - Throws: ``PolicyRefusal`` with the line of the first thing that is wrong.
    package init(yaml text: String) throws {
        guard text.utf8.count <= Self.longest else { throw PolicyRefusal.tooLong }
        if let line = Self.lineTooDeep(text) { throw PolicyRefusal.notYAML(line: line, "nested too deeply") }
        guard let root = try Self.compose(text) else { throw PolicyRefusal.missing(line: 1, key: "name") }
        let fields = try PolicyFields(root, of: "policy", known: ["name", "side", "away", "pass", "hold"])
        name = try fields.word("name")
        guard !name.isEmpty else { throw PolicyRefusal.missing(line: fields.line, key: "name") }
        let word = try fields.word("side")
        guard let side = Side(rawValue: word) else {
            throw PolicyRefusal.unknownSide(line: fields.line(of: "side"), word)
        }
        self.side = side
        away = try fields.rules("away", isAway: true)
        pass = try fields.rules("pass", isAway: false)
        hold = try fields.rules("hold", isAway: false)
        guard !pass.isEmpty else { throw PolicyRefusal.noCriteria(line: fields.line(of: "pass")) }
    }

    /// The first line that is nested deeper than any policy: the reader of YAML calls itself per level, and its stack
    /// must not end before the text does.
    private static func lineTooDeep(_ text: String) -> Int? {
        var brackets = 0
        var margin = 0
        var isMargin = true
        var line = 1
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if byte == UInt8(ascii: "\n") { line += 1 }
                margin = 0
                isMargin = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                brackets += 1
                isMargin = false
            case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets -= 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                if isMargin { margin += 1 }
            default: isMargin = false
            }
            if brackets > 20 || margin > 120 { return line }
        }
        return nil
    }

    private static func compose(_ text: String) throws -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch YamlError.scanner(_, let problem, let mark, _) {
            throw PolicyRefusal.notYAML(line: mark.line, problem)
        } catch YamlError.parser(_, let problem, let mark, _) {
            throw PolicyRefusal.notYAML(line: mark.line, problem)
        } catch YamlError.composer(_, let problem, let mark, _) {
            throw PolicyRefusal.notYAML(line: mark.line, problem)
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
            throw PolicyRefusal.notYAML(line: context.mark.line, "duplicate key \(keys.first ?? "")")
        } catch {
            throw PolicyRefusal.notYAML(line: 1, "unreadable text")
        }
    }
}

/// The fields of one mapping of the file, each with its line.
struct PolicyFields {
    let line: Int
    private var values: [String: Node] = [:]

    init(_ node: Node, of key: String, known: Set<String>) throws {
        line = node.mark?.line ?? 1
        guard let mapping = node.mapping else { throw PolicyRefusal.wrongShape(line: line, key: key) }
        for (key, value) in mapping {
            let line = key.mark?.line ?? line
            guard let name = key.string else { throw PolicyRefusal.wrongShape(line: line, key: "?") }
            guard known.contains(name) else { throw PolicyRefusal.unknownKey(line: line, name) }
            values[name] = value
        }
    }

    func line(of key: String) -> Int { values[key]?.mark?.line ?? line }

    func word(_ key: String) throws -> String {
        guard let word = try optionalWord(key) else { throw PolicyRefusal.missing(line: line, key: key) }
        return word
    }

    func optionalWord(_ key: String) throws -> String? {
        guard let node = values[key] else { return nil }
        guard let scalar = node.scalar else { throw PolicyRefusal.wrongShape(line: line(of: key), key: key) }
        return scalar.string
    }

    func rules(_ key: String, isAway: Bool) throws -> [Rule] {
        guard let node = values[key] else { return [] }
        if let scalar = node.scalar, scalar.string.isEmpty { return [] }
        guard let list = node.sequence else { throw PolicyRefusal.wrongShape(line: line(of: key), key: key) }
        return try list.map { try Rule($0, isAway: isAway) }
    }
}

extension Rule {
    /// A sentence (`temperature is hot`), or a mapping with the sentence under `rule` and words for people.
    init(_ node: Node, isAway: Bool) throws {
        let line = node.mark?.line ?? 1
        if let scalar = node.scalar {
            try self.init(scalar.string, line: line, english: nil, japanese: nil, isAway: isAway, away: nil)
            return
        }
        let fields = try PolicyFields(
            node, of: "rule", known: isAway ? ["rule", "en", "ja", "reason"] : ["rule", "en", "ja"])
        try self.init(
            try fields.word("rule"), line: fields.line(of: "rule"), english: try fields.optionalWord("en"),
            japanese: try fields.optionalWord("ja"), isAway: isAway, away: try fields.optionalWord("reason"))
    }

    private init(
        _ sentence: String, line: Int, english: String?, japanese: String?, isAway: Bool, away: String?
    ) throws {
        var words = sentence.split { $0 == " " || $0 == "\t" || $0 == "," || $0 == "　" }.map(String.init)
        let isNegated = words.first == "not"
        if isNegated { words.removeFirst() }
        guard let name = words.first else { throw PolicyRefusal.missing(line: line, key: "rule") }
        guard let measure = MeasureName(rawValue: name) else {
            throw PolicyRefusal.unknownMeasure(line: line, name)
        }
        self.measure = measure
        comparison = try Self.comparison(
            of: measure, words.dropFirst(), isNegated: isNegated, sentence: sentence, line: line)
        self.english = english
        self.japanese = japanese
        self.away = isAway ? away ?? words.last : nil
    }

    private static func comparison(
        of measure: MeasureName, _ words: ArraySlice<String>, isNegated: Bool, sentence: String, line: Int
    ) throws -> Comparison {
        guard let verb = words.first else {
            guard measure.isFlag else { throw PolicyRefusal.unknownComparison(line: line, sentence) }
            return .holds(!isNegated)
        }
        let values = Array(words.dropFirst())
        guard !isNegated, !measure.isFlag else { throw PolicyRefusal.doesNotFit(line: line, sentence) }
        switch verb {
        case "at_least", "at_most":
            guard measure.isNumber, values.count == 1 else {
                throw PolicyRefusal.doesNotFit(line: line, sentence)
            }
            guard let bound = thousandths(values[0]) else { throw PolicyRefusal.badNumber(line: line, values[0]) }
            return verb == "at_least" ? .atLeast(bound) : .atMost(bound)
        case "is", "is_not", "include":
            let fits = !measure.isNumber && !values.isEmpty && (measure == .roles) == (verb == "include")
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
