import ArgumentParser
import Marketing
import Office
import Pages
import Presentation
import Vocabulary

struct ContactCommand: ParsableCommand {
    static let configuration = named(
        "contact", en: "Contacts: cold, warm, hot.", ja: "接触企業（コールド・ウォーム・ホット）", example: .of(ContactList.self),
        subcommands: [ContactList.self, ContactUntraced.self])
}

struct ContactList: OfficeCommand {
    static let configuration = named(
        "contact list", en: "List contacts of a temperature.", ja: "接触企業を温度別に一覧する",
        example: "contact list --side sale --temperature hot")

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help(en: "cold, warm or hot.", ja: "cold、warm、hot"))
    var temperature: Temperature

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let page = try office.marketing.contacts(side: side, temperature: temperature, limit: list.limit)
        try output.show(Listing.contacts.document(page.contacts), upTo: list.limit)
    }
}

struct ContactUntraced: OfficeCommand {
    static let configuration = named(
        "contact untraced", en: "List parties whose origin is unknown.",
        ja: "来歴の分からない取引先を一覧する", example: "contact untraced")

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.marketing.provenance(limit: list.limit).document(), upTo: list.limit)
    }
}
