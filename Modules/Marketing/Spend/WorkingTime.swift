import Interchange
import Vocabulary

/// Working time in minutes (工数), as people write it: `1:40`, or hours with at most two decimals (`2.5`), which are
/// rounded to the nearest minute.
enum WorkingTime {
    static func minutes(_ field: FieldBytes) throws(MarketingRefusal) -> Int64? {
        let text = field.trimmed
        if text.isEmpty { return nil }
        let narrow = NarrowText.folded(text)
        let minutes: Int64?
        if let colon = narrow.utf8.firstIndex(of: UInt8(ascii: ":")) {
            let hours = digits(narrow[..<colon])
            let rest = narrow[narrow.utf8.index(after: colon)...]
            let past = rest.utf8.count == 2 ? digits(rest).flatMap { $0 <= 59 ? $0 : nil } : nil
            minutes = hours.flatMap { hours in past.flatMap { sum(hours, $0) } }
        } else {
            let hundredths = try? NumberText.scaled(text, decimals: 2)
            minutes = hundredths.flatMap { $0 < 1_000_000_000_000 ? ($0 * 60 + 50) / 100 : nil }
        }
        guard let minutes, minutes >= 0, !narrow.hasPrefix("-") else { throw .notHours(String(text.prefix(40))) }
        return minutes
    }

    /// A number without a sign.
    private static func digits(_ text: Substring) -> Int64? {
        text.utf8.allSatisfy { (48...57).contains($0) } ? Int64(text) : nil
    }

    private static func sum(_ hours: Int64, _ past: Int64) -> Int64? {
        hours < 1_000_000_000_000 ? hours * 60 + past : nil
    }

    /// `1:40`; the inverse of reading.
    static func text(_ minutes: Int64?) -> String {
        guard let minutes else { return "" }
        return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }
}
