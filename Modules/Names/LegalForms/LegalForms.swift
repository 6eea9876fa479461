/// The one table of legal forms (法人格), and what its users make of it in their own letters when they first ask.
///
/// A user folds names in its own way, so it hands in how: the spellings of the table are folded alike.
package enum LegalForms {
    package static let all: [LegalForm] = LegalForm.japanese + LegalForm.abroad

    /// Spelled out in kanji, hangul or Cyrillic.
    package static func written(_ fold: (String) -> [UInt32]) -> FormSpellings {
        folded(all.flatMap { form in form.written.map { (text: $0, kind: form.kind) } }, fold)
    }

    /// Spelled out or read aloud.
    package static func spelled(_ fold: (String) -> [UInt32]) -> FormSpellings {
        folded(all.flatMap { form in form.written.map { (text: $0, kind: form.kind) } } + readings, fold)
    }

    /// All that may stand in front of a name: 株式会社, (株), カ), カブシキガイシャ.
    package static func beginnings(_ fold: (String) -> [UInt32]) -> FormSpellings {
        folded(edges(not: .after) { $0 + ")" }, fold)
    }

    /// All that may stand behind a name: 株式会社, (株), (カ, カブシキガイシャ.
    package static func endings(_ fold: (String) -> [UInt32]) -> FormSpellings {
        folded(edges(not: .before) { "(" + $0 }, fold)
    }

    /// What stands for a form within brackets: 株, カ, 株式会社.
    package static func bracketed(_ fold: (String) -> [UInt32]) -> [[UInt32]: LegalForm.Kind] {
        table(all.flatMap { form in (form.signs + form.bank + form.written).map { (fold($0), form.kind) } })
    }

    /// What banks write before one bracket: カ, トクヒ.
    package static func bank(_ fold: (String) -> [UInt32]) -> [[UInt32]: LegalForm.Kind] {
        table(all.flatMap { form in form.bank.map { (fold($0), form.kind) } })
    }

    /// Words in Latin and Cyrillic letters.
    package static func latin(_ fold: (String) -> [UInt32]) -> LatinForms {
        LatinForms(
            all.flatMap { form in
                form.latin.map { text in
                    (text.utf8.split(separator: 0x20).map { fold(String(Substring($0))) }, form.kind, form.place)
                }
            })
    }

    /// What stands between two forms: GmbH & Co. KG.
    package static let joints = ["&", "and", "und", "et"]

    /// Every Latin word of a form, also those too faint to be cut off.
    package static let latinWords: Set<String> = Set(
        all.flatMap { form in (form.latin + form.faint).flatMap { $0.split(separator: " ").map(String.init) } })

    /// The form that one character stands for: ㈱.
    package static func ofLigature(_ scalar: Unicode.Scalar) -> LegalForm? { ligatures[scalar] }

    /// Every ``LegalForm/ligatures``.
    package static let ligatures: [Unicode.Scalar: LegalForm] = Dictionary(
        all.flatMap { form in form.ligatures.map { ($0, form) } }, uniquingKeysWith: { first, _ in first })

    private typealias Text = (text: String, kind: LegalForm.Kind)

    private static func folded(_ texts: [Text], _ fold: (String) -> [UInt32]) -> FormSpellings {
        FormSpellings(texts.map { FormSpellings.Spelling(letters: fold($0.text), kind: $0.kind) })
    }

    private static let readings: [Text] = all.flatMap { form in
        form.read.flatMap { text in
            let large = Kana.large(text)
            return (large == text ? [text] : [text, large]).map { (text: $0, kind: form.kind) }
        }
    }

    /// What stands at one edge of a name. Bank letters stand at both, whatever the law says of the form.
    /// - Parameter bracket: how banks set their letters at that edge.
    private static func edges(not place: LegalForm.Place, _ bracket: (String) -> String) -> [Text] {
        let texts = all.flatMap { form -> [Text] in
            let spelled = form.place == place ? [] : form.written + form.written.map { "(" + $0 + ")" }
            let short = (form.signs + form.bank).map { "(" + $0 + ")" } + form.bank.map(bracket)
            return (spelled + short).map { (text: $0, kind: form.kind) }
        }
        return texts + readings
    }

    private static func table(
        _ entries: [([UInt32], LegalForm.Kind)]
    ) -> [[UInt32]: LegalForm.Kind] {
        Dictionary(entries, uniquingKeysWith: { first, _ in first })
    }
}
