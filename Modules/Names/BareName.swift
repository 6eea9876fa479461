import Interchange

/// A name without its legal form: what is left, folded to a key (名寄せキー), and the form that was there.
package struct BareName: Sendable {
    /// One width, lower case, without spaces, punctuation and brackets; a name that is nothing but a form stays.
    package private(set) var key = ""
    package private(set) var form: StatedForm?
    /// Whether there is nothing beside the form.
    package private(set) var isFormOnly = false

    package init(_ name: String) {
        var name = name
        var letters = NameLetters()
        switch name.withUTF8({ letters.read($0) }) {
        case .latin: read(latin: letters.bytes)
        case .japanese: read(eastAsian: letters.bytes.filter { $0 != NameLetters.space })
        case .other: read(folded: NarrowText.folded(name).lowercased())
        }
    }

    /// What the short way does not know: half-width kana, hangul, accents, Cyrillic.
    private mutating func read(folded: String) {
        var folded = folded
        var letters = NameLetters()
        if folded.unicodeScalars.contains(where: NameLetters.isEastAsian) {
            read(eastAsian: NameLetters.eastAsian(folded))
        } else if folded.withUTF8({ letters.read($0) }) == .latin {
            read(latin: letters.bytes)
        } else {
            read(latin: NameLetters.words(folded))
        }
    }

    // MARK: Latin

    /// Words separated by one space each: legal forms go word by word from the end.
    private mutating func read(latin text: [UInt8]) {
        let bytes = text.filter { !NameLetters.isBracket($0) }
        var words = NameLetters.words(of: bytes)[...]
        // An accent does not make another form: haftungsbeschränkt.
        let isPlain = bytes.allSatisfy { $0 < 0x80 }
        if words.count > 1, let found = Self.latin.beginning(bytes, words), found.words < words.count {
            form = StatedForm(kind: found.kind, stands: .before, isLatin: true)
            words = words.dropFirst(found.words)
        }
        while words.count > 1, let kind = takeForm(bytes, &words, isPlain: isPlain) {
            // Of Co., Ltd. the first says what it is.
            if form?.stands != .before { form = StatedForm(kind: kind, stands: .after, isLatin: true) }
        }
        isFormOnly = !words.isEmpty && Self.end(bytes, words, isPlain: isPlain)?.words == words.count
        key = String(decoding: words.map { bytes[$0] }.joined(), as: UTF8.self)
    }

    /// Takes the last form off, and what joins it with one before: GmbH & Co. KG.
    private func takeForm(
        _ bytes: [UInt8], _ words: inout ArraySlice<Range<Int>>, isPlain: Bool
    ) -> LegalForm.Kind? {
        guard let found = Self.end(bytes, words, isPlain: isPlain), found.words < words.count else { return nil }
        words = words.dropLast(found.words)
        if words.count > 2, let last = words.last, Self.joints.contains(Array(bytes[last])),
            Self.end(bytes, words.dropLast(), isPlain: isPlain) != nil
        {
            words = words.dropLast()
        }
        return found.kind
    }

    private static func end(
        _ bytes: [UInt8], _ words: ArraySlice<Range<Int>>, isPlain: Bool
    ) -> LatinForms<UInt8>.Found? {
        if let found = latin.end(bytes, words) { return found }
        if isPlain { return nil }
        let plain = Array(PlainLatin.plain(String(decoding: bytes, as: UTF8.self)).utf8)
        let plainWords = NameLetters.words(of: plain)
        return plainWords.count < words.endIndex
            ? nil : latin.end(plain, plainWords[words.startIndex..<words.endIndex])
    }

    // MARK: kana, kanji, hangul

    /// - Parameter bytes: without spaces, brackets in ASCII.
    private mutating func read(eastAsian bytes: [UInt8]) {
        var rest = bytes[...]
        if let found = Self.beginnings.beginning(rest), found.letters.count < rest.count {
            form = StatedForm(kind: found.kind, stands: .before, isLatin: false)
            rest = rest.dropFirst(found.letters.count)
        } else if let found = Self.endings.end(rest), found.letters.count < rest.count {
            form = StatedForm(kind: found.kind, stands: .after, isLatin: false)
            rest = rest.dropLast(found.letters.count)
        } else if Self.places.contains(where: { rest.count > $0.count && rest.suffix($0.count).elementsEqual($0) }),
            let (kind, range) = Self.formWithin(rest)
        {
            form = StatedForm(kind: kind, stands: .within, isLatin: false)
            rest = bytes[..<range.lowerBound] + bytes[range.upperBound...]
        }
        isFormOnly = Self.beginnings.beginning(rest)?.letters.count == rest.count
        key = String(decoding: rest.filter { !NameLetters.isBracket($0) }, as: UTF8.self)
    }

    /// Where a form stands between a name and a place.
    private static func formWithin(_ bytes: ArraySlice<UInt8>) -> (LegalForm.Kind, Range<Int>)? {
        for index in bytes.indices.dropFirst() where !NameLetters.isContinued(bytes[index]) {
            guard let found = beginnings.beginning(bytes[index...]), index + found.letters.count < bytes.endIndex,
                bytes[index] == UInt8(ascii: "(") || !found.letters.contains(UInt8(ascii: ")"))
            else { continue }
            return (found.kind, index..<index + found.letters.count)
        }
        return nil
    }

    private static let joints = Set(LegalForms.joints.map { Array($0.utf8) })
    private static let latin = LegalForms.latin { Array($0.utf8) }
    /// No spelling in kanji, hangul or kana is shorter than one character, which is three bytes.
    private static let beginnings = LegalForms.beginnings(grain: 3, NameLetters.eastAsian)
    private static let endings = LegalForms.endings(grain: 3, NameLetters.eastAsian)
    private static let places = Places.endings(Place.Sort.all).map { Array($0.utf8) }
}
