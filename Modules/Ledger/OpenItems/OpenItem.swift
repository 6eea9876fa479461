import Party
import Vocabulary

/// An amount that is owed until it is settled (未消込明細): an invoice of ours, or a claim of a supplier.
package struct OpenItem: Sendable, Equatable {
    package let id: ID<OpenItem>
    package let party: ID<Party>
    package let side: OpenItemSide
    /// The number of the document.
    package let reference: String
    package let amount: Money
    /// What is still owed.
    package let open: Money
    package let openedOn: Day
    package let dueOn: Day

    package init(
        id: ID<OpenItem>, party: ID<Party>, side: OpenItemSide, reference: String, amount: Money, open: Money? = nil,
        openedOn: Day, dueOn: Day
    ) {
        self.id = id
        self.party = party
        self.side = side
        self.reference = reference
        self.amount = amount
        self.open = open ?? amount
        self.openedOn = openedOn
        self.dueOn = dueOn
    }
}

/// Who owes: the party us, or we the party.
package enum OpenItemSide: String, CaseIterable, Sendable {
    /// 売掛
    case receivable
    /// 買掛
    case payable
}
