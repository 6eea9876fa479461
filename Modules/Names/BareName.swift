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
        var short = NameLetters()
        switch name.withUTF8({ short.read($0) }) {
        case .latin: read(latin: short.letters)
        case .japanese: read(eastAsian: NameLetters.without(short.letters) { $0 == NameLetters.space })
        case .other: read(folded: NarrowText.folded(name).lowercased())
        }
    }

    /// What the short way does not know: half-width kana, hangul, accents, Cyrillic.
    private mutating func read(folded: String) {
        var folded = folded
        var short = NameLetters()
        if folded.unicodeScalars.contains(where: NameLetters.isEastAsian) {
            read(eastAsian: NameLetters.eastAsian(folded))
        } else if folded.withUTF8({ short.read($0) }) == .latin {
            read(latin: short.letters)
        } else {
            read(latin: NameLetters.words(folded))
        }
    }

    // MARK: Latin

    /// Words separated by one space each: legal forms go word by word from the end.
    private mutating func read(latin text: [UInt32]) {
        let letters = NameLetters.without(text, NameLetters.isBracket)
        var words = NameLetters.words(of: letters)[...]
        // An accent does not make another form: haftungsbeschränkt.
        let isPlain = letters.allSatisfy { $0 < 0x80 }
        if words.count > 1, let found = Self.latin.beginning(letters, words), found.words < words.count {
            form = StatedForm(kind: found.kind, stands: .before, isLatin: true)
            words = words.dropFirst(found.words)
        }
        while words.count > 1, let kind = takeForm(letters, &words, isPlain: isPlain) {
            // Of Co., Ltd. the first says what it is.
            if form?.stands != .before { form = StatedForm(kind: kind, stands: .after, isLatin: true) }
        }
        isFormOnly = words.count == 1 && Self.end(letters, words, isPlain: isPlain) != nil
        key = NameLetters.text(of: words.map { letters[$0] }.joined())
    }

    /// Takes the last form off, and what joins it with what stands before: GmbH & Co. KG.
    private func takeForm(
        _ letters: [UInt32], _ words: inout ArraySlice<Range<Int>>, isPlain: Bool
    ) -> LegalForm.Kind? {
        guard let found = Self.end(letters, words, isPlain: isPlain), found.words < words.count else { return nil }
        words = words.dropLast(found.words)
        if words.count > 1, let last = words.last, Self.joints.contains(where: letters[last].elementsEqual) {
            words = words.dropLast()
        }
        return found.kind
    }

    private static func end(
        _ letters: [UInt32], _ words: ArraySlice<Range<Int>>, isPlain: Bool
    ) -> LatinForms.Found? {
        if let found = latin.end(letters, words) { return found }
        if isPlain { return nil }
        let plain = PlainLatin.plain(NameLetters.text(of: letters)).unicodeScalars.map(\.value)
        let plainWords = NameLetters.words(of: plain)
        return plainWords.count < words.endIndex
            ? nil : latin.end(plain, plainWords[words.startIndex..<words.endIndex])
    }

    // MARK: kana, kanji, hangul

    /// - Parameter letters: without spaces, brackets in ASCII.
    private mutating func read(eastAsian letters: [UInt32]) {
        var rest = letters[...]
        if let found = Self.beginnings.beginning(rest), found.letters.count < rest.count {
            form = StatedForm(kind: found.kind, stands: .before, isLatin: false)
            rest = rest.dropFirst(found.letters.count)
        } else if let found = Self.endings.end(rest), found.letters.count < rest.count {
            form = StatedForm(kind: found.kind, stands: .after, isLatin: false)
            rest = rest.dropLast(found.letters.count)
        } else if Self.endsInPlace(rest),
            let (kind, range) = Self.formWithin(rest)
        {
            form = StatedForm(kind: kind, stands: .within, isLatin: false)
            rest = letters[..<range.lowerBound] + letters[range.upperBound...]
        }
        isFormOnly = form == nil && Self.beginnings.beginning(rest)?.letters.count == rest.count
        key = NameLetters.text(of: rest.lazy.filter { !NameLetters.isBracket($0) })
    }

    private static func endsInPlace(_ letters: ArraySlice<UInt32>) -> Bool {
        places.contains {
            $0.last == letters.last && letters.count > $0.count && letters.suffix($0.count).elementsEqual($0)
        }
    }

    /// Where a form stands between a name and a place. What banks write before one bracket stands at the edges only.
    private static func formWithin(_ letters: ArraySlice<UInt32>) -> (LegalForm.Kind, Range<Int>)? {
        for index in letters.indices.dropFirst() {
            guard let found = beginnings.beginning(letters[index...]), index + found.letters.count < letters.endIndex,
                letters[index] == NameLetters.open || !found.letters.contains(NameLetters.close)
            else { continue }
            return (found.kind, index..<index + found.letters.count)
        }
        return nil
    }

    private static let joints = LegalForms.joints.map { $0.unicodeScalars.map(\.value) }
    private static let latin = LegalForms.latin { $0.unicodeScalars.map(\.value) }
    private static let beginnings = LegalForms.beginnings(NameLetters.eastAsian)
    private static let endings = LegalForms.endings(NameLetters.eastAsian)
    private static let places = Places.all.flatMap(\.endings).map { $0.unicodeScalars.map(\.value) }
}
