import ArgumentParser
import Governance
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct PartyDisclose: OfficeCommand {
    static let configuration = named(
        "party export", en: "Write everything that is held about one party, for the person who asks.",
        ja: "一件の取引先について保有するすべてを書き出します（開示請求用）。", example: "party export P-000123 -O json -o mine.json")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let record = try office.party.disclose(office.whom(code).code)
        // The answer is for the person: where nobody asks for a language, it is theirs.
        let language = common.lang ?? record.language.map { $0.hasPrefix("ja") ? .japanese : .english }
        let output = language.map { output.speaking($0) } ?? output
        try output.show(PersonalRecordPage(record, madeOn: office.books.today).document(), preferring: .json)
    }
}
