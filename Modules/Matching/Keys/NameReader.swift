import Names

/// A name taken apart: the name proper, its legal form, and the branch or department that stands behind it.
struct NameReader {
    /// The name proper and then the unit, without spaces.
    private(set) var full: [UInt16] = []
    /// How much of ``full`` is the name proper.
    private(set) var coreLength = 0
    /// Where words of the name begin: bit n for character n.
    private(set) var starts: UInt64 = 0
    private(set) var form = LegalForm.Kind.unstated
    /// 前株: the form stands before the name.
    private(set) var formFirst = false
    private(set) var isLatin = true

    private var words: [Range<Int>] = []
    /// The text as ``LegalForms`` are asked about it.
    private var letters: [UInt32] = []

    init() { full.reserveCapacity(200) }

    /// Longest name that is compared; what comes behind is dropped.
    static let limit = 60

    mutating func read(_ text: [UInt16]) {
        full.removeAll(keepingCapacity: true)
        (coreLength, starts, form, formFirst) = (0, 0, .unstated, false)
        spread(text)
        let border = text.firstIndex { $0 >= 0x2e80 && $0 < 0xe000 } ?? text.count
        isLatin = border == text.count || isLatinWithUnit(text, border)
        if isLatin {
            readLatin(Array(text[..<border]))
            appendUnit(text[border...])
        } else {
            readEastAsian(text)
        }
        if full.count > Self.limit { full.removeLast(full.count - Self.limit) }
        coreLength = min(coreLength, full.count)
    }

    /// A reading in kana: the legal form goes, words lose their spaces.
    mutating func readKana(_ text: [UInt16]) {
        full.removeAll(keepingCapacity: true)
        (starts, form, isLatin) = (0, .unstated, false)
        spread(text)
        var name = text[...]
        if let found = Self.beginnings.beginning(letters[...]) {
            (name, form) = (name.dropFirst(found.letters.count), found.kind)
        } else if let found = Self.endings.end(letters[...]) {
            (name, form) = (name.dropLast(found.letters.count), found.kind)
        }
        for unit in name where unit != FoldTable.space && !Self.isBracket(unit) { full.append(unit) }
        if full.count > Self.limit { full.removeLast(full.count - Self.limit) }
        coreLength = full.count
    }

    private mutating func spread(_ text: [UInt16]) {
        letters.removeAll(keepingCapacity: true)
        for unit in text { letters.append(UInt32(unit)) }
    }

    /// A name in Latin letters behind which stands 大阪支店 or 御中.
    private func isLatinWithUnit(_ text: [UInt16], _ border: Int) -> Bool {
        guard border >= 4, text[..<border].filter({ $0 >= 0x61 && $0 <= 0x7a }).count >= 3 else { return false }
        let rest = text[border...].filter { $0 != FoldTable.space && !Self.isBracket($0) }
        return Self.honorifics.contains(rest) || Self.isUnit(rest[...]) || text[border - 1] == UInt16(ascii: "(")
    }

    private mutating func appendUnit(_ text: ArraySlice<UInt16>) {
        let unit = text.filter { $0 != FoldTable.space && !Self.isBracket($0) }
        var end = unit.count
        for honorific in Self.honorifics where end >= honorific.count {
            if unit[(end - honorific.count)..<end].elementsEqual(honorific) { end -= honorific.count }
        }
        full.append(contentsOf: unit[..<end])
    }

    // MARK: Latin, Cyrillic, Greek

    private mutating func readLatin(_ text: [UInt16]) {
        split(text)
        if words.count > 1, matches(text, words[0], "the") { words.removeFirst() }
        if let found = Self.latin.beginning(letters, words[...]), found.words < words.count {
            (form, formFirst) = (found.kind, true)
            words.removeFirst(found.words)
        }
        var end = words.count
        var unitStart = words.count
        var index = 1
        while index < words.count {
            if let found = Self.latin.form(in: letters, words[index...]) {
                if !formFirst { form = found.kind }
                (end, unitStart) = (index, index + found.words)
                while unitStart < words.count {
                    if let next = Self.latin.form(in: letters, words[unitStart...]) {
                        unitStart += next.words
                    } else if Self.joints.contains(Array(text[words[unitStart]])) {
                        unitStart += 1
                    } else {
                        break
                    }
                }
                break
            }
            index += 1
        }
        if end > 1, end < words.count, Self.joints.contains(Array(text[words[end - 1]])) { end -= 1 }
        if form == .unstated, words.count > 2, let last = words.last, Self.unitWords.contains(Array(text[last])) {
            end = max(1, words.count - 2)
            unitStart = end
        }
        for word in words[..<end] where !matches(text, word, "&") && !matches(text, word, "and") { append(text[word]) }
        coreLength = full.count
        for word in words[min(unitStart, words.count)...] { append(text[word]) }
    }

    private mutating func split(_ text: [UInt16]) {
        words.removeAll(keepingCapacity: true)
        var start: Int?
        for (index, unit) in text.enumerated() {
            if unit == FoldTable.space || Self.isBracket(unit) {
                if let begun = start { words.append(begun..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let begun = start { words.append(begun..<text.count) }
    }

    private mutating func append(_ word: ArraySlice<UInt16>) {
        if full.count < 64 { starts |= 1 << UInt64(full.count) }
        full.append(contentsOf: word)
    }

    private func matches(_ text: [UInt16], _ word: Range<Int>, _ expected: StaticString) -> Bool {
        guard word.count == expected.utf8CodeUnitCount else { return false }
        return expected.withUTF8Buffer { bytes in
            zip(word, bytes).allSatisfy { text[$0] == UInt16($1) }
        }
    }

    /// Between legal forms, and what is said beside them.
    private static let joints = Set((LegalForms.joints + ["haftungsbeschrankt"]).map { Array($0.utf16) })

    private static let unitWords = Set(
        Places.latin(Place.Sort.all).filter { !$0.contains(" ") }.map { Array($0.utf16) })

    // MARK: kanji, kana, hangul

    private mutating func readEastAsian(_ text: [UInt16]) {
        var end = text.count
        for honorific in Self.honorifics where end > honorific.count {
            if text[(end - honorific.count)..<end].elementsEqual(honorific) { end -= honorific.count }
        }
        while end > 0, text[end - 1] == FoldTable.space { end -= 1 }
        guard let found = legalForm(in: text, end) else { return separate(text, 0..<end) }
        form = found.form
        let before = trimmed(text, 0..<found.range.lowerBound)
        let after = trimmed(text, min(found.range.upperBound, end)..<end)
        if before.isEmpty {
            formFirst = true
            separate(text, after)
        } else if after.isEmpty {
            separate(text, before)
        } else {
            compact(text, before)
            coreLength = full.count
            compact(text, after)
        }
    }

    /// Parts the unit from a name without a form in between: brackets at the end, or a last word like 大阪支店.
    private mutating func separate(_ text: [UInt16], _ range: Range<Int>) {
        let range = trimmed(text, range)
        var border = range.upperBound
        if let last = range.last, text[last] == UInt16(ascii: ")"),
            let open = text[range].lastIndex(of: UInt16(ascii: "(")), open > range.lowerBound
        {
            border = open
        } else if let space = text[range].lastIndex(of: FoldTable.space),
            Self.isUnit(text[(space + 1)..<range.upperBound])
        {
            border = space
        }
        compact(text, range.lowerBound..<border)
        coreLength = full.count
        compact(text, border..<range.upperBound)
    }

    static func isUnit(_ word: ArraySlice<UInt16>) -> Bool {
        unitEndings.contains { ending in
            word.count >= ending.count && word.suffix(ending.count).elementsEqual(ending)
        }
    }

    private mutating func compact(_ text: [UInt16], _ range: Range<Int>) {
        for unit in text[range] where unit != FoldTable.space && !Self.isBracket(unit) { full.append(unit) }
    }

    private func trimmed(_ text: [UInt16], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] == FoldTable.space { start += 1 }
        while end > start, text[end - 1] == FoldTable.space { end -= 1 }
        return start..<end
    }

    private func legalForm(in text: [UInt16], _ end: Int) -> (range: Range<Int>, form: LegalForm.Kind)? {
        var index = 0
        while index < end {
            let unit = text[index]
            if unit == UInt16(ascii: "(") {
                let close = text[index..<min(end, index + 8)].firstIndex(of: UInt16(ascii: ")")) ?? end
                if close - index <= 7, let form = Self.bracketed[Array(letters[(index + 1)..<close])] {
                    return (index..<min(close + 1, end), form)
                }
            } else if unit == UInt16(ascii: ")"), index <= 3, let form = Self.bracketed[Array(letters[..<index])] {
                return (0..<(index + 1), form)
            } else if let found = Self.written.beginning(letters[index..<end]) {
                return (index..<(index + found.letters.count), found.kind)
            }
            index += 1
        }
        return nil
    }

    private static let honorifics: [[UInt16]] = ["御中", "様", "殿"].map { Array($0.utf16) }
    private static let unitEndings = Places.endings(Place.Sort.all).map(FoldedText.units)

    // MARK: legal forms as they stand after folding

    private static let written = LegalForms.written(FoldedText.letters)
    private static let bracketed = LegalForms.bracketed(FoldedText.letters)
    private static let beginnings = LegalForms.beginnings(FoldedText.letters)
    private static let endings = LegalForms.endings(FoldedText.letters)
    private static let latin = LegalForms.latin(FoldedText.letters)

    private static func isBracket(_ unit: UInt16) -> Bool { unit == UInt16(ascii: "(") || unit == UInt16(ascii: ")") }
}
