import Gate
import Presentation

/// A party, and which function looks after it.
package struct OwnedParty: Sendable {
    let code: String
    let name: String?
    let ownership: Ownership

    package init(code: String, name: String?, ownership: Ownership) {
        self.code = code
        self.name = name
        self.ownership = ownership
    }
}

extension Listing<OwnedParty> {
    /// Which function looks after a party on each side, and which one for the whole (担当部門).
    package static let ownedParties = Listing(
        "gate.owner",
        [
            .code("code", "term.code") { $0.code },
            .text("name", "term.name") { $0.name },
            .word("purchase", "state.side.purchase", "state.gate.owner") { $0.ownership.purchase },
            .word("sale", "state.side.sale", "state.gate.owner") { $0.ownership.sale },
            .word("owner", "term.gate.owner", "state.gate.owner") { $0.ownership.one },
        ])
}
