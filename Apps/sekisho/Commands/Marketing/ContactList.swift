import ArgumentParser
import Marketing
import Office
import Pages
import Presentation
import Vocabulary

struct ContactCommand: ParsableCommand {
    static let configuration = named(
        "contact", example: "contact list", subcommands: [ContactList.self, ContactUntraced.self])
}

struct ContactList: OfficeCommand {
    static let configuration = named("contact list")

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.contact.temperature"))
    var temperature: Temperature

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let page = try office.marketing.contacts(side: side, temperature: temperature, limit: list.limit)
        try output.show(Listing.contacts.document(page.contacts), upTo: list.limit)
    }
}

struct ContactUntraced: OfficeCommand {
    static let configuration = named("contact untraced")

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.marketing.provenance(limit: list.limit).document(), upTo: list.limit)
    }
}
