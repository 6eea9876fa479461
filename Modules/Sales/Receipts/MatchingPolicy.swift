import Governance
import Storage
import Vocabulary

/// What matching does by itself (入金消込の規則), as a person wrote it.
package struct MatchingPolicy: Equatable, Sendable {
    /// What is done where the amount is the sum of exactly one set of invoices.
    package enum Combination: String, CaseIterable, Sendable {
        /// It is booked.
        case post
        /// It is shown, and a person says so.
        case propose
        case never
    }

    /// Short by so much, in the smallest unit of the company's currency, the bank has kept its fee; nothing for never.
    package var fee: Range<Int64> = 100..<991
    package var combination = Combination.propose
    /// How many invoices a combination may have.
    package var combinationSize = 8
    /// Pays a known payer's oldest invoices with an amount that fits none of them.
    package var appliesOldestFirst = false
    /// The version from which it was read.
    package var version: Int64 = 1

    package init() {}

    /// Whether a match by the rule waits for a person.
    func proposes(_ rule: MatchingRuleName) -> Bool { rule == .payerAndCombination && combination == .propose }

    /// What holds on a day.
    package static func inForce(on day: Day, in rows: Connection) throws -> MatchingPolicy {
        let version = try RuleVersions.inForce(MatchingRulesKind(), on: day, in: rows)
        return try MatchingPolicy(yaml: version.text, version: version.version)
    }

    static let firstText = """
        # How receipts are matched with invoices (入金消込の規則).
        # Change this file and apply it: sekisho rules apply matching.receipts FILE

        # Short by so much, in the company's currency, and by no more than a tenth of what came in, the bank has kept its
        # fee: the invoice is paid, and the difference is booked as bank fee. fee_up_to: 0 for never (振込手数料差引).
        fee_from: 100
        fee_up_to: 990
        # The amount is the sum of exactly one set of the payer's open invoices, less credit notes: post books it, propose
        # leaves it to a person, never does not look for it (組合せ消込).
        combination: propose
        # How many invoices such a set may have, at most 8.
        combination_size: 8
        # With an amount that fits nothing, a known payer's oldest invoices are paid, in part too: always or never (古い順に充当).
        oldest_first: never

        """
}

extension MatchingPolicy {
    private enum Switch: String, CaseIterable { case always, never }
    private static let keys = ["fee_from", "fee_up_to", "combination", "combination_size", "oldest_first"]

    /// Reads the text.
    /// - Throws: ``MatchingPolicyRefusal`` with the line of the first thing that is wrong.
    package init(yaml text: String, version: Int64) throws(MatchingPolicyRefusal) {
        let entries = try RuleText<MatchingPolicyRefusal>(text, keys: Self.keys)
        let from = try entries.number("fee_from", 1...10_000)
        fee = from..<max(from, try entries.number("fee_up_to", 0...10_000) + 1)
        combination = try entries.word("combination", Combination.self)
        combinationSize = Int(try entries.number("combination_size", 2...8))
        appliesOldestFirst = try entries.word("oldest_first", Switch.self) == .always
        self.version = version
    }
}

/// What is wrong with a text of matching rules, and in which line (counted from 1).
package enum MatchingPolicyRefusal: RuleTextFault, Equatable {
    case notYAML(line: Int, String)
    case tooLong
    case missing(line: Int, key: String)
    case unknownKey(line: Int, String)
    case outOfRange(line: Int, key: String, ClosedRange<Int64>)
    case unknownWord(line: Int, key: String, known: [String])

    package var code: String {
        switch self {
        case .notYAML: "sales.matching_rules.not_yaml"
        case .tooLong: "sales.matching_rules.too_long"
        case .missing: "sales.matching_rules.missing"
        case .unknownKey: "sales.matching_rules.unknown_key"
        case .outOfRange: "sales.matching_rules.out_of_range"
        case .unknownWord: "sales.matching_rules.unknown_word"
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
