import ArgumentParser
import Governance
import Interchange
import Party
import Presentation
import Storage
import Vocabulary

/// One kind of record as rows of a file: the columns of its import, in order.
struct Exporter: Sendable {
    let kind: String
    let action: Action
    let columns: [String]
    let each: @Sendable (Connection, ([String]) throws -> Void) throws -> Void
}

extension Office {
    /// What can be exported.
    static var exporters: [Exporter] {
        [
            Exporter(kind: "parties", action: "party.export", columns: PartyExport.columns) {
                try PartyExport.each(in: $0, $1)
            }
        ]
    }
}

struct Export: OfficeCommand {
    static let configuration = CommandConfiguration(
        abstract: say("command.export"), discussion: say("command.export.example"))

    @Argument(help: help("command.export.kind"))
    var kind: String

    @OptionGroup var common: CommonOptions

    func run(in office: Office) throws {
        guard let exporter = Office.exporters.first(where: { $0.kind == kind }) else {
            throw OfficeRefusal.unknownKind(kind, known: Office.exporters.map(\.kind).joined(separator: ", "))
        }
        let books = office.books
        let table = Table(
            columns: exporter.columns.map { Presentation.Column($0, .plain($0)) },
            streaming: { take in
                try books.read(exporter.action) { rows in
                    try exporter.each(rows) { try take($0.map { .text($0) }) }
                }
                return nil
            })
        try office.output.show(Document("export.\(kind)", sections: [.table(table)]), preferring: .csv)
    }
}
