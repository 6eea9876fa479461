import ArgumentParser
import Governance
import Office
import Party
import Presentation
import Storage
import Vocabulary

struct PartyErase: OfficeCommand {
    static let configuration = named(
        "party erase", en: "Erase people at their request: their data goes everywhere, documents and sums stay.",
        ja: "本人の求めにより個人を消去する。データはすべて消え、書類と合計は残る。",
        example: .line(
            en: "party erase P-000123 --reason \"asked by letter of 2 November\"",
            ja: "party erase P-000123 --reason \"11月2日付の書面による請求\""))

    @Argument(help: help(en: "The people, by code or name.", ja: "消去する個人（コードまたは氏名）"))
    var codes: [PartyArgument]

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.erase(office.whom(codes).map(\.code), reason: reason, Consent(common), output)
    }
}

extension Office {
    /// Erases people, then writes the file anew so that nothing of them is left in its gaps.
    func erase(_ codes: [String], reason: String, _ consent: Consent, _ output: Output) throws {
        try consent.require {
            // What it would reach is counted by doing it and taking it back.
            let people = try rehearsing.party.erase(codes, reason: Sentence(reason))
            return say(
                "command.party.erase.question", people.prefix(3).map(\.name).joined(separator: ", "),
                String(people.count), Figures.grouped(Int64(people.count + (people.first?.records ?? 0))))
        }
        let erased = try party.erase(codes, reason: Sentence(reason))
        let overwriting = Result {
            books.isRehearsal ? true : try books.database.overwriteFreeSpaceAfterErasure()
        }
        let isOverwritten = (try? overwriting.get()) == true
        if case .success(false) = overwriting { output.remark(say("command.party.erase.later")) }
        try output.say(
            erased.map { .code("command.party.erase.done", facts: [$0.code, $0.stub]) }, schema: "party.erase",
            payload: [
                "people": .array(
                    erased.map { ["code": .string($0.code), "stub": .string($0.stub)] }),
                "records": .int(erased.first?.records ?? 0), "overwritten": .bool(isOverwritten && !books.isRehearsal),
            ], given: ["stub"])
        _ = try overwriting.get()
    }
}

struct PartyReadmit: OfficeCommand {
    static let configuration = named(
        "party readmit", en: "Readmit an erased person who asks to come back.",
        ja: "消去済みの本人が再登録を望むとき、取り込めるようにする",
        example: .line(
            en: "party readmit --email hanako@example.jp --reason \"registered again at the fair\"",
            ja: "party readmit --email hanako@example.jp --reason \"展示会で本人が再登録\""))

    @Option(help: help(en: "Code by which the person was known.", ja: "当時の取引先コード"))
    var code: String?

    @Option(help: help("command.party.email"))
    var email: String?

    @Option(help: help(en: "phone", ja: "電話"))
    var phone: String?

    @Option(help: help(en: "Name; counts together with the birth date.", ja: "氏名（生年月日とともに指定）"))
    var name: String?

    @Option(help: help(en: "birth date", ja: "生年月日"))
    var birthDate: DayArgument?

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard code != nil || email != nil || phone != nil || (name != nil && birthDate != nil) else {
            throw ValidationError(say("command.party.readmit.nobody"))
        }
    }

    func run(in office: Office, _ output: Output) throws {
        var person = Readmission()
        person.code = code
        person.email = email
        person.phone = phone
        person.name = name
        person.birthDay = try birthDate.day(in: office)
        let lifted = try office.party.readmit(person, reason: Sentence(reason))
        try output.say(
            .code("command.party.readmit.done", facts: [String(lifted)]), schema: "party.readmit",
            payload: ["lifted": .int(lifted)])
    }
}
