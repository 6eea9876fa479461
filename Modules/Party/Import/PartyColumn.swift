import Governance
import Interchange

/// The columns of a file of parties, in the order of our own export.
enum PartyColumn: Int, FileColumn {
    case code, name, nameKana, kind, roles, country, postalCode, address, phone, email, website, corporateNumber
    case invoiceNumber, identifiers, birthDate, language, tags, origin, worksFor, note

    var column: Column {
        switch self {
        case .code: Self.codeColumn
        case .name: Self.nameColumn
        case .nameKana:
            Column("name_kana", "カナ", "フリガナ", "ふりがな", "名称カナ", "会社名カナ", "取引先名カナ", "読み")
                .also("会社名フリガナ|会社カナ|得意先名カナ|得意先名フリガナ|得意先カナ|仕入先名カナ|仕入先名フリガナ|仕入先カナ")
                .also("取引先名フリガナ|顧客名カナ|顧客名フリガナ|カナ名称|カナ名|名称フリガナ|氏名カナ|氏名フリガナ|よみ|よみがな|ヨミガナ|読み仮名|読みがな")
                .also("kana|furigana|phonetic name|reading|company name kana")
                .inParts(.name, "セイ|姓カナ|姓フリガナ", "メイ|名カナ|名フリガナ")
        case .kind:
            Column("kind", "種別", "種類", "区分", "法人個人区分")
                .also("法人個人|個人法人|個人法人区分|事業所種別|取引先種別|customer type|supplier type|company type|party type|entity type")
                .holding(.word(PartyKind.allCases.map(\.rawValue)))
        case .roles:
            Column("roles", "役割", "取引区分", "role").also("取引先区分|取引関係|relationship")
                .holding(.words(PartyRole.allCases.map(\.rawValue)))
        case .country:
            Column("country", "国", "国コード", "country_code")
                .also("国名|国地域|所在国|country region|billing country|nation").holding(.country)
        case .postalCode:
            Column("postal_code", "郵便番号", "〒", "zip", "postcode")
                .also("郵便|郵便No|〒番号|zip code|postal code|post code|zip postal code|billing zip postal code")
                .also("billing zip|billing postal code|会社郵便番号|pin code")
        case .address: Self.addressColumn
        case .phone:
            Column("phone", "電話番号", "電話", "TEL", "telephone").holding(.phone)
                .also("電話番号1|TEL1|TEL番号|代表電話|代表電話番号|代表TEL|会社電話番号|会社電話|TEL会社|連絡先電話番号|連絡先")
                .also("phone number|phone no|tel no|telephone number|business phone|main phone|work phone|office phone")
                .orElse("電話番号2|TEL2|携帯電話|携帯|携帯番号|携帯電話番号|TEL直通|mobile|mobile no|mobile phone|primary phone")
        case .email:
            Column("email", "メール", "メールアドレス", "Eメール", "mail").holding(.mail)
                .also("電子メール|電子メールアドレス|メアド|代表メール|email address|e-mail address|email id|mail address|work email")
                .orElse("担当者メールアドレス|担当者メール|営業担当者メールアドレス|primary email|email 1|email 2|メールアドレス1")
        case .website:
            Column("website", "ウェブサイト", "ホームページ", "URL", "HP", "web")
                .also("WEBサイト|ウェブサイトURL|ホームページURL|ホームページアドレス|企業URL|会社URL|サイトURL|website url|web site|homepage|web page")
                .orElse("company domain name|domain|会社のドメイン名|ドメイン")
        case .corporateNumber:
            Column("corporate_number", "法人番号").also("法人No|法人番号13桁|corporate no|company registration number jp")
        case .invoiceNumber:
            Column("invoice_number", "登録番号", "インボイス番号", "適格請求書発行事業者登録番号")
                .also("適格請求書登録番号|インボイス登録番号|インボイス制度登録番号|事業者登録番号|適格事業者番号|T番号")
                .also("invoice registration number|qualified invoice number|qualified invoice issuer number")
        case .identifiers: Column("identifiers", "識別番号").also("identifier|番号一覧")
        case .birthDate: Column("birth_date", "生年月日").also("誕生日|date of birth|birthday|dob").holding(.day)
        case .language: Column("language", "言語").also("使用言語|preferred language|print language|lang")
        case .tags: Column("tags", "タグ").also("タグ名|ラベル|tag|labels|label|categories")
        case .origin: Column("origin", "入口", "流入元", "キャンペーン", "campaign").also("流入経路|lead source").holding(.code)
        case .worksFor:
            Column("works_for", "勤務先", "勤務先コード", "所属").also("所属会社|勤務先会社|employer|associated company")
                .holding(.party)
        case .note:
            Column("note", "備考", "メモ", "摘要").also("備考1|注記|コメント|特記事項|remarks|remark|notes|comment|comments|memo")
                .orElse("備考2|説明|description|customer details|supplier details|internal notes")
        }
    }

    private static let codeColumn =
        Column("code", "コード", "取引先コード", "得意先コード", "仕入先コード", "顧客コード", "会社コード", required: true)
        .holding(.code)
        .also("取引先CD|得意先CD|仕入先CD|顧客CD|取引先番号|得意先番号|仕入先番号|顧客番号|業者コード|発注先コード|ベンダーコード")
        .also("customer id|supplier id|vendor id|partner id|customer code|supplier code|vendor code|partner code")
        .also(
            "customer number|supplier number|vendor number|customer no|supplier no|vendor no|account number|company code"
        )
        .also("party code|internal reference|内部参照")
        .orElse("account id|record id|id|external id|company id|reference|取引先ID|得意先ID|仕入先ID|顧客ID|レコードID|管理番号")

    private static let nameColumn =
        Column("name", "名称", "名前", "氏名", "会社名", "取引先名", "得意先名", "仕入先名", "顧客名", "商号", required: true)
        .also("企業名|法人名|社名|貴社名|団体名|組織名|屋号|業者名|発注先名|調達先名|ベンダー名|見込み客名|お客様名|御社名")
        .also("得意先名称|仕入先名称|取引先名称|顧客名称|会社名称|得意先名1|仕入先名1|取引先名1|取引先名商号")
        .also("company name|account name|customer name|supplier name|vendor name|partner name|business name|party name")
        .also("organization name|organisation name|organization|organisation|full name")
        .orElse("正式名称|会社|取引先|得意先|仕入先|顧客|企業|company|customer|supplier|vendor|legal name|display name|account")
        .inParts(.name, "姓|氏|苗字|last name|family name|surname", "middle name", "名|first name|given name")

    private static let addressColumn =
        Column("address", "住所", "所在地", "本社所在地")
        .also("会社住所|本社住所|本店所在地|登記住所|事業所住所|billing address|primary address|company address|full address")
        .inParts(
            .address, "都道府県|都道府県地域|state|state region|province|billing state province|billing state|prefecture",
            "市区町村|市区郡町村|市区郡|市町村|city|billing city|city town|town",
            "番地|町名番地|町名|丁目番地|市区町村番地|住所1|street|street address|billing street|address 1|address line 1|street 1",
            "建物名|建物名部屋番号など|建物名部屋番号|ビル名|ビル等|マンション名|住所2|street 2|street address 2|address 2|address line 2",
            "住所3|address 3|address line 3")
}
