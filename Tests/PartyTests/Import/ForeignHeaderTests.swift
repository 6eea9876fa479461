import Interchange
import Testing

@testable import Party

/// The header of one program's export.
struct ForeignExport: Sendable, CustomTestStringConvertible {
    let program: String
    let header: String
    /// What must be recognised, by our names.
    let columns: String
    var testDescription: String { program }
}

/// The headers that other programs export, as their users bring them.
@Suite("Headers of other programs")
struct ForeignHeaderTests {
    private static let parties = [
        ForeignExport(
            program: "Salesforce",
            header: "Account ID,Account Name,Phone,Fax,Website,Billing Street,Billing City,Billing State/Province,"
                + "Billing Zip/Postal Code,Billing Country,Description,Account Owner",
            columns: "code name phone website address postal_code country note"),
        ForeignExport(
            program: "Salesforce 日本語",
            header: "取引先 ID,取引先名,電話,Web サイト,町名・番地(請求先),市区郡(請求先),都道府県(請求先),郵便番号(請求先),国(請求先),説明",
            columns: "code name phone website address postal_code country note"),
        ForeignExport(
            program: "HubSpot",
            header:
                "Record ID,Company name,Company Domain Name,Phone Number,Street Address,City,State/Region,Postal Code,"
                + "Country/Region,Website URL,Industry,Company owner",
            columns: "code name phone address postal_code country website"),
        ForeignExport(
            program: "HubSpot 日本語", header: "レコードID,会社名,電話番号,番地,市区町村,都道府県/地域,郵便番号,国/地域,ウェブサイトURL,業種",
            columns: "code name phone address postal_code country website"),
        ForeignExport(
            program: "Odoo",
            header:
                "External ID,Name,Phone,Email,Website,Street,Street2,City,State,Zip,Country,Tags,Notes,Company Type,Language",
            columns: "code name phone email website address postal_code country tags note kind language"),
        ForeignExport(
            program: "ERPNext",
            header: "ID,Supplier Name,Supplier Type,Supplier Group,Country,Website,Mobile No,Email Id",
            columns: "code name kind country website phone email"),
        ForeignExport(
            program: "freee",
            header: "取引先コード,名前（通称）,正式名称（帳票出力時に使用される名称）,カナ名称,事業所種別,郵便番号,都道府県,市区町村・番地,"
                + "建物名・部屋番号など,電話番号,営業担当者名,営業担当者メールアドレス,登録番号,敬称",
            columns: "code name name_kana kind postal_code address phone email invoice_number"),
        ForeignExport(
            program: "弥生販売",
            header: "コード,名称,フリガナ,略称,郵便番号,住所1,住所2,部署名,役職名,ご担当者,敬称,TEL,FAX,メールアドレス,ホームページ,法人番号,登録番号,メモ",
            columns: "code name name_kana postal_code address phone email website corporate_number invoice_number note"),
        ForeignExport(
            program: "奉行",
            header: "得意先コード,得意先名,得意先名フリガナ,得意先略称,郵便番号,都道府県,市区郡町村,番地,ビル等,電話番号,FAX番号,メールアドレス,"
                + "URL,法人番号,登録番号,摘要",
            columns: "code name name_kana postal_code address phone email website corporate_number invoice_number note"),
        ForeignExport(
            program: "a buyer's own list", header: "No.,会社名【必須】,ＴＥＬ（代表）,ＦＡＸ,備考※,国名,区分,取引先CD",
            columns: "name phone note country kind code"),
        ForeignExport(
            program: "an English list", header: "Supplier ID,Company Name*,Phone Number,Website URL,Remarks,Country",
            columns: "code name phone website note country"),
    ]

    private static let cards = [
        ForeignExport(
            program: "Sansan", header: "会社名,部署名,役職,姓,名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日",
            columns: "company department title name email postal_code address phone fax mobile website met_on"),
        ForeignExport(
            program: "Eight", header: "会社名,部署名,役職,氏名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日",
            columns: "company department title name email postal_code address phone fax mobile website met_on"),
        ForeignExport(
            program: "a mail program",
            header:
                "First Name,Middle Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address,Business Fax",
            columns: "name company title phone mobile email fax"),
        ForeignExport(
            program: "HubSpot contacts",
            header: "First Name,Last Name,Email,Phone Number,Job Title,Company Name,Country/Region",
            columns: "name email phone title company country"),
    ]

    @Test("Parties", arguments: parties)
    func partyHeaders(export: ForeignExport) throws {
        try expect(export, in: PartyImport.columns)
    }

    @Test("Cards", arguments: cards)
    func cardHeaders(export: ForeignExport) throws {
        try expect(export, in: CardImport.columns)
    }

    private func expect(_ export: ForeignExport, in columns: [Column]) throws {
        let map = try ColumnMap(header: export.header.split(separator: ",").map(String.init), columns: columns)
        let found = Set(map.pairs.map(\.ours))
        #expect(found == Set(export.columns.split(separator: " ").map(String.init)))
        for name in map.unknown where name.uppercased().contains("FAX") { #expect(!found.contains("fax")) }
    }
}
