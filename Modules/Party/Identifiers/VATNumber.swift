/// The shapes of VAT numbers by country, as published for VIES. The prefix is the VAT prefix: Greece is EL and
/// Northern Ireland XI.
enum VATNumber {
    /// 9 a digit, A a letter, N either, + as in Ireland's second character; one or more shapes a country.
    private static let shapes: [String: [String]] = [
        "AT": ["U99999999"], "BE": ["0999999999", "1999999999"], "BG": ["999999999", "9999999999"],
        "CY": ["99999999A"], "CZ": ["99999999", "999999999", "9999999999"], "DE": ["999999999"], "DK": ["99999999"],
        "EE": ["999999999"], "EL": ["999999999"], "ES": ["A9999999N", "99999999A"], "FI": ["99999999"],
        "FR": ["NN999999999"], "HR": ["99999999999"], "HU": ["99999999"],
        "IE": ["9+99999A", "9999999AA"], "IT": ["99999999999"], "LT": ["999999999", "999999999999"],
        "LU": ["99999999"], "LV": ["99999999999"], "MT": ["99999999"], "NL": ["999999999B99"], "PL": ["9999999999"],
        "PT": ["999999999"],
        "RO": [
            "99", "999", "9999", "99999", "999999", "9999999", "99999999", "999999999", "9999999999",
        ], "SE": ["999999999999"], "SI": ["99999999"], "SK": ["9999999999"],
        "XI": ["999999999", "999999999999", "GD999", "HA999"],
    ]

    static func hasShape(_ value: [UInt8]) -> Bool {
        guard value.count > 3 else { return false }
        let country = String(decoding: value.prefix(2), as: UTF8.self)
        let number = value.dropFirst(2)
        return shapes[country]?.contains { matches(number, Array($0.utf8)) } ?? false
    }

    private static func matches(_ number: ArraySlice<UInt8>, _ shape: [UInt8]) -> Bool {
        guard number.count == shape.count else { return false }
        return zip(number, shape).allSatisfy { byte, kind in
            switch kind {
            case UInt8(ascii: "9"): byte.isDigit
            case UInt8(ascii: "A"): byte.isLetter
            case UInt8(ascii: "N"): byte.isAlphanumeric
            case UInt8(ascii: "+"): byte.isAlphanumeric || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "*")
            default: byte == kind
            }
        }
    }
}
