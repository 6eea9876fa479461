import Governance
import Storage
import Vocabulary

/// By what sales on credit are decided (与信の基準), as a person wrote it.
package struct CreditPolicy: Equatable, Sendable {
    /// A sale that leaves more than this part of the limit used is warned of (警告ライン), in percent.
    package let warningLine: Int64
    /// So many days past due, nothing more is sold on credit (支払遅延).
    package let daysOverdue: Int
    package let currency: LimitCurrency
    package let withoutLimit: WithoutLimit
    /// The version from which it was read.
    package let version: Int64

    /// Which limit a sale counts against.
    package enum LimitCurrency: String, CaseIterable, Sendable {
        /// That in the currency of the sale.
        case sale
        /// That in the company's currency; whatever is owed in any other counts at the rate of the day.
        case company
    }

    /// What is said where no limit was ever granted.
    package enum WithoutLimit: String, CaseIterable, Sendable {
        case refuse, warn, approve
    }

    package init(
        warningLine: Int64 = 80, daysOverdue: Int = 60, currency: LimitCurrency = .sale,
        withoutLimit: WithoutLimit = .refuse, version: Int64 = 1
    ) {
        self.warningLine = warningLine
        self.daysOverdue = daysOverdue
        self.currency = currency
        self.withoutLimit = withoutLimit
        self.version = version
    }

    /// As people name the version: `credit@1`.
    package var label: String { "\(CreditRulesKind.title)@\(version)" }

    /// What holds on a day.
    package static func inForce(on day: Day, in rows: Connection) throws -> CreditPolicy {
        let version = try RuleVersions.inForce(CreditRulesKind(), on: day, in: rows)
        return try CreditPolicy(yaml: version.text, version: version.version)
    }

    static let firstText = """
        # How sales on credit are decided (与信の基準).
        # Change this file and apply it: sekisho rules apply credit FILE

        # A sale that leaves more than this part of the limit used is warned of, in percent (警告ライン).
        warning_line: 80
        # So many days past due, nothing more is sold on credit (支払遅延).
        days_overdue: 60
        # Which limit counts: that in the currency of the sale (sale), or that in the company's currency, against which
        # all other currencies count at the rate of the day (company).
        currency: sale
        # What is said of a customer to whom no limit was ever granted: refuse, warn or approve (限度額がない場合).
        without_limit: refuse

        """
}

extension CreditPolicy {
    private static let keys = ["warning_line", "days_overdue", "currency", "without_limit"]

    /// Reads the text.
    /// - Throws: ``CreditPolicyRefusal`` with the line of the first thing that is wrong.
    package init(yaml text: String, version: Int64) throws(CreditPolicyRefusal) {
        let entries = try RuleText<CreditPolicyRefusal>(text, keys: Self.keys)
        self.init(
            warningLine: try entries.number("warning_line", 1...100),
            daysOverdue: Int(try entries.number("days_overdue", 0...3650)),
            currency: try entries.word("currency", LimitCurrency.self),
            withoutLimit: try entries.word("without_limit", WithoutLimit.self), version: version)
    }
}

/// What is wrong with a text of credit rules, and in which line (counted from 1).
package enum CreditPolicyRefusal: RuleTextFault, Equatable {
    case notYAML(line: Int, String)
    case tooLong
    case missing(line: Int, key: String)
    case unknownKey(line: Int, String)
    case outOfRange(line: Int, key: String, ClosedRange<Int64>)
    case unknownWord(line: Int, key: String, known: [String])

    package var code: String {
        switch self {
        case .notYAML: "sales.credit_rules.not_yaml"
        case .tooLong: "sales.credit_rules.too_long"
        case .missing: "sales.credit_rules.missing"
        case .unknownKey: "sales.credit_rules.unknown_key"
        case .outOfRange: "sales.credit_rules.out_of_range"
        case .unknownWord: "sales.credit_rules.unknown_word"
        }
    }

    package var facts: [String] {
        switch self {
        case .tooLong: []
        case .notYAML(let line, let fact), .missing(let line, let fact), .unknownKey(let line, let fact):
            [String(line), fact]
        case .outOfRange(let line, let key, let range):
            [String(line), key, String(range.lowerBound), String(range.upperBound)]
        case .unknownWord(let line, let key, let known): [String(line), key, known.joined(separator: ", ")]
        }
    }

    package var kind: RefusalKind { .badInput }
}
