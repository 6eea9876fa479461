/// An entry of a list of parties, and which party it truly is.
struct KnownRow: Sendable {
    var code = ""
    var name = ""
    var kana = ""
    var kind = "organization"
    var country = ""
    var postalCode = ""
    var address = ""
    var phone = ""
    var email = ""
    var website = ""
    var corporateNumber = ""
    /// Another registered number behind the name of its register: `lei:…`.
    var identifier = ""
    var birthDate = ""
    /// The party that the line speaks of; equal numbers are one party.
    var truth = 0

    static func company(
        _ name: String, _ address: String = "", postal: String = "", phone: String = "", email: String = "",
        web: String = "", number: String = "", kana: String = "", country: String = "JP"
    ) -> KnownRow {
        var row = KnownRow()
        (row.name, row.address, row.postalCode, row.phone) = (name, address, postal, phone)
        (row.email, row.website, row.corporateNumber) = (email, web, number)
        (row.kana, row.country) = (kana, country)
        return row
    }

    static func person(
        _ name: String, _ address: String = "", postal: String = "", born: String = "", phone: String = "",
        email: String = ""
    ) -> KnownRow {
        var row = KnownRow()
        (row.name, row.address, row.postalCode) = (name, address, postal)
        (row.birthDate, row.phone, row.email) = (born, phone, email)
        (row.kind, row.country) = ("person", "AU")
        return row
    }
}
