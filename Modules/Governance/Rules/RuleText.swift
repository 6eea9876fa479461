import Interchange
import Vocabulary

/// What can be wrong with a rule text, and in which line (counted from 1), in the words of the rules that it holds.
package protocol RuleTextFault: Refusal {
    static func notYAML(line: Int, _ problem: String) -> Self
    static var tooLong: Self { get }
    static func missing(line: Int, key: String) -> Self
    static func unknownKey(line: Int, _ key: String) -> Self
    static func outOfRange(line: Int, key: String, _ range: ClosedRange<Int64>) -> Self
    static func unknownWord(line: Int, key: String, known: [String]) -> Self
}

/// A rule text (規則の本文) of keys with one value each. Every key must be there, so that nobody lives by a figure that
/// stands nowhere.
package struct RuleText<Fault: RuleTextFault> {
    private let line: Int
    private var values: [String: YAMLNode] = [:]

    /// - Throws: a fault with the line of the first thing that is wrong; 64 KiB are the most that is read.
    package init(_ text: String, keys: [String]) throws(Fault) {
        guard text.utf8.count <= 64 << 10 else { throw .tooLong }
        let root: YAMLNode?
        do {
            root = try YAMLReader.read(text)
        } catch {
            throw .notYAML(line: error.line, error.problem)
        }
        line = root?.line ?? 1
        for entry in root?.mapping ?? [] {
            guard let key = entry.key.text, keys.contains(key) else {
                throw .unknownKey(line: entry.key.line, entry.key.text ?? "?")
            }
            values[key] = entry.value
        }
    }

    private func value(_ key: String) throws(Fault) -> YAMLNode {
        guard let node = values[key] else { throw .missing(line: line, key: key) }
        return node
    }

    package func number(_ key: String, _ range: ClosedRange<Int64>) throws(Fault) -> Int64 {
        let node = try value(key)
        guard let number = node.integer, range.contains(number) else {
            throw .outOfRange(line: node.line, key: key, range)
        }
        return number
    }

    package func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, _: Word.Type
    ) throws(Fault) -> Word where Word.RawValue == String {
        let node = try value(key)
        guard let word = node.text.flatMap({ Word(rawValue: $0) }) else {
            throw .unknownWord(line: node.line, key: key, known: Word.allCases.map(\.rawValue))
        }
        return word
    }
}
