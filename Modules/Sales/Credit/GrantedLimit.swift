import Governance
import Party
import Storage
import Vocabulary

/// A credit limit as an import brings it or finds it.
package struct GrantedLimit: StoredRecord {
    let limit: CreditLimit
    /// The customer's code as the file names it.
    let customer: String
    /// The import that put it in the place of another.
    let changedBy: Int64?

    package var importedBy: Int64? { changedBy }

    var key: String {
        "\(limit.party) \(limit.amount.currency.code) \(limit.kind.rawValue) \(limit.validFrom.number)"
    }

    package var picture: (record: Subject, image: Image) {
        var image = CreditLimit.shape.image(of: limit)
        image.add("changed_import_id", changedBy)
        return (Subject("credit_limit", limit.id.description), image)
    }

    func numbered(_ id: ID<CreditLimit>) -> GrantedLimit {
        let limit = CreditLimit(
            id: id, party: limit.party, kind: limit.kind, amount: limit.amount, validFrom: limit.validFrom,
            validUntil: limit.validUntil, grantedBy: limit.grantedBy, at: limit.at)
        return GrantedLimit(limit: limit, customer: customer, changedBy: changedBy)
    }
}
