import Party
import Vocabulary

/// What a campaign cost on one day in one currency (費用): money, pieces sent, minutes worked.
struct Spend {
    let key: SpendKey
    let amount: Money
    let pieces: Int64?
    let minutes: Int64?
}

struct SpendKey: Hashable {
    let origin: ID<Origin>
    let day: Day
    let currency: Currency
}
