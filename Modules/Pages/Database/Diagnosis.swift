import Presentation

/// One thing that `doctor` looked at (診断): a version, a setting, the state of the database.
package struct Diagnosis: Sendable {
    let item: String
    let value: String
    let advice: String?

    /// - Parameter advice: what to do about it; nil where it is well.
    package init(_ item: String, _ value: String, advice: String? = nil) {
        self.item = item
        self.value = value
        self.advice = advice
    }
}

extension Listing<Diagnosis> {
    /// Versions and settings, and what is missing.
    package static let diagnoses = Listing(
        "doctor",
        [
            .text("item", "term.entry") { $0.item }, .text("value", "term.value") { $0.value },
            .text("advice", "term.doctor.advice", optional: { $0.advice }),
        ])
}
