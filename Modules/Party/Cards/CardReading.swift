import Governance
import Interchange
import Vocabulary

extension Card {
    /// Reads one row.
    /// - Throws: ``FieldRefusal``, which names the column at fault.
    init(_ batch: RowBatch, _ row: Int) throws {
        let row = Fields(batch, row, of: CardColumn.self)
        func line(_ column: CardColumn) throws -> String { Self.oneLine(try row.text(column)) }
        company = try line(.company)
        // A phone knows companies without people.
        name = batch.holdsCards && !company.isEmpty ? try line(.name) : Self.oneLine(try row.required(.name))
        title = try line(.title)
        email = try row.text(.email, limit: 254)
        phone = try row.text(.phone)
        mobile = try row.text(.mobile)
        fax = try row.text(.fax)
        address = Self.oneLine(try row.text(.address, limit: 500))
        metBy = try row.text(.metBy, limit: 100)
        nameKana = try line(.nameKana)
        companyKana = try line(.companyKana)
        department = try line(.department)
        postalCode = try row.text(.postalCode, limit: 32)
        let land = try row.text(.country, limit: 40)
        country = CountryNames.code(of: NarrowText.folded(land)) ?? NarrowText.identifier(land)
        website = try row.text(.website, limit: 1000)
        campaign = try row.text(.campaign, limit: 64)
        note = String(try row.text(.note, limit: 4000).map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
        metOn = try row.optionalDay(.metOn)
        birthDay = try row.optionalDay(.birthDate)
        if !country.isEmpty && !Country.isAssigned(country) {
            throw row.refusal(.country, PartyRefusal.badCountry(country))
        }
        _ = try row.checked(.email) { _ in try email.isEmpty ? "" : MailAddress.normal(email) }
        _ = try row.checked(.phone) { _ in try number(phone) }
        _ = try row.checked(.mobile) { _ in try number(mobile) }
        _ = try row.checked(.website) { _ in try website.isEmpty ? "" : WebDomain.normal(website) }
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

    /// Where in the company the person sits: the branch in its line, then the department.
    var office: String {
        [CompanyLine(company).place, department].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The mail address as it is compared; nil for none.
    var mail: String? { email.isEmpty ? nil : try? MailAddress.normal(email) }
}
