import ArgumentParser
import Office
import Pages
import Party

struct PartyShow: OfficeCommand, PlainCommand {
    static let configuration = named(
        "party show", en: "Show everything about one party.", ja: "取引先を表示する", example: "party show P-000123")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @OptionGroup var common: OfficeOptions

    init() {}

    init(_ arguments: inout PlainArguments) {
        common = OfficeOptions(&arguments)
        code = PartyArgument(argument: arguments.word())
    }

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.chosen(code) { try office.party.show($0) }.document())
    }
}
