import Presentation

/// One thing that `doctor` looked at (診断): a version, a setting, the state of the database.
package struct Diagnosis: Sendable {
    let item: String
    let value: String
    let words: Label?
    let advice: String?

    /// - Parameters:
    ///   - words: what people read in the place of the value.
    ///   - advice: what to do about it; nil where it is well.
    package init(_ item: String, _ value: String, words: Label? = nil, advice: String? = nil) {
        self.item = item
        self.value = value
        self.words = words
        self.advice = advice
    }
}

extension Listing<Diagnosis> {
    /// Versions and settings, and what is missing.
    package static let diagnoses = Listing(
        "doctor",
        [
            Field("item", "term.entry", .text, type: "string") { found in
                .word(found.item, .first(["page.doctor.\(found.item)"], or: found.item))
            },
            Field("value", "term.value", .text, type: "string") { found in
                .word(found.value, found.words ?? .first(["page.doctor.\(found.item).\(found.value)"], or: found.value))
            },
            .text("advice", "term.doctor.advice", optional: { $0.advice }),
        ])
}
