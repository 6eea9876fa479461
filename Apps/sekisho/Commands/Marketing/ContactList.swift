import ArgumentParser
import Marketing
import Office
import Presentation
import Vocabulary

struct ContactCommand: ParsableCommand {
    static let configuration = named("contact", example: "contact list", subcommands: [ContactList.self])
}

struct ContactList: OfficeCommand {
    static let configuration = named("contact list")

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.contact.temperature"))
    var temperature: Temperature

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let page = try office.marketing.contacts(side: side, temperature: temperature, limit: Limit.sane(limit))
        try output.show(
            Document(
                "contact.list",
                sections: [
                    .table(
                        Table(
                            "contacts",
                            columns: [
                                Column("code", "term.code", .code), Column("name", "term.name"),
                                Column("temperature", "term.score.temperature"),
                                Column("score", "term.score.score", .number),
                                Column("trigger", "term.contact.trigger"),
                            ],
                            rows: page.contacts.map { contact in
                                [
                                    .text(contact.code), .text(contact.name),
                                    .word(temperature.rawValue, .code("state.temperature.\(temperature.rawValue)")),
                                    .decimal(contact.standing.scoreMilli, places: 3), Cell(contact.standing.trigger),
                                ]
                            }))
                ]))
    }
}
