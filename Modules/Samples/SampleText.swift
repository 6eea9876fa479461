/// The language in which the sample company keeps its books (言語).
package enum SampleLanguage: String, CaseIterable, Sendable {
    case ja, en
}

/// A text that the sample company has in both languages.
struct SampleText: Sendable {
    let ja: String
    let en: String

    init(_ ja: String, _ en: String) {
        self.ja = ja
        self.en = en
    }

    func text(in language: SampleLanguage) -> String {
        switch language {
        case .ja: ja
        case .en: en
        }
    }
}
