import TestOffice
import Testing

@testable import Party
@testable import Screening

@Suite("Name likeness")
struct NameLikenessTests {
    /// As on lists of forty thousand names, where some words are common.
    static func likeness(_ asked: String, _ listed: String) -> NameLikeness {
        let weights = WordWeights(names: 40_000)
        let common = ["mohammed": 900, "ali": 700, "ahmed": 600, "iran": 500, "maria": 200, "jose": 300, "kim": 400]
        return NameLikeness.between(WatchWords(asked), WatchWords(listed)) {
            weights.weight(of: $0, count: common[$0] ?? 3)
        }
    }

    static let same: [(String, String)] = [
        // Order, case, accents, punctuation.
        ("Abu Abbas", "ABBAS, Abu"), ("Joaquín Guzmán Loera", "GUZMAN LOERA, Joaquin"),
        ("Société Générale de Surveillance", "SOCIETE GENERALE DE SURVEILLANCE"),
        // Legal forms in any place and language.
        ("Aerocaribbean Airlines Ltd.", "AEROCARIBBEAN AIRLINES"), ("Rosneft OJSC", "ROSNEFT"),
        ("OOO Transneft", "TRANSNEFT LLC"), ("Anglo-Caribbean", "ANGLO-CARIBBEAN CO., LTD."),
        ("PT Sumber Jaya", "SUMBER JAYA"), ("Mahan Air Co. (P.J.S.)", "MAHAN AIR"),
        // One word or two.
        ("Aero Caribbean", "AEROCARIBBEAN"), ("Aerocaribbean", "AERO CARIBBEAN"), ("AlQaida", "AL QAIDA"),
        // Transliterations that have been published of one name.
        ("Muammar Gaddafi", "QADHAFI, Muammar"), ("Moammar Kadafi", "QADDAFI, Muammar"),
        ("Osama bin Laden", "BIN LADIN, Usama"), ("Usama ben Ladin", "BIN LADEN, Osama"),
        ("Mohamed Hussein", "MUHAMMAD HUSAYN"), ("Mohammad Hossein", "MOHAMMED HUSAIN"),
        ("Yousef Abdullah", "YUSUF ABDALLAH"), ("Abdulrahman Yasin", "YASIN, Abdul Rahman"),
        ("Sergei Ivanov", "IVANOV, Sergey"), ("Dmitriy Medvedev", "MEDVEDEV, Dmitri"),
        ("Alexandr Lukashenko", "LUKASHENKO, Aleksandr"), ("Khalid Sheikh", "KHALED SHAYKH"),
        ("Kim Jong Un", "KIM, Jong-un"), ("Ayman Zawahri", "AL-ZAWAHIRI, Ayman"),
        // Other scripts.
        ("Роснефть", "ROSNEFT"), ("Сергей Иванов", "IVANOV, Sergey"), ("シノダ ケンイチ", "SHINODA, Kenichi"),
        ("シノダケンイチ", "SHINODA, Kenichi"), ("ヤマグチグミ", "YAMAGUCHI-GUMI"), ("斎藤商事株式会社", "㈱齋藤商事"),
        ("ｱｴﾛｶﾘﾋﾞｱﾝ", "アエロカリビアン"),
        // A slip of the hand.
        ("Aerocaribean Airlines", "AEROCARIBBEAN AIRLINES"), ("Rosnfet Oil Company", "ROSNEFT OIL COMPANY"),
    ]

    @Test("the same, however written, reaches the usual threshold in both directions", arguments: same)
    func sameNames(asked: String, listed: String) {
        #expect(Self.likeness(asked, listed).score >= 0.8)
        #expect(Self.likeness(listed, asked).score >= 0.8)
    }

    @Test(
        "what only the party says takes less away than what only the list says",
        arguments: [
            ("John Smith", "SMITH, John Michael"), ("Bank Melli Iran, Tokyo Branch", "BANK MELLI IRAN"),
            ("Komix Trading Company", "KOMIX"),
        ])
    func lacking(asked: String, listed: String) {
        #expect(Self.likeness(asked, listed).score >= 0.8)
    }

    @Test(
        "of two family names one may be missing where all else is there, whichever it is",
        arguments: [
            ("Helmar Quintanal", "QUINTANAL BUELVAS, Helmar", true),
            ("Quintanal Helmar", "QUINTANAL BUELVAS, Helmar", true),
            ("Helmar Buelvas", "QUINTANAL BUELVAS, Helmar", true),
            ("Joaquín Guzmán", "GUZMAN LOERA, Joaquin", true),
            // Another second name is another person; a family name alone, or a given name alone, is nobody.
            ("Helmar Quintanal Ortega", "QUINTANAL BUELVAS, Helmar", false),
            ("Helmar Soto", "QUINTANAL BUELVAS, Helmar", false),
            ("Helmar", "QUINTANAL BUELVAS, Helmar", false), ("Quintanal", "QUINTANAL BUELVAS, Helmar", false),
            // Particles are no family names.
            ("Osama Bin", "BIN LADIN, Usama", false),
        ])
    func twoFamilyNames(asked: String, listed: String, isSame: Bool) {
        let likeness = NameLikeness.between(WatchWords(asked), WatchWords(listed), .person) { _ in 3 }
        #expect((likeness.score >= 0.8) == isSame, "\(likeness.score)")
        // Of a company, the words before a comma are no family names.
        let company = NameLikeness.between(WatchWords("Anglo Ltd"), WatchWords("ANGLO CARIBBEAN, LTD."), .organization)
        { _ in 3 }
        #expect(company.score < 0.85)
    }

    static let different: [(String, String)] = [
        ("Maria Lopez", "MARIO LOPERENA"), ("John Smith", "SMYTHSON, Johanna"), ("Kim Young Ho", "KIM, Jong-un"),
        ("Mohammed Ali", "ALI, Ahmed"), ("Jose Garcia", "JOSE MARTINEZ"), ("Robert Martin", "MARTINEZ, Roberto Luis"),
        ("Pacific Trading Co", "ATLANTIC TRADING CO"), ("Tehran Steel Works", "TEHRAN CEMENT WORKS"),
        ("Iran Air", "IRAN INSURANCE COMPANY"), ("Bank of Tokyo", "BANK MELLI IRAN"),
        ("Caribbean Airlines", "AEROCARIBBEAN"), ("Plant 95", "PLANT 96"), ("Unit 61398", "UNIT 61399"),
        ("山田商事株式会社", "山本商事株式会社"), ("東京電機工業", "大阪電機工業"), ("日本海運", "日本空運"), ("Sony", "SOHA"),
        ("Global Shipping Ltd", "GLOBE SHIPPING SERVICES INTERNATIONAL"), ("Ali", "ALI, Mohammed Hassan"),
        ("Al Noor Trading", "AL NASR TRADING"), ("Ivanov Sergey", "IVANOVA, Svetlana"),
    ]

    @Test("others stay below the usual threshold in both directions", arguments: different)
    func differentNames(asked: String, listed: String) {
        #expect(Self.likeness(asked, listed).score < 0.8)
        #expect(Self.likeness(listed, asked).score < 0.8)
    }

    @Test("a word that is like another shares a key with it, so that it is found")
    func keys() {
        for (asked, listed) in Self.same {
            let one = WatchWords(asked).words + Joined.words(of: WatchWords(asked).words)
            let other = WatchWords(listed).words + Joined.words(of: WatchWords(listed).words)
            let keys = Set(other.flatMap { Sound($0).keys })
            #expect(one.contains { Sound($0).keys.contains(where: keys.contains) }, "\(asked) \(listed)")
        }
    }

    @Test("legal forms are no words of a name", arguments: NameWithForm.kanji + NameWithForm.kana)
    func forms(name: NameWithForm) {
        #expect(WatchWords(name.name).words == WatchWords(name.left).words)
    }

    @Test("Latin forms weigh next to nothing", arguments: NameWithForm.latin)
    func latinForms(name: NameWithForm) {
        #expect(Self.likeness(name.name, name.left).score > 0.8)
    }

    @Test(
        "names come down to words",
        arguments: [
            ("S.A. Café Müller", "sa cafe muller"), ("株式会社トヨタ自動車", "toyota 自動 動車"), ("ﾄﾖﾀ", "toyota"),
            ("ジャック・ニッチ", "jakku nitchi"), ("Ünal O'Brien", "unal obrien"), ("Щукин", "shchukin"), ("(株)", ""),
            ("山の手商会", "山の の手 手商 商会"),
        ])
    func words(name: String, words: String) {
        #expect(WatchWords(name).words.joined(separator: " ") == words)
    }
}
