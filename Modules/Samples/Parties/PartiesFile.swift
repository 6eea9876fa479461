import Vocabulary

/// `parties.csv`: whom the sample company deals with, or would like to.
enum PartiesFile {
    static let columns = [
        "code", "name", "name_kana", "kind", "roles", "country", "postal_code", "address", "phone", "email", "website",
        "corporate_number", "invoice_number", "identifiers", "birth_date", "language", "tags", "origin", "works_for",
        "note",
    ]

    static func write(_ year: SampleYear, scale: Int, in language: SampleLanguage, to path: String) throws {
        var file = try SampleFile(path, columns: columns)
        for block in 0..<scale {
            for member in Member.all(in: block) { try write(member, year, language, to: &file) }
        }
        try file.close()
    }

    private static func write(
        _ member: Member, _ year: SampleYear, _ language: SampleLanguage, to file: inout SampleFile
    ) throws {
        let party = SampleParty(member)
        var dice = Dice(.party, -1 - member.index)
        let isJapanese = member.country == "JP"
        let hasNumber = isJapanese && !member.part.isPerson
        let number = hasNumber ? CorporateNumberMaker.number(member.index) : nil
        let place = PartyAddress(member, &dice)
        file.field(member.code)
        file.field(party.name.text(in: language))
        file.field(party.kana)
        file.field(member.part.isPerson ? "person" : "organization")
        file.field(member.roles)
        file.field(member.country)
        file.field(place.postalCode)
        file.field(place.address)
        file.field(place.phone)
        file.field(party.mail)
        file.field(party.website)
        file.field(number)
        file.field(dice.happens(percent: 85) ? number.map { "T" + $0 } : nil)
        file.field(identifiers(member))
        file.field(
            member.part == .jobSeeker ? year.today.adding(days: -dice.between(8_000, 17_000)).description : nil)
        file.field(member.language)
        file.field(party.tag.text(in: language))
        file.field(member.origin.map { SampleCampaign.all[$0].code })
        file.field(member.employer?.code)
        file.field(member.isSupplierToo ? SampleText("仕入先でもある", "a supplier, too").text(in: language) : nil)
        try file.endRow()
    }

    /// VAT numbers in forms that no office gives out: a leading zero in Germany, the office 777 in Italy.
    private static func identifiers(_ member: Member) -> String? {
        guard !member.part.isPerson else { return nil }
        switch member.country {
        case "DE": return "vat:DE0" + String(10_000_000 + member.index).suffix(8)
        case "IT": return "vat:IT" + String(1_000_000 + member.index).suffix(7) + "7770"
        default: return nil
        }
    }
}
