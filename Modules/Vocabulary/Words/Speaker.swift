/// Somebody who says things in one language (話し手): the words that the modules handed in, and the language of one reader.
/// A run of a command has one; a server has one for each request.
package struct Speaker: Sendable {
    package let language: Language
    /// The clock by which moments are told to people.
    package let civil: CivilTime
    private let books: [Phrasebook]

    package init(_ language: Language, _ books: [Phrasebook], civil: CivilTime = .utc) {
        self.language = language
        self.books = books
        self.civil = civil
    }

    /// The same words by another clock.
    package func telling(_ civil: CivilTime) -> Speaker { Speaker(language, books, civil: civil) }

    /// The same words in a language, for an answer that is for somebody else.
    package func speaking(_ language: Language) -> Speaker { Speaker(language, books, civil: civil) }

    /// The text under the code, filled with the facts. A code without words is answered by the code itself.
    package func say(_ code: String, _ facts: String...) -> String { say(code, facts: facts) }

    package func say(_ code: String, facts: [String]) -> String {
        phrase(code)?.reason.filled(with: facts, in: language) ?? code
    }

    /// The next step that helps, nil where there is none.
    package func hint(_ code: String, facts: [String] = []) -> String? {
        phrase(code)?.hint?.filled(with: facts, in: language)
    }

    /// Reason and hint of a refusal.
    package func words(of refusal: any Refusal) -> (reason: String, hint: String?) {
        if let named = refusal as? RefusalAbout {
            let (reason, hint) = words(of: named.reason)
            return ("\(named.about): \(reason)", hint)
        }
        if let named = refusal as? RefusalOfKind {
            let (reason, hint) = words(of: named.reason)
            return (reason, hint?.replacing("KIND", with: named.file))
        }
        var facts = refusal.facts
        for (place, code) in refusal.spoken where facts.indices.contains(place) && knows(code) {
            facts[place] = say(code)
        }
        guard let phrase = phrase(refusal.code) else {
            return (facts.isEmpty ? refusal.code : "\(refusal.code): \(facts.joined(separator: ", "))", nil)
        }
        return (phrase.reason.filled(with: facts, in: language), phrase.hint?.filled(with: facts, in: language))
    }

    package func knows(_ code: String) -> Bool { phrase(code) != nil }

    /// The phrase under the code, in both languages.
    package func phrase(_ code: String) -> Phrase? {
        for book in books {
            if let phrase = book[code] { return phrase }
        }
        return nil
    }
}
