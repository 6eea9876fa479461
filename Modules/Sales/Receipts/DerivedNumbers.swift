import Interchange
import Storage
import Vocabulary

/// Numbers for receipts that have none: made from day, amount, payer and a running number among those of a file that are
/// alike, so that the same file says the same twice. A name stands in it as a digest alone: numbers stay when people are
/// erased.
struct DerivedNumbers {
    private var seen: [String: Int] = [:]

    /// `20261101-109560-3f2a9c81-1`
    mutating func next(day: Day, amount: Money, texts: [String?]) -> String {
        let words = texts.map { NarrowText.folded($0 ?? "") }.joined(separator: "\n")
        let digest = Digest(of: "\(amount.currency.code)\n\(words)").description.prefix(8)
        let day = day.description.filter { $0 != "-" }
        let number = "\(day)-\(amount.minor)-\(digest)"
        seen[number, default: 0] += 1
        return "\(number)-\(seen[number] ?? 1)"
    }
}
