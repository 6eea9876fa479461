import Storage
import Vocabulary

/// A line as it was before an import replaced it, as text that only we read again.
enum PurchaseImage {
    private static let separator: Character = "\u{1f}"

    static func text(of line: PurchaseLine) -> String {
        let numbers: [Int64?] = [
            line.id, line.party, line.item, Int64(line.orderedOn.number), line.dueOn.map { Int64($0.number) },
            line.receivedOn.map { Int64($0.number) }, line.quantity, line.rejected, line.unitPrice, line.baseline,
            line.amount, line.savings, line.origin, line.importID,
        ]
        let words = [line.number, line.line, line.currency.code]
        return (words + numbers.map { $0.map { String($0) } ?? "" }).joined(separator: String(separator))
    }

    static func line(from text: String) throws -> PurchaseLine {
        let fields = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 17, let currency = Currency(fields[2]) else {
            throw StorageRefusal.unreadable("image of a purchase line")
        }
        let numbers = fields[3...].map { Int64($0) }
        func number(_ index: Int) throws -> Int64 {
            guard let number = numbers[index] else { throw StorageRefusal.unreadable("image of a purchase line") }
            return number
        }
        func day(_ number: Int64) -> Day { Day(number: Int32(truncatingIfNeeded: number)) }
        return PurchaseLine(
            id: try number(0), number: fields[0], line: fields[1], party: try number(1), item: try number(2),
            orderedOn: day(try number(3)), dueOn: numbers[4].map(day), receivedOn: numbers[5].map(day),
            quantity: try number(6), rejected: try number(7), unitPrice: try number(8), baseline: numbers[9],
            currency: currency, amount: try number(10), savings: numbers[11], origin: try number(12),
            importID: try number(13))
    }
}
