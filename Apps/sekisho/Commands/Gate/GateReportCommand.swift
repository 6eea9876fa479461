import ArgumentParser
import Gate
import Presentation
import Vocabulary

struct GateReportCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: say("command.gate.report"), discussion: say("command.gate.report.example"))

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let asked = try period.period(in: office)
        try office.output.show(
            Document(
                "gate.report", title: "command.gate.report.title", asOf: .plain(asked.description),
                sections: [
                    .table(
                        Table(
                            columns: [
                                Column("side", "command.side"), Column("source", "command.gate.source"),
                                Column("policy", "command.gate.policy.name", .code),
                                Column("evaluated", "command.gate.evaluated", .number),
                                Column("passed", "command.gate.passed", .number),
                                Column("held", "command.gate.held", .number),
                                Column("away", "command.gate.away", .number),
                                Column("crossings", "command.gate.crossings", .number),
                                Column("accepted", "command.gate.accepted.count", .number),
                                Column("returned", "command.gate.returned.count", .number),
                                Column("neglected", "command.gate.neglected", .number),
                            ],
                            rows: try office.gate.report(asked).map(Self.cells)))
                ]))
    }

    private static func cells(of row: GateReportRow) -> [Cell] {
        [
            .word(row.side.rawValue, .code("command.side.\(row.side.rawValue)")),
            .word(row.source.rawValue, .code("command.gate.source.\(row.source.rawValue)")), Cell(row.policy),
            .int(row.evaluated), .int(row.passed), .int(row.held), .int(row.away), .int(row.crossings),
            .int(row.accepted), .int(row.returned), .int(row.neglected),
        ]
    }
}
