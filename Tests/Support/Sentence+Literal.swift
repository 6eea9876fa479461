import Vocabulary

/// Tests write sentences as they are; one that says nothing is made by its initializer.
extension Sentence: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) {
        guard let sentence = try? Sentence(value) else { preconditionFailure("a sentence that says nothing") }
        self = sentence
    }
}
