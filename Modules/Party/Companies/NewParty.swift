import Interchange
import Vocabulary

/// A party that is made one by one: by hand, or from a business card.
package struct NewParty: Sendable {
    package var kind = PartyKind.organization
    package var name: String
    package var nameKana: String?
    package var country: String?
    package var email: String?
    package var phone: String?
    package var website: String?
    package var roles: [PartyRole] = []
    package var origin: ID<Origin>?
    var postalCode: String?
    var address: String?
    var birthDay: Day?
    /// The import with which it goes when that is taken back.
    var importID: Int64?

    package init(name: String) {
        self.name = name
    }

    /// - Throws: ``PartyRefusal`` for what cannot be right.
    func checked() throws -> (name: String, country: String?, points: [ContactPoint]) {
        let name = NarrowText.trimmed(name)
        guard !name.isEmpty, !name.utf8.contains(0), name.utf8.count <= 1000 else { throw PartyRefusal.badName(name) }
        let country = country.map { NarrowText.identifier($0) }
        if let country, !Country.isAssigned(country) { throw PartyRefusal.badCountry(country) }
        var points: [ContactPoint] = []
        if let email { points.append(ContactPoint(.email, try MailAddress.normal(email), email)) }
        if let phone { points.append(ContactPoint(.phone, try Phone.normal(phone, country: country), phone)) }
        if let website { points.append(ContactPoint(.website, try WebDomain.normal(website), website)) }
        return (name, country, points)
    }
}
