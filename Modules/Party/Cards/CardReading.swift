import Governance
import Interchange
import Vocabulary

extension Card {
    /// Reads one row.
    /// - Throws: ``FieldRefusal``, which names the column at fault.
    init(_ batch: RowBatch, _ row: Int) throws {
        let row = BatchRow(batch, row)
        func text(_ column: CardColumn, limit: Int = 200) throws -> String {
            try row.optionalText(column.rawValue, name: column.column.name, limit: limit) ?? ""
        }
        func checked(_ column: CardColumn, _ body: () throws -> Void) throws {
            do { try body() } catch let reason as any Refusal { throw FieldRefusal(column.rawValue, reason) }
        }
        name = Self.oneLine(try row.text(CardColumn.name.rawValue, name: "name"))
        // A phone knows people without a company; a list of business cards does not.
        company = Self.oneLine(
            batch.holdsCards ? try text(.company) : try row.text(CardColumn.company.rawValue, name: "company"))
        title = Self.oneLine(try text(.title))
        email = try text(.email, limit: 254)
        phone = try text(.phone)
        mobile = try text(.mobile)
        fax = try text(.fax)
        address = Self.oneLine(try text(.address, limit: 500))
        metBy = try text(.metBy, limit: 100)
        nameKana = Self.oneLine(try text(.nameKana))
        companyKana = Self.oneLine(try text(.companyKana))
        department = Self.oneLine(try text(.department))
        postalCode = try text(.postalCode, limit: 32)
        country = NarrowText.identifier(try text(.country, limit: 40))
        website = try text(.website, limit: 1000)
        campaign = try text(.campaign, limit: 64)
        note = String(try text(.note, limit: 4000).map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
        metOn = try row.optionalDay(CardColumn.metOn.rawValue)
        birthDay = try row.optionalDay(CardColumn.birthDate.rawValue)
        if !country.isEmpty && !Country.isAssigned(country) {
            throw FieldRefusal(CardColumn.country.rawValue, PartyRefusal.badCountry(country))
        }
        try checked(.email) { if !email.isEmpty { _ = try MailAddress.normal(email) } }
        try checked(.phone) { _ = try number(phone) }
        try checked(.mobile) { _ = try number(mobile) }
        try checked(.website) { if !website.isEmpty { _ = try WebDomain.normal(website) } }
    }

    private static func oneLine(_ text: String) -> String {
        text.contains { $0.isNewline } ? text.split { $0.isNewline }.joined(separator: " ") : text
    }

    /// A telephone number as it is compared; nil for none.
    /// - Throws: ``PartyRefusal/badPhone(_:)``.
    func number(_ text: String) throws -> String? {
        if text.isEmpty { return nil }
        return try Phone.normal(text, country: country.isEmpty ? nil : country)
    }

    /// The mail address as it is compared; nil for none.
    var mail: String? { email.isEmpty ? nil : try? MailAddress.normal(email) }
}
