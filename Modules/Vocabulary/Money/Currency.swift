/// A currency of ISO 4217 with the number of decimals of its minor unit (補助単位).
///
/// The list is that of 2026-01-01. Metals, test codes and units of account without minor units are left out.
package struct Currency: Hashable, Sendable, CustomStringConvertible {
    /// Three upper-case letters, `JPY`.
    package let code: String

    /// Decimals of the minor unit: 0 for the yen, 2 for the euro, 3 for the Kuwaiti dinar.
    package let exponent: Int

    /// Nil when the code is not in the list.
    package init?(_ code: String) {
        guard code.utf8.count == 3 else { return nil }
        if code == Self.yen.code {
            exponent = Self.yen.exponent
        } else if Self.twoDecimals.contains(code) {
            exponent = 2
        } else if let decimals = Self.otherDecimals[code] {
            exponent = decimals
        } else {
            return nil
        }
        self.code = code
    }

    private init(known code: String, exponent: Int) {
        self.code = code
        self.exponent = exponent
    }

    package var description: String { code }

    package static let yen = Currency(known: "JPY", exponent: 0)
    package static let dollar = Currency(known: "USD", exponent: 2)
    package static let euro = Currency(known: "EUR", exponent: 2)

    /// Minor units in one unit: 1 for the yen, 100 for the euro.
    package var minorUnits: Int64 {
        switch exponent {
        case 0: 1
        case 2: 100
        case 3: 1000
        default: 10_000
        }
    }

    private static let otherDecimals: [String: Int] = [
        "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0, "RWF": 0, "UGX": 0,
        "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
        "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
        "CLF": 4, "UYW": 4,
    ]

    private static let twoDecimals: Set<String> = [
        "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BMD", "BND", "BOB", "BOV",
        "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CNY", "COP", "COU", "CRC", "CUP",
        "CVE", "CZK", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD",
        "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD",
        "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR",
        "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PGK", "PHP", "PKR",
        "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP",
        "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "USN", "UYU",
        "UZS", "VED", "VES", "WST", "XAD", "XCD", "XCG", "YER", "ZAR", "ZMW", "ZWG",
    ]
}
