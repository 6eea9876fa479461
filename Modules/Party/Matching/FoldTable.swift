/// What each character becomes before names and addresses are compared (名寄せキー): one width, one case, katakana for
/// hiragana, large kana, no long-vowel marks, no accents, one shape for old and new kanji. For keys only; the text itself
/// is never changed. Characters above the basic plane keep apart by a private number.
struct FoldTable: Sendable {
    /// Nothing: the character is dropped.
    static let nothing: UInt16 = 0
    /// A boundary between words.
    static let space: UInt16 = 0x20

    private let units: [UInt16]

    static let shared = FoldTable()

    subscript(unit: UInt16) -> UInt16 { units[Int(unit)] }

    init() {
        var units = (0...UInt16.max).map { $0 }
        Self.fold(latin: &units)
        Self.fold(marks: &units)
        Self.fold(kana: &units)
        for (kept, variants) in Self.kanji {
            for variant in variants.utf16 { units[Int(variant)] = kept.utf16.first ?? variant }
        }
        self.units = units
    }

    private static func fold(latin units: inout [UInt16]) {
        for letter in UInt16(ascii: "A")...UInt16(ascii: "Z") { units[Int(letter)] = letter | 0x20 }
        for (plain, accented) in accents {
            for letter in accented.utf16 { units[Int(letter)] = plain.utf16.first ?? letter }
        }
        for unit in UInt16(0x391)...0x3a9 { units[Int(unit)] = unit + 0x20 }
        for unit in UInt16(0x410)...0x42f { units[Int(unit)] = unit + 0x20 }
        for unit in UInt16(0x400)...0x40f { units[Int(unit)] = unit + 0x50 }
        for unit in 0..<0x5e { units[0xff01 + unit] = units[0x21 + unit] }
    }

    private static func fold(marks units: inout [UInt16]) {
        for unit in 0..<0x20 { units[unit] = nothing }
        for unit in "\t\n,/-_:;|+・·、，。〜~=*".utf16 { units[Int(unit)] = space }
        for unit in [
            0xa0, 0x3000, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xff0d, 0xff65, 0xfe58, 0xfe63,
        ] {
            units[unit] = space
        }
        for unit in ".'\"’‘“”`´「」『』!?".utf16 { units[Int(unit)] = nothing }
        for range in [0x300...0x36f, 0xfe00...0xfe0f, 0x200b...0x200f, 0x2060...0x206f, 0x3099...0x309c] {
            for unit in range { units[unit] = nothing }
        }
        for unit in [0xfeff, 0xad, 0xff0e, 0xff61, 0xff0c, 0xff64, 0x7f] { units[unit] = nothing }
        for unit in "（［【〔｛[{".utf16 { units[Int(unit)] = UInt16(ascii: "(") }
        for unit in "）］】〕｝]}".utf16 { units[Int(unit)] = UInt16(ascii: ")") }
        for unit in "＆".utf16 { units[Int(unit)] = UInt16(ascii: "&") }
    }

    private static func fold(kana units: inout [UInt16]) {
        for (half, full) in zip(UInt16(0xff66)...0xff9d, halfWidth.utf16) { units[Int(half)] = full }
        for unit in UInt16(0x3041)...0x3096 { units[Int(unit)] = unit + 0x60 }
        for (small, large) in zip("ァィゥェォッャュョヮヵヶヂヅヴヲ".utf16, "アイウエオツヤユヨワカケジズブオ".utf16) {
            units[Int(small)] = large
            if small < 0x30f5 { units[Int(small - 0x60)] = large }
        }
        for unit in 0xff67...0xff6f { units[unit] = units[Int(units[unit])] }
        units[0xff66] = units[Int(units[0xff66])]
        units[0x30fc] = nothing
        units[0xff70] = nothing
        units[0x3005] = 0x3005
    }

    private static let halfWidth = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"

    private static let accents: [(String, String)] = [
        ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄạảấầẩẫậắằẳẵặẠẢ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"),
        ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚẹẻẽếềểễệ"),
        ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİỉị"), ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľŀłĹĻĽĿŁ"),
        ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐọỏốồổỗộớờởỡợơƠ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšșßŚŜŞŠȘ"),
        ("t", "ţťŧțŢŤŦȚ"),
        ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲưƯủụứừửữự"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶỳỵỷỹ"), ("z", "źżžŹŻŽ"),
    ]

    /// Old and variant shapes of kanji (旧字体・異体字) under the shape that stands for them.
    static let kanji: [(String, String)] = [
        ("斉", "齊斎齋"), ("高", "髙"), ("崎", "﨑嵜碕"), ("辺", "邊邉"), ("沢", "澤"), ("浜", "濱濵"), ("国", "國圀"),
        ("広", "廣"), ("桜", "櫻"), ("竜", "龍"), ("滝", "瀧"), ("関", "關"), ("会", "會"), ("学", "學"), ("実", "實"),
        ("栄", "榮"), ("円", "圓"), ("気", "氣"), ("鉄", "鐵鐡"), ("島", "嶋嶌"), ("富", "冨"), ("峰", "峯"), ("館", "舘"),
        ("恵", "惠"), ("条", "條"), ("静", "靜"), ("真", "眞"), ("徳", "德"), ("瀬", "瀨"), ("頼", "賴"), ("柳", "栁"),
        ("土", "圡"), ("満", "滿"), ("渋", "澁澀"), ("弥", "彌"), ("万", "萬"), ("与", "與"), ("予", "豫"), ("来", "來"),
        ("亜", "亞"), ("横", "橫"), ("黒", "黑"), ("郎", "郞"), ("緑", "綠"), ("寿", "壽"), ("薮", "藪"), ("鶴", "靏靍"),
        ("曽", "曾"), ("増", "增"), ("経", "經"), ("総", "總"), ("桧", "檜"), ("清", "淸"), ("青", "靑"), ("豊", "豐"),
        ("蔵", "藏"), ("壱", "壹"), ("弐", "貳"), ("児", "兒"), ("旧", "舊"), ("県", "縣"), ("号", "號"), ("対", "對"),
        ("体", "體"), ("点", "點"), ("当", "當"), ("発", "發"), ("仏", "佛"), ("宝", "寶寳"), ("毎", "每"), ("黄", "黃"),
        ("薬", "藥"), ("労", "勞"), ("岳", "嶽"), ("穂", "穗"), ("稲", "稻"), ("巌", "巖"), ("遥", "遙"), ("尭", "堯"),
        ("槙", "槇"), ("鴎", "鷗"), ("蛍", "螢"), ("芦", "蘆"), ("讃", "讚"), ("声", "聲"), ("売", "賣"), ("麦", "麥"),
        ("塩", "鹽"), ("医", "醫"), ("画", "畫"), ("楽", "樂"), ("観", "觀"), ("帰", "歸"), ("銭", "錢"), ("戦", "戰"),
        ("荘", "莊"), ("隠", "隱"), ("駅", "驛"), ("応", "應"), ("団", "團"), ("図", "圖"), ("鋳", "鑄"), ("独", "獨"),
        ("読", "讀"), ("変", "變"), ("庁", "廳"), ("両", "兩"), ("産", "產"), ("歯", "齒"), ("険", "險"), ("験", "驗"),
        ("鉱", "鑛"), ("検", "檢"), ("済", "濟"), ("剤", "劑"), ("権", "權"), ("価", "價"), ("伝", "傳"), ("転", "轉"),
        ("芸", "藝"), ("証", "證"), ("断", "斷"), ("営", "營"), ("様", "樣"), ("続", "續"), ("属", "屬"), ("帯", "帶"),
        ("単", "單"), ("弾", "彈"), ("灯", "燈"), ("軽", "輕"), ("継", "繼"), ("径", "徑"), ("将", "將"),
        ("状", "狀"), ("乗", "乘"),
        ("礼", "禮"),
        ("郷", "鄕"), ("双", "雙"), ("収", "收"), ("巻", "卷"), ("缶", "罐"),
        ("効", "效"), ("勲", "勳"), ("焼", "燒"), ("粋", "粹"), ("醸", "釀"), ("嬢", "孃"), ("譲", "讓"), ("畳", "疊"),
        ("鎮", "鎭"), ("闘", "鬪"), ("悪", "惡"), ("圧", "壓"), ("囲", "圍"), ("為", "爲"), ("欧", "歐"), ("殴", "毆"),
    ]
}

extension UInt16 {
    init(ascii scalar: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: scalar.value) }
}
