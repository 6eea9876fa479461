import Storage
import Vocabulary

/// The people who work for a company (勤務者), as a part of a larger question.
package struct PeopleOf: Sendable {
    private let company: ID<Party>

    package init(_ company: ID<Party>) { self.company = company }

    /// Answers their ids.
    package var ids: SQL {
        "SELECT party_id FROM party_relation WHERE relation = 'works_for' AND other_id = \(company)"
    }

    /// The condition that a column names the company or one of them.
    func orTheCompany(_ column: SQL) -> SQL { "(\(column) = \(company) OR \(column) IN (\(ids)))" }
}
