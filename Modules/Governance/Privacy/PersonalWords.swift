/// The words by which a person can be recognised in a text, and what stands for each once the person is erased.
///
/// A word in Latin letters or digits counts only where it stands by itself: the code `A-1` is not in `A-12`.
package struct PersonalWords: Sendable {
    /// What stands where words about a person stood.
    package static let mark = "[erased]"

    private let codes: [String: String]
    private struct Word {
        let text: [UInt8]
        let with: [UInt8]
    }

    /// By their first three bytes, the longer ones first: a text is gone through once, however many words there are.
    private let words: [UInt32: [Word]]
    /// - Parameters:
    ///   - codes: codes of the person, with the ones that stand for them from now on.
    ///   - texts: names, addresses and numbers as they are written anywhere.
    package init(codes: [(code: String, with: String)], texts: [String]) {
        self.codes = Dictionary(codes.map { ($0.code, $0.with) }) { first, _ in first }
        let all =
            codes.filter { Self.isTelling($0.code) }.map { (text: $0.code, with: $0.with) }
            + Set(texts).map { (text: $0, with: Self.mark) }
        let long = all.filter { Self.isLong($0.text) }.sorted { $0.text.utf8.count > $1.text.utf8.count }
            .map { Word(text: Array($0.text.utf8), with: Array($0.with.utf8)) }
        words = Dictionary(grouping: long) { Self.head($0.text, 0) }
    }

    /// Three letters, or two of a script that says more with each.
    private static func isLong(_ text: String) -> Bool {
        let count = text.unicodeScalars.count
        return count >= 3 || (count == 2 && text.unicodeScalars.allSatisfy { $0.value >= 0x2e80 })
    }

    /// Whether a code can be told from a number. `20606` in a sentence may be anything, an amount or the code of another
    /// thing; once its party is gone it leads to nobody.
    private static func isTelling(_ code: String) -> Bool { code.contains(where: \.isLetter) }

    /// The subject under the code that stands for the person; nil where it is about somebody or something else.
    package func replaced(in subject: Subject) -> Subject? {
        guard subject.kind == .party, let code = codes[subject.code] else { return nil }
        return .party(code)
    }

    /// The image without the person; nil where the person is not in it. What nobody wrote stays, whatever it reads like.
    /// - Parameter whole: whether it is about the person: then what was written goes whole.
    package func replaced(in image: Image, whole: Bool = false) -> Image? {
        var left = image
        for index in left.fields.indices {
            switch left.fields[index].value {
            case .fact: continue
            case .party(let code):
                if let stub = codes[code] { left.fields[index].value = .party(stub) }
            case .text(let text):
                if whole, !text.isEmpty {
                    left.fields[index].value = .text(Self.mark)
                } else if let text = replaced(in: text) {
                    left.fields[index].value = .text(text)
                }
            }
        }
        return left == image ? nil : left
    }

    package func isIn(_ text: String) -> Bool { replaced(in: text) != nil }

    /// The text without the person; nil where the person is not in it.
    package func replaced(in text: String) -> String? {
        let bytes = Array(text.utf8)
        var left: [UInt8] = []
        var copied = 0
        var position = 0
        while position + 3 <= bytes.count {
            guard
                let word = words[Self.head(bytes, position)]?.first(where: {
                    Self.stands($0.text, at: position, in: bytes)
                })
            else {
                position += 1
                continue
            }
            left += bytes[copied..<position] + word.with
            position += word.text.count
            copied = position
        }
        return copied == 0 ? nil : String(decoding: left + bytes[copied...], as: UTF8.self)
    }

    private static func head(_ bytes: [UInt8], _ position: Int) -> UInt32 {
        UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2])
    }

    private static func stands(_ word: [UInt8], at position: Int, in bytes: [UInt8]) -> Bool {
        let range = position..<position + word.count
        return range.upperBound <= bytes.count && bytes[range].elementsEqual(word) && stands(range, in: bytes)
    }

    private static func stands(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        func isWord(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: false
            }
        }
        let begins = range.lowerBound == 0 || !isWord(bytes[range.lowerBound]) || !isWord(bytes[range.lowerBound - 1])
        let ends =
            range.upperBound == bytes.count || !isWord(bytes[range.upperBound - 1]) || !isWord(bytes[range.upperBound])
        return begins && ends
    }
}
