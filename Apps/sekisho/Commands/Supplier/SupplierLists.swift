import ArgumentParser
import Gate
import Presentation
import Sourcing

struct SupplierCandidates: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "candidates", abstract: say("command.supplier.candidates"),
        discussion: say("command.supplier.candidates.example"))

    @Option(help: help("command.option.after"))
    var after = ""

    @Option(help: help("command.option.limit"))
    var limit = 1000

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let candidates = try office.sourcing.candidates(after: after, limit: Limit.sane(limit))
        try office.output.show(
            Document(
                "supplier.candidates",
                sections: [
                    .table(
                        Table(
                            "candidates",
                            columns: [
                                Column("code", "command.party.code", .code), Column("name", "command.party.name"),
                                Column("country", "command.party.country"), Column("source", "command.gate.source"),
                                Column("item", "command.supplier.item"), Column("origin", "command.party.origin"),
                                Column("since", "command.supplier.since", .day),
                            ],
                            rows: candidates.map { candidate in
                                [
                                    .text(candidate.code), .text(candidate.name), Cell(candidate.country),
                                    .word(
                                        candidate.source.rawValue,
                                        .code("command.gate.source.\(candidate.source.rawValue)")),
                                    Cell(candidate.item), Cell(candidate.origin), .day(candidate.since),
                                ]
                            }))
                ]))
    }
}

struct SupplierList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.supplier.list"), discussion: say("command.supplier.list.example"))

    @Option(help: help("command.option.after"))
    var after = ""

    @Option(help: help("command.option.limit"))
    var limit = 1000

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let suppliers = try office.sourcing.suppliers(after: after, limit: Limit.sane(limit))
        try office.output.show(
            Document(
                "supplier.list",
                sections: [
                    .table(
                        Table(
                            "suppliers",
                            columns: [
                                Column("code", "command.party.code", .code), Column("name", "command.party.name"),
                                Column("country", "command.party.country"), Column("source", "command.gate.source"),
                                Column("qualified_on", "command.supplier.qualified_on", .day),
                                Column("approver", "command.supplier.approver"),
                            ],
                            rows: suppliers.map { supplier in
                                [
                                    .text(supplier.code), .text(supplier.name), Cell(supplier.country),
                                    .word(
                                        supplier.source.rawValue,
                                        .code("command.gate.source.\(supplier.source.rawValue)")),
                                    Cell(supplier.qualifiedOn), Cell(supplier.approver),
                                ]
                            }))
                ]))
    }
}
