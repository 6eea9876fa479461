/// A line of a file of parties, and which party it truly is.
struct KnownRow {
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
    var birthDate = ""
    /// The party that the line speaks of; equal numbers are one party.
    var truth = 0

    static let header =
        "code,name,name_kana,kind,country,postal_code,address,phone,email,website,corporate_number,birth_date"

    var line: String {
        [
            code, name, kana, kind, country, postalCode, address, phone, email, website, corporateNumber, birthDate,
        ].map { $0.contains(",") || $0.contains("\"") ? "\"" + $0.replacing("\"", with: "\"\"") + "\"" : $0 }
            .joined(separator: ",")
    }
}

extension Sequence<KnownRow> {
    /// The rows as a file that can be imported.
    var file: String { KnownRow.header + "\n" + map(\.line).joined(separator: "\n") + "\n" }
}
