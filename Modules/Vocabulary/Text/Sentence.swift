/// What somebody wrote and that must say something (理由): why a thing is done, where something was looked up.
package struct Sentence: Equatable, Sendable {
    package let text: String

    /// - Throws: ``SentenceRefusal/blank`` where there is nothing but space.
    package init(_ text: String) throws(SentenceRefusal) {
        guard text.contains(where: { !$0.isWhitespace }) else { throw .blank }
        self.text = text
    }
}

/// Why a text is no sentence.
package enum SentenceRefusal: Refusal, Equatable {
    case blank

    package var code: String { "sentence.blank" }
    package var facts: [String] { [] }
    package var kind: RefusalKind { .usage }
}
