import ArgumentParser
import Gate
import Office
import Presentation
import Vocabulary

struct GateReportCommand: OfficeCommand {
    static let configuration = named("gate report")

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let asked = try period.period(in: office)
        try output.show(
            Document(
                "gate.report", title: "command.gate.report.title", asOf: .plain(asked.description),
                sections: [
                    .table(
                        Table(
                            columns: [
                                Column("side", "term.side"), Column("source", "term.gate.source"),
                                Column("policy", "term.gate.policy.name", .code),
                                Column("evaluated", "term.gate.evaluated", .number),
                                Column("passed", "term.gate.passed", .number),
                                Column("held", "term.gate.held", .number),
                                Column("away", "term.gate.away", .number),
                                Column("crossings", "term.gate.crossings", .number),
                                Column("accepted", "term.gate.accepted.count", .number),
                                Column("returned", "term.gate.returned.count", .number),
                                Column("neglected", "term.gate.neglected", .number),
                            ],
                            rows: try office.gate.report(asked).map(Self.cells)))
                ]))
    }

    private static func cells(of row: GateReportRow) -> [Cell] {
        [
            .word(row.side.rawValue, .code("state.side.\(row.side.rawValue)")),
            .word(row.source.rawValue, .code("state.gate.source.\(row.source.rawValue)")), Cell(row.policy),
            .int(row.evaluated), .int(row.passed), .int(row.held), .int(row.away), .int(row.crossings),
            .int(row.accepted), .int(row.returned), .int(row.neglected),
        ]
    }
}
