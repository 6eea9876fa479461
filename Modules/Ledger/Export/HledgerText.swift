import Vocabulary

/// The books as an hledger journal: plain text that another program can add up.
///
/// Nothing that came from outside can become a line of its own: signs that mean something to hledger are written as
/// `%` and two hexadecimal digits in account names, and left out of descriptions. Amounts are exact decimals.
package enum HledgerText {
    /// What stands at the top of the file: every commodity and account is declared, so that hledger's strict checks
    /// find what was mistyped later.
    package static func heading(currencies: [Currency], accounts: [(account: Account, code: String?)]) -> String {
        var text = "; sekisho: journal\ndecimal-mark .\n"
        for currency in currencies {
            text += "commodity 1.\(String(repeating: "0", count: currency.exponent)) \(currency.code)\n"
        }
        for (account, code) in accounts { text += "account \(self.account(account, code))\n" }
        return text + "\n"
    }

    /// One entry.
    /// - Parameter code: the code of a party, nil for none.
    package static func entry(_ entry: LedgerEntry, code: (Posting) -> String?, of party: String?) -> String {
        var text = "\(entry.day) (\(plain(entry.reference))) \(entry.kind.rawValue)"
        if let party { text += " \(plain(party))" }
        text += "  ; entry:\(entry.id)\n"
        for posting in entry.postings {
            text += "    \(account(posting.account, code(posting)))  \(posting.amount.decimal) "
            text += "\(posting.amount.currency.code)\n"
        }
        return text + "\n"
    }

    /// `assets:receivable:P-000123`.
    static func account(_ account: Account, _ code: String?) -> String {
        let name =
            switch account {
            case .cash: "assets:cash"
            case .receivable: "assets:receivable"
            case .taxReceivable: "assets:tax receivable"
            case .payable: "liabilities:payable"
            case .taxPayable: "liabilities:tax payable"
            case .deposit: "liabilities:deposits"
            case .suspense: "liabilities:suspense"
            case .sales: "revenues:sales"
            case .purchases: "expenses:purchases"
            case .bankFee: "expenses:bank fees"
            }
        guard let code else { return name }
        return "\(name):\(escaped(code))"
    }

    /// Letters, digits, `-`, `_` and `.` stay; every other byte is written as its number, so that two codes never meet.
    static func escaped(_ code: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for scalar in code.unicodeScalars {
            let isPlain =
                scalar.isASCII
                ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || "-_.".unicodeScalars.contains(scalar)
                : scalar.properties.isAlphabetic
            if isPlain {
                bytes += String(scalar).utf8
            } else {
                for byte in String(scalar).utf8 {
                    bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text within one line, without the signs that end a description or begin a comment or a tag.
    private static func plain(_ text: String) -> String {
        String(
            text.unicodeScalars.map { scalar in
                let isSign = "();|:,\"".unicodeScalars.contains(scalar)
                let isSpace = scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7f
                return isSign || isSpace ? " " : Character(scalar)
            }.prefix(200))
    }
}
