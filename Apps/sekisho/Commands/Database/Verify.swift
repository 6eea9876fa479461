import ArgumentParser
import Governance
import Office
import Presentation
import Storage

struct Verify: OfficeCommand {
    static let configuration = named("verify")

    @Option(help: help("command.verify.expect"))
    var expect: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let report = try Verification.run(Office.parts.checks, expecting: expect, in: office.books)
        try output.show(
            Document(
                "verify", title: "command.verify.title",
                sections: [
                    .table(
                        Table(
                            "checks",
                            columns: [
                                Column("name", "term.verify.name"),
                                Column("examined", "term.verify.examined", .number),
                                Column("faults", "term.verify.faults", .number),
                                Column("first", "term.verify.first"),
                            ],
                            rows: report.results.map { check in
                                [
                                    .text(check.name), .int(Int64(check.examined)), .int(Int64(check.faultCount)),
                                    .text(check.faults.first ?? ""),
                                ]
                            })),
                    .paragraph(.code("command.verify.head", facts: [report.head.description])),
                ],
                payload: [
                    "head": .string(report.head.description),
                    "checks": .array(
                        report.results.map { check in
                            [
                                "name": .string(check.name), "examined": .int(check.examined),
                                "faults": .array(check.faults.map { .string($0) }),
                            ]
                        }),
                ]))
        if !report.isClean { throw ExitCode(1) }
    }
}
