import ArgumentParser
import Gate
import Office
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

    func run(in office: Office, _ output: Output) throws {
        let candidates = try office.sourcing.candidates(after: after, limit: Limit.sane(limit))
        try output.show(
            Document(
                "supplier.candidates",
                sections: [
                    .table(
                        Table(
                            "candidates",
                            columns: [
                                Column("code", "term.code", .code), Column("name", "term.name"),
                                Column("country", "term.party.country"), Column("source", "term.gate.source"),
                                Column("item", "term.supplier.item"), Column("origin", "term.party.origin"),
                                Column("since", "term.supplier.since", .day),
                            ],
                            rows: candidates.map { candidate in
                                [
                                    .text(candidate.code), .text(candidate.name), Cell(candidate.country),
                                    .word(
                                        candidate.source.rawValue,
                                        .code("state.gate.source.\(candidate.source.rawValue)")),
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

    func run(in office: Office, _ output: Output) throws {
        let suppliers = try office.sourcing.suppliers(after: after, limit: Limit.sane(limit))
        try output.show(
            Document(
                "supplier.list",
                sections: [
                    .table(
                        Table(
                            "suppliers",
                            columns: [
                                Column("code", "term.code", .code), Column("name", "term.name"),
                                Column("country", "term.party.country"), Column("source", "term.gate.source"),
                                Column("qualified_on", "term.supplier.qualified_on", .day),
                                Column("approver", "term.supplier.approver"),
                            ],
                            rows: suppliers.map { supplier in
                                [
                                    .text(supplier.code), .text(supplier.name), Cell(supplier.country),
                                    .word(
                                        supplier.source.rawValue,
                                        .code("state.gate.source.\(supplier.source.rawValue)")),
                                    Cell(supplier.qualifiedOn), Cell(supplier.approver),
                                ]
                            }))
                ]))
    }
}
