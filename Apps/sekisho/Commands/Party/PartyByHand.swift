import ArgumentParser
import Governance
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct PartyAdd: OfficeCommand {
    static let configuration = named(
        "party add", en: "Add one party by hand, after checking for duplicates.",
        ja: "取引先を一件登録する。登録済みの相手に見えるときは止める。",
        example: .line(
            en: "party add \"Kanto Bolts\" --country JP --phone 03-1234-5678 --role prospect",
            ja: "party add 関東ボルト株式会社 --country JP --phone 03-1234-5678 --role prospect"))

    @Argument(help: help(en: "Its name.", ja: "名称"))
    var name: String

    @Argument(help: help("command.party.fields"))
    var fields: [String] = []

    @Option(
        name: .customLong("code"),
        help: help(en: "Your own code (default: the next free one).", ja: "自社のコード（指定がなければ採番）"))
    var ownCode: String?

    @Option(help: help(en: "Reading in kana.", ja: "カナ"))
    var kana: String?

    @Option(help: help(en: "organization or person.", ja: "organization（法人・団体）、person（個人）"))
    var kind: PartyKind?

    @Option(
        help: help(
            en: "prospect, customer, candidate_supplier, supplier, …; may be repeated.",
            ja: "役割（繰り返し可）: prospect、customer、candidate_supplier、supplier など"))
    var role: [String] = []

    @Option(help: help(en: "country", ja: "国"))
    var country: String?

    @Option(help: help(en: "address", ja: "住所"))
    var address: String?

    @Option(help: help(en: "phone", ja: "電話"))
    var phone: String?

    @Option(help: help("command.party.email"))
    var email: String?

    @Option(help: help(en: "For whom a person works.", ja: "勤務先（個人のとき）"))
    var worksFor: PartyArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var written: [(column: String, value: String)] = [("name", name)]
        let options: [(String, String?)] = [
            ("code", ownCode), ("name_kana", kana), ("kind", kind?.rawValue), ("country", country),
            ("address", address),
            ("phone", phone), ("email", email), ("works_for", try office.whom(worksFor)?.code),
            ("roles", role.isEmpty ? nil : role.joined(separator: " ")),
        ]
        written += options.compactMap { option in option.1.map { (column: option.0, value: $0) } }
        written += try FieldWords.read(fields)
        try output.show(office.party.add(written, isNew: common.yes).document(isNew: true))
    }
}

struct PartySet: OfficeCommand {
    static let configuration = named(
        "party set", en: "Change fields of one party.", ja: "取引先の項目を変更する",
        example: "party set P-000123 phone=03-1234-5678")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Argument(help: help("command.party.fields"))
    var fields: [String]

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let written = try FieldWords.read(fields)
        let party = try office.whom(code)
        try output.show(office.party.set(party.code, written).document(isNew: false))
    }
}

/// `phone=03-1234-5678`
enum FieldWords {
    /// - Throws: ``PartyRefusal/unknownField(_:)`` for a word without `=`.
    static func read(_ words: [String]) throws -> [(column: String, value: String)] {
        try words.map { word in
            guard let equals = word.firstIndex(where: { $0 == "=" || $0 == "＝" }), equals != word.startIndex else {
                throw PartyRefusal.unknownField(word)
            }
            return (column: String(word[..<equals]), value: String(word[word.index(after: equals)...]))
        }
    }
}
