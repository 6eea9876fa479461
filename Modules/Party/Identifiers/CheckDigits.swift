import Interchange
/// The check digit of the 法人番号: 9 − (Σ Pn·Qn mod 9), with weights 1 and 2 from the right over the twelve digits
/// behind it (法人番号の指定等に関する省令 第2条).
package enum CorporateNumber {
    static func hasShape(_ digits: ArraySlice<UInt8>) -> Bool {
        digits.count == 13 && digits.allSatisfy(\.isDigit) && digits.first != UInt8(ascii: "0")
            && digits.dropFirst().contains { $0 != UInt8(ascii: "0") }
    }

    static func hasCheckDigit(_ digits: ArraySlice<UInt8>) -> Bool {
        var sum = 0
        for (position, digit) in digits.dropFirst().reversed().enumerated() {
            sum += Int(digit &- 48) * (position % 2 == 0 ? 1 : 2)
        }
        return digits.first.map { Int($0 &- 48) } == 9 - sum % 9
    }

    /// A registration number for invoices holds the corporate number behind its T: people write it in either column.
    static func withoutT(_ text: String) -> String {
        let number = NarrowText.identifier(text)
        return number.count == 14 && number.hasPrefix("T") ? String(number.dropFirst()) : text
    }

    /// Thirteen ASCII digits, right in shape and check digit, as most files hold them: the short way for imports.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == 13 else { return false }
        var sum = 0
        var base = 0
        for position in 1...12 {
            let digit = Int(bytes[position]) - 48
            guard (0...9).contains(digit) else { return false }
            // The twelfth digit of the base stands rightmost and weighs 1.
            sum += position % 2 == 0 ? digit : digit * 2
            base |= digit
        }
        return base != 0 && Int(bytes[0]) - 48 == 9 - sum % 9
    }
}

/// ISO 7064 MOD 97-10 over digits and letters (A = 10 … Z = 35), folded from left to right.
enum Modulo97 {
    static func remainder(of text: ArraySlice<UInt8>) -> Int {
        text.reduce(0) { rest, byte in
            byte.isDigit ? (rest * 10 + Int(byte) - 48) % 97 : (rest * 100 + Int(byte) - 55) % 97
        }
    }

    /// Issuers give 02 to 98; 00, 01 and 99 could pass the division but are never issued.
    static func isIssued(checkDigits: ArraySlice<UInt8>) -> Bool {
        guard checkDigits.allSatisfy(\.isDigit) else { return false }
        return (2...98).contains(checkDigits.reduce(0) { $0 * 10 + Int($1) - 48 })
    }
}

/// The check digit of every GS1 key: weights 3 and 1 from the right, modulo 10.
enum GS1 {
    static func hasCheckDigit(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (position, digit) in digits.dropLast().reversed().enumerated() {
            sum += Int(digit &- 48) * (position % 2 == 0 ? 3 : 1)
        }
        return digits.last.map { Int($0 &- 48) } == (10 - sum % 10) % 10
    }
}
