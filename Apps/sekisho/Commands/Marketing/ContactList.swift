import ArgumentParser
import Marketing
import Presentation
import Vocabulary

struct ContactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: say("command.contact"), discussion: say("command.contact.list.example"),
        subcommands: [ContactList.self])
}

struct ContactList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.contact.list"), discussion: say("command.contact.list.example"))

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.contact.temperature"))
    var temperature: Temperature

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let page = try office.marketing.contacts(side: side, temperature: temperature, limit: Limit.sane(limit))
        try office.output.show(
            Document(
                "contact.list",
                sections: [
                    .table(
                        Table(
                            "contacts",
                            columns: [
                                Column("code", "command.party.code", .code), Column("name", "command.party.name"),
                                Column("temperature", "command.score.temperature"),
                                Column("score", "command.score.score", .number),
                                Column("trigger", "command.contact.trigger"),
                            ],
                            rows: page.contacts.map { contact in
                                [
                                    .text(contact.code), .text(contact.name),
                                    .word(temperature.rawValue, .code("command.temperature.\(temperature.rawValue)")),
                                    .decimal(contact.standing.scoreMilli, places: 3), Cell(contact.standing.trigger),
                                ]
                            }))
                ]))
    }
}
