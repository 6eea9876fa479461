import ArgumentParser
import Office
import Presentation
import Storage
import Vocabulary

struct Doctor: AnswerCommand {
    static let configuration = named("doctor")

    @OptionGroup var common: OfficeOptions

    func run() throws {
        var rows: [[Cell]] = [
            [.text("sekisho"), .text(Sekisho.version), .empty],
            [.text("swift"), .text(Self.compiler), .empty],
            [.text("schema"), .text(String(Office.schema.version)), .empty],
            [.text("database"), .text(common.session.shownAddress), .empty],
        ]
        var isWell = true
        do {
            let database = try Database(common.session.place, patience: OfficeOptions.patience)
            for setting in try database.settings() {
                let advice: Cell = setting.isSafe ? .empty : .text(say("command.doctor.unsafe"))
                rows.append([.text(setting.name), .text(setting.value), advice])
                isWell = isWell && setting.isSafe
            }
            switch try database.state(of: Office.schema) {
            case .current: rows.append([.text("state"), .text("current"), .empty])
            case .empty:
                rows.append([.text("state"), .text("empty"), .text("sekisho init")])
                isWell = false
            case .otherViews: rows.append([.text("state"), .text("other views"), .empty])
            case .older(let version): rows.append([.text("state"), .text("older: \(version)"), .empty])
            }
        } catch let refusal as any Refusal {
            let words = Speech.speaker.words(of: refusal)
            rows.append([.text("state"), .text(words.reason), Cell(words.hint)])
            isWell = false
        }
        try Output(common).show(
            Document(
                "doctor",
                sections: [
                    .table(
                        Table(
                            "items",
                            columns: [
                                Column("item", "term.entry"), Column("value", "term.value"),
                                Column("advice", "term.doctor.advice"),
                            ], rows: rows))
                ]))
        if !isWell { throw ExitCode(1) }
    }

    private static var compiler: String {
        #if compiler(>=6.3)
        "6.3"
        #else
        "6.2"
        #endif
    }
}
