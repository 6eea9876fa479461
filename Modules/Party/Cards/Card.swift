import Governance
import Interchange
import Vocabulary

/// A business card (名刺): one person of one company at one time, as the card says it, every field checked.
struct Card: Equatable {
    var name = ""
    var company = ""
    var title = ""
    var email = ""
    var phone = ""
    var address = ""
    /// When the card was handed over; nil where nobody remembers.
    var metOn: Day?
    /// Who of us received it.
    var metBy = ""
    var nameKana = ""
    var companyKana = ""
    var department = ""
    var mobile = ""
    var fax = ""
    var postalCode = ""
    /// ISO 3166-1 alpha-2.
    var country = ""
    var website = ""
    var birthDay: Day?
    /// Code of the campaign, such as a fair, at which it was received.
    var campaign = ""
    var note = ""

    /// The fields in the order of ``CardColumn``, as an export writes them.
    var fields: [String] {
        CardColumn.allCases.map { column in
            switch column {
            case .name: name
            case .company: company
            case .title: title
            case .email: email
            case .phone: phone
            case .address: address
            case .metOn: metOn?.description ?? ""
            case .metBy: metBy
            case .nameKana: nameKana
            case .companyKana: companyKana
            case .department: department
            case .mobile: mobile
            case .fax: fax
            case .postalCode: postalCode
            case .country: country
            case .website: website
            case .birthDate: birthDay?.description ?? ""
            case .campaign: campaign
            case .note: note
            }
        }
    }
}

/// The columns of a file of business cards, in the order of our own export.
enum CardColumn: Int, FileColumn {
    case name, company, title, email, phone, address, metOn, metBy, nameKana, companyKana, department, mobile, fax
    case postalCode, country, website, birthDate, campaign, note

    var column: Column {
        switch self {
        case .name:
            Column("name", "氏名", "名前", "お名前", "姓名", "full_name", required: true)
                .also("display name|contact name|contact|担当者氏名|ご担当者名|file as")
                .inParts(.name, "姓|氏|苗字|last name|family name|surname", "middle name|ミドルネーム", "名|first name|given name")
        case .company:
            Column("company", "会社名", "会社", "勤務先", "組織", "法人名", "organization", required: true)
                .also("company name|account name|organization name|organisation|employer|取引先名|勤務先名|団体名|企業名")
        case .title: Column("title", "役職", "肩書", "肩書き", "職位", "job_title", "position").also("役職名|job position")
        case .email:
            Column("email", "メール", "メールアドレス", "Eメール", "e-mail", "mail")
                .also("e-mail address|email address|電子メール|電子メールアドレス|e-mail 1|work email|email 1")
                .orElse("e-mail 2 address|home email")
        case .phone:
            Column("phone", "電話番号", "電話", "TEL", "TEL会社", "会社電話番号", "telephone")
                .also("phone number|business phone|work phone|office phone|会社電話|勤務先電話|代表電話|tel 1")
                .orElse("TEL部門|TEL直通|直通電話|business phone 2|company main phone|home phone")
        case .address:
            Column("address", "住所", "所在地", "会社住所").also("business address|勤務先住所|mailing address")
                .inParts(
                    .address, "都道府県|business state|mailing state|state", "市区町村|business city|mailing city|city",
                    "番地|町名番地|business street|mailing street|street|street address", "建物名|ビル名|business street 2")
        case .metOn:
            Column("met_on", "名刺交換日", "交換日", "面談日", "会った日", "取得日")
                .also("交換日時|登録日|date met|met on|exchange date").holding(.day)
        case .metBy: Column("met_by", "名刺交換者", "交換者", "担当者", "所有者", "名刺所有者", "owner")
        case .nameKana:
            Column("name_kana", "氏名カナ", "フリガナ", "ふりがな", "名前カナ", "読み")
                .inParts(.name, "セイ|姓カナ|姓フリガナ|姓ふりがな", "メイ|名カナ|名フリガナ|名ふりがな")
                .inParts(.name, "セイ|姓カナ|姓フリガナ|姓ふりがな", "メイ|名カナ|名フリガナ|名ふりがな")
        case .companyKana: Column("company_kana", "会社名カナ", "会社名フリガナ", "会社カナ")
        case .department: Column("department", "部署", "部署名", "部門", "所属").also("department name|division")
        case .mobile:
            Column("mobile", "携帯電話", "携帯", "携帯番号", "携帯電話番号", "mobile_phone").also("cell phone|cell|mobile number|TEL携帯")
        case .fax:
            Column("fax", "FAX番号", "ファックス", "ファクス").also("fax number|business fax|work fax|会社FAX|FAX会社")
        case .postalCode:
            Column("postal_code", "郵便番号", "〒", "zip", "postcode")
                .also("zip code|business postal code|mailing zip|mailing postal code|会社郵便番号|勤務先郵便番号")
        case .country:
            Column("country", "国", "国コード", "country_code").also(
                "国名|国地域|country region|business country|mailing country")
        case .website:
            Column("website", "URL", "ウェブサイト", "ホームページ", "HP", "web")
                .also("web page|web site|website url|homepage|会社URL|サイト")
        case .birthDate: Column("birth_date", "生年月日", "誕生日").also("date of birth|birthday|dob").holding(.day)
        case .campaign: Column("campaign", "キャンペーン", "施策", "展示会", "入口", "origin")
        case .note: Column("note", "メモ", "備考", "memo").also("notes|remarks|comments")
        }
    }
}
