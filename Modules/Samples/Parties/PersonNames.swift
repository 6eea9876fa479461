/// Names of people, by country.
enum PersonNames {
    struct Person: Sendable {
        let name: SampleText
        let kana: String
        let roman: String
    }

    static func person(_ country: String, _ dice: inout Dice) -> Person {
        switch country {
        case "JP":
            let family = dice.pick(families)
            let given = dice.pick(givens)
            return Person(
                name: SampleText(
                    "\(family.name) \(given.name)",
                    "\(capitalized(given.roman)) \(capitalized(family.roman))"),
                kana: "\(family.kana) \(given.kana)", roman: "\(given.roman).\(family.roman)")
        case "TW": return pick("陳林黃張李王吳劉蔡楊", ["宜庭", "俊翰", "怡君", "柏宇", "雅筑", "冠霖"], "tw", &dice)
        case "CN": return pick("王李张刘陈杨赵周吴徐", ["晓岚", "志远", "丽霞", "建川", "雨桐", "浩然"], "cn", &dice)
        case "KR": return pick("김이박최정강조윤장임", ["서연", "민준", "지우", "하준", "수아", "도윤"], "kr", &dice)
        case "VN":
            return person(
                dice.pick(["Nguyễn Thị", "Trần Văn", "Lê Minh", "Phạm Thu", "Vũ Đức"]) + " "
                    + dice.pick(["Hương", "Tuấn", "Lan", "Quân", "Hạnh"]), "vn", &dice)
        case "TH":
            return person(
                dice.pick(["สมชาย", "วราภรณ์", "ณัฐพงศ์", "กาญจนา", "ธีรพงษ์"]) + " "
                    + dice.pick(["ใจดีงาม", "ศรีสุขใส", "ทองแท้", "พงษ์ไทย", "บุญมาก"]), "th", &dice)
        case "IT":
            return person(
                dice.pick(["Giulia", "Marco", "Chiara", "Luca", "Elena"]) + " "
                    + dice.pick(["Bertolazzi", "D’Onofri", "Ferranti", "Moroncelli", "Zanella"]), "it", &dice)
        default:
            return person(
                dice.pick(["Anna", "Jürgen", "Katrin", "Björn", "Sören"]) + " "
                    + dice.pick(["Groß", "Häberle", "Müllner", "Österreicher", "Voß"]), "de", &dice)
        }
    }

    private static func pick(_ families: String, _ givens: [String], _ roman: String, _ dice: inout Dice) -> Person {
        let family = dice.pick(families.map(String.init))
        return person(family + dice.pick(givens), roman, &dice)
    }

    /// Somebody abroad, whose name is written alike in both languages.
    private static func person(_ name: String, _ roman: String, _ dice: inout Dice) -> Person {
        Person(name: SampleText(name, name), kana: "", roman: "\(roman)\(dice.below(1000))")
    }

    private static func capitalized(_ roman: String) -> String { roman.prefix(1).uppercased() + roman.dropFirst() }

    private typealias Word = (name: String, kana: String, roman: String)

    private static let families: [Word] = [
        ("佐々木", "ササキ", "sasaki"), ("渡邊", "ワタナベ", "watanabe"), ("髙橋", "タカハシ", "takahashi"),
        ("齋藤", "サイトウ", "saito"), ("鈴木", "スズキ", "suzuki"), ("杉山", "スギヤマ", "sugiyama"), ("望月", "モチヅキ", "mochizuki"),
        ("大石", "オオイシ", "oishi"), ("榊原", "サカキバラ", "sakakibara"), ("近藤", "コンドウ", "kondo"), ("水野", "ミズノ", "mizuno"),
        ("加納", "カノウ", "kano"), ("内藤", "ナイトウ", "naito"), ("服部", "ハットリ", "hattori"), ("山﨑", "ヤマザキ", "yamazaki"),
        ("牧野", "マキノ", "makino"), ("勝又", "カツマタ", "katsumata"), ("芹澤", "セリザワ", "serizawa"), ("川口", "カワグチ", "kawaguchi"),
        ("小長井", "コナガイ", "konagai"),
    ]
    private static let givens: [Word] = [
        ("美咲", "ミサキ", "misaki"), ("健太", "ケンタ", "kenta"), ("陽子", "ヨウコ", "yoko"), ("翔", "ショウ", "sho"),
        ("千尋", "チヒロ", "chihiro"), ("隆", "タカシ", "takashi"), ("彩香", "アヤカ", "ayaka"), ("浩二", "コウジ", "koji"),
        ("真由美", "マユミ", "mayumi"), ("亮", "リョウ", "ryo"), ("恵", "メグミ", "megumi"), ("直樹", "ナオキ", "naoki"),
        ("さくら", "サクラ", "sakura"), ("純一", "ジュンイチ", "junichi"), ("京子", "キョウコ", "kyoko"), ("大輔", "ダイスケ", "daisuke"),
    ]
}
