import Interchange

extension Card {
    /// Whether both say the same, whatever letters they use for it.
    func saysTheSame(as other: Card) -> Bool { plain == other.plain }

    /// The card with numbers and addresses in one notation.
    private var plain: Card {
        var card = self
        for number in [\Card.phone, \.mobile, \.fax] {
            let text = card[keyPath: number]
            let value = (try? self.number(text)) ?? nil
            card[keyPath: number] = value.map { ContactPoint(.phone, $0, text).said } ?? NarrowText.folded(text)
        }
        card.email = mail ?? NarrowText.folded(email)
        if let host = try? WebDomain.normal(website) { card.website = ContactPoint(.website, host, website).said }
        card.postalCode = NarrowText.identifier(postalCode).filter { $0 != "〒" }
        return card
    }
}
