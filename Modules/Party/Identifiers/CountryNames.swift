import Interchange

/// Countries as lists write them: by code, or by their English or Japanese name.
package enum CountryNames {
    /// The codes of ISO 3166-1 alpha-2 in a text; what is no country is passed over, because it must not hide an entry.
    package static func codes(in text: String) -> [String] {
        var codes: [String] = []
        func add(_ code: String) { if !codes.contains(code) { codes.append(code) } }
        for part in NarrowText.folded(text).split(whereSeparator: { ";/、・".contains($0) }) {
            // A comma parts countries, or stands in the name of one: `Korea, North`.
            let whole = NarrowText.trimmed(String(part))
            let names = code(of: whole) == nil ? whole.split(separator: ",").map(String.init) : [whole]
            for name in names.map({ NarrowText.trimmed($0) }) {
                if let code = code(of: name) {
                    add(code)
                    continue
                }
                for word in name.split(separator: " ") {
                    let code = word.uppercased()
                    if Country.isAssigned(code) { add(code) }
                }
            }
        }
        return codes
    }

    /// The code of a country by its name or by a code that people use for it; nil where nobody calls one so.
    package static func code(of name: String) -> String? { byName[key(name)] }

    private static func key(_ name: String) -> String { name.lowercased().filter { !".,'".contains($0) } }

    private static let byName: [String: String] = {
        var byName: [String: String] = [:]
        for pair in (names + "|" + further).split(separator: "|") {
            let parts = pair.split(separator: "=")
            guard parts.count == 2 else { continue }
            for name in parts[1].split(separator: "/") { byName[String(name)] = String(parts[0]) }
        }
        return byName
    }()

    private static let names = """
        AF=afghanistan/アフガニスタン|AL=albania|DZ=algeria|AO=angola|AR=argentina|AM=armenia|AU=australia|AT=austria|AZ=azerbaijan|\
        BS=bahamas/bahamas the|BH=bahrain|BD=bangladesh|BB=barbados|BY=belarus/ベラルーシ|BE=belgium|BZ=belize|BJ=benin|\
        BM=bermuda|BO=bolivia|BA=bosnia and herzegovina|BW=botswana|BR=brazil|VG=virgin islands british|BN=brunei|\
        BG=bulgaria|BF=burkina faso|MM=burma/myanmar/ミャンマー|BI=burundi|KH=cambodia|CM=cameroon|CA=canada|KY=cayman islands|\
        CF=central african republic|TD=chad|CL=chile|CN=china/中国/中華人民共和国|CO=colombia|KM=comoros|\
        CD=congo democratic republic of the/democratic republic of the congo|CG=congo republic of the|CR=costa rica|\
        CI=cote divoire/côte divoire|HR=croatia|CU=cuba|CW=curacao|CY=cyprus|CZ=czech republic/czechia|DK=denmark|DJ=djibouti|\
        DM=dominica|DO=dominican republic|EC=ecuador|EG=egypt/エジプト|SV=el salvador|GQ=equatorial guinea|ER=eritrea|\
        EE=estonia|ET=ethiopia|FI=finland|FR=france|GA=gabon|GM=gambia/the gambia/gambia the|GE=georgia|DE=germany|GH=ghana|\
        GI=gibraltar|GR=greece|GT=guatemala|GN=guinea|GW=guinea-bissau|GY=guyana|HT=haiti|HN=honduras|HK=hong kong/香港|\
        HU=hungary|IS=iceland|IN=india/インド|ID=indonesia|IR=iran/イラン|IQ=iraq/イラク|IE=ireland|IM=isle of man|\
        IL=israel/イスラエル|IT=italy|JM=jamaica|JP=japan/日本|JE=jersey|JO=jordan/ヨルダン|KZ=kazakhstan|KE=kenya|\
        KP=korea north/north korea/北朝鮮|KR=korea south/south korea/韓国|XK=kosovo|KW=kuwait|KG=kyrgyzstan/kyrgyz republic|\
        LA=laos|LV=latvia|LB=lebanon/レバノン|LR=liberia|LY=libya/リビア|LI=liechtenstein|LT=lithuania|LU=luxembourg|MO=macau|\
        MG=madagascar|MW=malawi|MY=malaysia|MV=maldives|ML=mali|MT=malta|MH=marshall islands|MR=mauritania|MU=mauritius|\
        MX=mexico|MD=moldova|MC=monaco|MN=mongolia|ME=montenegro|MA=morocco|MZ=mozambique|NA=namibia|NP=nepal|NL=netherlands|\
        NZ=new zealand|NI=nicaragua|NE=niger|NG=nigeria|MK=north macedonia/macedonia|NO=norway|OM=oman|PK=pakistan/パキスタン|\
        PW=palau|PS=palestinian/west bank/gaza/region: gaza/パレスチナ|PA=panama|PG=papua new guinea|PY=paraguay|PE=peru|\
        PH=philippines|PL=poland|PT=portugal|PR=puerto rico|QA=qatar|RO=romania|RU=russia/russian federation/ロシア|RW=rwanda|\
        KN=saint kitts and nevis|VC=saint vincent and the grenadines|WS=samoa|SM=san marino|SA=saudi arabia/サウジアラビア|\
        SN=senegal|RS=serbia|SC=seychelles|SL=sierra leone|SG=singapore|SK=slovakia|SI=slovenia|SO=somalia|ZA=south africa|\
        SS=south sudan|ES=spain|LK=sri lanka|SD=sudan/スーダン|SE=sweden|CH=switzerland|SY=syria/シリア|TW=taiwan/台湾|TJ=tajikistan|\
        TZ=tanzania|TH=thailand|TG=togo|TT=trinidad and tobago|TN=tunisia|TR=turkey/turkiye/トルコ|TM=turkmenistan|UG=uganda|\
        UA=ukraine|AE=united arab emirates/アラブ首長国連邦|GB=united kingdom|US=united states/米国|UY=uruguay|UZ=uzbekistan|\
        VU=vanuatu|VE=venezuela|VN=vietnam|YE=yemen/イエメン|ZM=zambia|ZW=zimbabwe
        """

    private static let further = """
        US=usa/united states of america/america/アメリカ/アメリカ合衆国/合衆国|GB=uk/great britain/britain/england/イギリス/英国/英|DE=deutschland/ドイツ/独|\
        FR=フランス/仏|IT=イタリア|ES=スペイン/españa|NL=オランダ/the netherlands/holland|BE=ベルギー|CH=スイス/schweiz/suisse|AT=オーストリア/österreich|\
        SE=スウェーデン|NO=ノルウェー|DK=デンマーク|FI=フィンランド|IE=アイルランド|PT=ポルトガル|PL=ポーランド|CZ=チェコ|HU=ハンガリー|RO=ルーマニア|\
        GR=ギリシャ|UA=ウクライナ|CA=カナダ|MX=メキシコ/méxico|BR=ブラジル/brasil|AR=アルゼンチン|CL=チリ|PE=ペルー|CO=コロンビア|AU=オーストラリア/豪州|\
        NZ=ニュージーランド|CN=prc/peoples republic of china/中華|KR=korea/republic of korea/大韓民国|TW=中華民国|HK=hong kong sar|MO=macao/マカオ|\
        SG=シンガポール|MY=マレーシア|TH=タイ/タイ王国|VN=ベトナム/ヴェトナム/viet nam|ID=インドネシア|PH=フィリピン|KH=カンボジア|LA=ラオス|\
        BD=バングラデシュ|LK=スリランカ|NP=ネパール|MN=モンゴル|KZ=カザフスタン|UZ=ウズベキスタン|QA=カタール|KW=クウェート|EG=egypt arab rep|\
        ZA=南アフリカ|KE=ケニア|NG=ナイジェリア|MA=モロッコ|JP=nippon/nihon/日本国|AE=uae/ドバイ|SK=スロバキア|SI=スロベニア|HR=クロアチア|\
        BG=ブルガリア|LU=ルクセンブルク|EE=エストニア|LV=ラトビア|LT=リトアニア|IS=アイスランド|MT=マルタ|CY=キプロス|RS=セルビア
        """
}
