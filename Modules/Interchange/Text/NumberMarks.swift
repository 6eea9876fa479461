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

    /// `¥100,000-` and `100,000円也` are closed so that nobody can write more behind them.
    private mutating func dropEnding() {
        if marks.last == "也" { marks.removeLast() }
        if marks.count > 2, marks.last == "-", marks.contains(Self.sign), isDigit(marks[marks.count - 2]) {
            marks.removeLast()
        }
    }

    /// The number times ten to the power of its decimals.
    mutating func value(decimals: Int) throws(AmountRefusal) -> Int64 {
        guard !marks.isEmpty else { throw .empty }
        if isScientific { throw .scientific(text) }
        dropEnding()
        if marks.contains(where: { JapaneseUnits.power($0) != nil }) {
            guard let plain = JapaneseUnits.written(out: marks) else { throw .notANumber(text) }
            marks = plain
        }
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
        if at < marks.count, !hasSign {
            skipSpaces()
            if at < marks.count, marks[at] == Self.sign { at += 1 }
        }
        guard at == marks.count else { throw .notANumber(text) }
        return negative ? -magnitude : magnitude
    }

    private mutating func number(decimals: Int) throws(AmountRefusal) -> Int64 {
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
        if fraction.count > decimals {
            guard fraction.count != 3, fraction[decimals...].allSatisfy({ $0 == 0 }) else {
                throw .tooManyDecimals(text, allowed: decimals)
            }
            fraction.removeSubrange(decimals...)
        }
        fraction.append(contentsOf: repeatElement(0, count: decimals - fraction.count))
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
