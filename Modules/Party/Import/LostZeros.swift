import Governance
import Vocabulary

/// Zeros that a spreadsheet takes from the front of numbers: it knows 0532511707 as 532511707. Put back for parties in
/// Japan, where every national number and a fifth of the postal codes begin with one, and said.
struct LostZeros {
    private let isInJapan: Bool
    private let row: Fields<PartyColumn>

    init(of party: PartyRow, _ row: Fields<PartyColumn>) {
        self.row = row
        // A list of Japanese companies has no column for the country.
        isInJapan =
            party.country == "JP"
            || party.country.isEmpty && (party.name + party.address).unicodeScalars.contains { $0.value >= 0x2E80 }
    }

    /// The text with its zero, where it is a number that lacks one.
    func restored(_ text: String, _ column: PartyColumn) -> String {
        let digits = Array(text.utf8)
        guard row.batch.dropsBadCells, isInJapan, digits.count > 5, digits[0] != UInt8(ascii: "0"),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return text }
        let lacksZero =
            switch column {
            case .postalCode: digits.count == 6
            // Behind the zero a landline has nine digits, and ten what begins with 20, 50, 60, 70, 80 or 90.
            case .phone: digits.count == 9 || digits.count == 10 && Self.longer.contains(digits[0]) && digits[1] == 0x30
            default: false
            }
        guard lacksZero else { return text }
        row.batch.mended(row.row, column.rawValue, ImportRemark.zeroRestored("0" + text))
        return "0" + text
    }

    private static let longer = Set("256789".utf8)
}
