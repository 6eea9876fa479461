/// The two languages in which everything a person reads exists.
package enum Language: String, CaseIterable, Sendable {
    case japanese = "ja"
    case english = "en"
}
