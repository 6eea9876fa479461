import ArgumentParser
import Interchange
import Office
import Party
import Presentation
import Screening
import Storage
import Vocabulary

struct ScreeningLists: OfficeCommand {
    static let configuration = named("screening lists")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let lists = try office.screening.watchLists()
        try output.show(
            Document(
                "screening.lists",
                sections: [
                    .table(
                        Table(
                            "lists",
                            columns: [
                                Column("list", "term.screening.list_code", .code),
                                Column("dated", "term.screening.dated", .day),
                                Column("imported_on", "term.screening.imported_on", .day),
                                Column("import_id", "term.import.import_id", .code),
                                Column("entries", "term.screening.entries", .number),
                                Column("names", "term.screening.names", .number),
                                Column("threshold", "term.screening.threshold_of", .number),
                                Column("waiting", "term.screening.waiting", .number),
                                Column("sha256", "term.screening.digest", .code),
                            ],
                            rows: lists.map { line in
                                [
                                    .text(line.list.code), .day(line.dated), .day(line.importedOn),
                                    .text(String(line.importID)), .int(line.entries), .int(line.names),
                                    .decimal(line.list.threshold, places: 3), .int(line.waiting),
                                    Cell(line.digest?.description),
                                ]
                            }))
                ]))
    }
}

struct ScreeningThreshold: OfficeCommand {
    static let configuration = named("screening threshold")

    @Argument(help: help("command.screening.list.list"))
    var list: String

    @Argument(help: help("command.screening.threshold.value"))
    var threshold: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        guard let milli = try? NumberText.scaled(threshold, decimals: 3) else {
            throw ScreeningRefusal.badThreshold(threshold)
        }
        let new = try office.screening.setThreshold(of: list, to: milli)
        try output.say(
            .code("command.screening.threshold.set", facts: [list, Figures.plain(milli, places: 3), String(new)]),
            schema: "screening.threshold",
            payload: [
                "list": .string(list), "threshold": .number(Figures.plain(milli, places: 3)), "new": .int(new),
            ])
    }
}
