import Governance
import Party
import Storage
import Vocabulary

/// What a campaign cost on one day in one currency (費用): money, pieces sent, minutes worked.
package struct Spend: StoredRecord {
    let key: SpendKey
    /// The code of the campaign, where a file names it.
    var campaign = ""
    let amount: Money
    let pieces: Int64?
    let minutes: Int64?
    package var importedBy: Int64?

    package var picture: (record: Subject, image: Image) {
        var image = Image()
        image.add("origin_id", key.origin.value)
        image.add("day", key.day.number)
        image.add("currency", fact: key.currency.code)
        image.add("amount_minor", amount.minor)
        image.add("pieces", pieces)
        image.add("minutes", minutes)
        image.add("changed_by", importedBy)
        return (Subject("spend", key.description), image)
    }
}

struct SpendKey: Hashable, CustomStringConvertible {
    let origin: ID<Origin>
    let day: Day
    let currency: Currency

    var description: String { "\(origin) \(day.number) \(currency)" }
}
