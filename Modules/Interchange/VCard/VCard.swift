import Vocabulary

/// One business card as a phone or a scanner wrote it (vCard 2.1, 3.0, 4.0; 名刺), its texts decoded and unescaped.
///
/// Nothing is judged here: a telephone number is the text that stood in the card. Photographs, logos and keys are passed
/// over.
package struct VCard: Equatable, Sendable {
    /// A telephone number with what it is for, in lower case: `work`, `cell`, `fax`, `pref`, …
    package struct Telephone: Equatable, Sendable {
        package let kinds: Set<String>
        package let number: String

        package init(kinds: Set<String>, number: String) {
            self.kinds = kinds
            self.number = number
        }
    }

    /// An address in its parts, from the room to the country.
    package struct Address: Equatable, Sendable {
        package var kinds: Set<String> = []
        package var box = ""
        package var extended = ""
        package var street = ""
        package var locality = ""
        package var region = ""
        package var postalCode = ""
        package var country = ""

        package init() {}
    }

    /// The line of `BEGIN:VCARD`, counted from 1.
    package var line = 0
    /// A group of an address book, which is nobody.
    package var isGroup = false
    /// A card of a company, not of one of its people.
    package var isOrganization = false
    /// FN: the whole name as it is shown.
    package var formattedName = ""
    package var familyName = ""
    package var givenName = ""
    package var additionalNames = ""
    package var phoneticFamilyName = ""
    package var phoneticGivenName = ""
    package var organization = ""
    /// Departments, the greatest first.
    package var units: [String] = []
    package var organizationReading = ""
    package var title = ""
    /// The preferred one first, then in the order of the card; so are the others.
    package var telephones: [Telephone] = []
    package var mails: [String] = []
    package var addresses: [Address] = []
    package var websites: [String] = []
    package var birthday: Day?
    package var note = ""
    /// Other `X-` properties of the card by their names in upper case.
    package var extensions: [String: String] = [:]

    package init() {}

    /// FN, or the parts of N in the order of their script: 山田 太郎, but Jane Doe.
    package var name: String {
        if !formattedName.isEmpty { return formattedName }
        let isEastAsian = (familyName + givenName).unicodeScalars.contains { $0.value >= 0x2e80 }
        let parts = isEastAsian ? [familyName, givenName] : [givenName, additionalNames, familyName]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The reading of the name, family name first.
    package var nameReading: String {
        [phoneticFamilyName, phoneticGivenName].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
