import Vocabulary

/// A written number taken apart: folded to ASCII, with signs of currencies and triangles as marks of their own.
struct NumberMarks {
    private let text: String
    private var marks: [Unicode.Scalar]
    private var at = 0

    private static let triangle: Unicode.Scalar = "△"
    /// Any sign of the currency asked for.
    private static let sign: Unicode.Scalar = "¤"

    init(_ written: String, text: String) {
        self.text = text
        marks = NarrowText.trimmed(written).unicodeScalars.map { scalar in
            switch scalar {
            case "\u{2212}": "-"
            case "▲": Self.triangle
            default: NarrowText.narrow(scalar)
            }
        }
    }

    /// Currencies that are commonly written with one sign.
    private static let currencies: [Unicode.Scalar: Set<String>] = [
        "\u{A5}": ["JPY", "CNY"], "\\": ["JPY"], "円": ["JPY"], "圓": ["JPY"], "元": ["CNY"], "€": ["EUR"], "£": ["GBP"],
        "₩": ["KRW"],
        "$": ["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MXN"],
    ]

    /// Turns the signs of the currency into the one mark. Throws where a sign is another currency's.
    mutating func checkSigns(against currency: Currency?) throws(AmountRefusal) {
        for index in marks.indices {
            if marks[index] == Self.sign { throw .notANumber(text) }
            guard let codes = Self.currencies[marks[index]] else { continue }
            guard let currency else { throw .notANumber(text) }
            guard codes.contains(currency.code) else { throw .otherCurrencySign(text, expected: currency) }
            marks[index] = Self.sign
        }
    }

    /// The number times ten to the power of its decimals.
    mutating func value(decimals: Int) throws(AmountRefusal) -> Int64 {
        guard !marks.isEmpty else { throw .empty }
        if isScientific { throw .scientific(text) }
        if marks.first == "金" { at = 1 }
        var negative = false
        var hasMinus = false
        if marks.first == "(", marks.last == ")" {
            marks = Array(marks.dropFirst().dropLast())
            negative = true
            hasMinus = true
        }
        var hasSign = false
        while at < marks.count, !isDigit(marks[at]) {
            switch marks[at] {
            case "-", "+", Self.triangle:
                guard !hasMinus else { throw .notANumber(text) }
                hasMinus = true
                negative = marks[at] != "+"
                let isTriangle = marks[at] == Self.triangle
                at += 1
                if isTriangle { skipSpaces() }
            case Self.sign:
                guard !hasSign else { throw .notANumber(text) }
                hasSign = true
                at += 1
                skipSpaces()
            default:
                throw .notANumber(text)
            }
        }
        let magnitude = try number(decimals: decimals)
        if hasSign {
            // Receipts and cheques end an amount with a stroke, so that nobody writes a digit behind it.
            if at < marks.count, !hasMinus, Self.strokes.contains(marks[at]) { at += 1 }
        } else if at < marks.count {
            skipSpaces()
            if at < marks.count, marks[at] == Self.sign { at += 1 }
            if at < marks.count, marks[at] == "也" { at += 1 }
        }
        guard at == marks.count else { throw .notANumber(text) }
        return negative ? -magnitude : magnitude
    }

    /// Digits, or digits with a unit of the spoken number behind each part: `200万`, `1.5億`, `1億2,000万`.
    private mutating func number(decimals: Int) throws(AmountRefusal) -> Int64 {
        var total: Int64 = 0
        var smallest = Int.max
        while true {
            let (whole, fraction) = try digits()
            let zeros = takeUnit()
            guard zeros < smallest else { throw .notANumber(text) }
            smallest = zeros
            let part = try scaled(whole, fraction, decimals: decimals, zeros: zeros)
            let (sum, overflow) = total.addingReportingOverflow(part)
            guard !overflow else { throw .tooLarge(text) }
            total = sum
            guard zeros > 0, fraction.isEmpty, at < marks.count, isDigit(marks[at]) else { return total }
        }
    }

    /// The digits before and behind the point.
    private mutating func digits() throws(AmountRefusal) -> (whole: [UInt32], fraction: [UInt32]) {
        var whole: [UInt32] = []
        var lastComma: Int?
        let first = at
        while at < marks.count {
            if isDigit(marks[at]) {
                whole.append(marks[at].value - 0x30)
            } else if marks[at] == "," {
                let group = at - (lastComma.map { $0 + 1 } ?? first)
                // `0,123` is a decimal comma, not a group.
                guard lastComma == nil ? (1...3).contains(group) && marks[first] != "0" : group == 3 else {
                    throw .notANumber(text)
                }
                lastComma = at
            } else {
                break
            }
            at += 1
        }
        guard !whole.isEmpty else { throw .notANumber(text) }
        if let lastComma, at - lastComma != 4 { throw .notANumber(text) }
        var fraction: [UInt32] = []
        if at < marks.count, marks[at] == "." {
            at += 1
            while at < marks.count, isDigit(marks[at]) {
                fraction.append(marks[at].value - 0x30)
                at += 1
            }
            guard !fraction.isEmpty, at == marks.count || marks[at] != "." else { throw .notANumber(text) }
        }
        return (whole, fraction)
    }

    /// How many zeros the unit of a spoken number stands for that is written here; none where there is none.
    private mutating func takeUnit() -> Int {
        for (unit, zeros) in Self.units where marks[at...].starts(with: unit) {
            at += unit.count
            return zeros
        }
        return 0
    }

    /// The longer ones first.
    private static let units: [([Unicode.Scalar], Int)] = [
        (["百", "万"], 6), (["千", "万"], 7), (["千"], 3), (["万"], 4), (["億"], 8), (["兆"], 12),
    ]

    /// Hyphen, dash, bar and the mark of a long vowel, as keyboards leave them.
    private static let strokes: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2014}", "\u{2015}", "ー"]

    private func scaled(
        _ whole: [UInt32], _ written: [UInt32], decimals: Int, zeros: Int
    ) throws(AmountRefusal) -> Int64 {
        var fraction = written
        let places = decimals + zeros
        if fraction.count > places {
            // Three decimals may be meant as grouping, unless a unit stands behind them.
            guard zeros > 0 || fraction.count != 3, fraction[places...].allSatisfy({ $0 == 0 }) else {
                throw .tooManyDecimals(text, allowed: decimals)
            }
            fraction.removeSubrange(places...)
        }
        fraction.append(contentsOf: repeatElement(0, count: places - fraction.count))
        var value: Int64 = 0
        for digit in whole + fraction {
            let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tenfold.addingReportingOverflow(Int64(digit))
            guard !overflow, !carry else { throw .tooLarge(text) }
            value = sum
        }
        return value
    }

    private mutating func skipSpaces() {
        while at < marks.count, marks[at] == " " { at += 1 }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// `1e3`, `1.23E+12`.
    private var isScientific: Bool {
        guard let exponent = marks.firstIndex(where: { $0 == "e" || $0 == "E" }), exponent > 0 else { return false }
        let power = marks[(exponent + 1)...].drop { $0 == "+" || $0 == "-" }
        return isDigit(marks[exponent - 1]) && !power.isEmpty && power.allSatisfy { isDigit($0) }
            && marks[..<exponent].allSatisfy { isDigit($0) || ".,-+".unicodeScalars.contains($0) }
    }
}
