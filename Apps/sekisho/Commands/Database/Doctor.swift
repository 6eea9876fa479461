import ArgumentParser
import Office
import Pages
import Presentation
import Storage
import Vocabulary

struct Doctor: AnswerCommand {
    static let configuration = named(
        "doctor", en: "Show versions and settings, and what is missing.", ja: "版と設定を示し、足りないものを知らせます。", example: "doctor"
    )

    @OptionGroup var common: OfficeOptions

    func run() throws {
        var found = [
            Diagnosis("sekisho", Sekisho.version), Diagnosis("swift", Self.compiler),
            Diagnosis("schema", String(Office.schema.version)), Diagnosis("database", common.session.shownAddress),
        ]
        var isWell = true
        do {
            let database = try Database(common.session.place, patience: OfficeOptions.patience)
            for setting in try database.settings() {
                let advice = setting.isSafe ? nil : Self.advice(on: setting)
                found.append(Diagnosis(setting.name, setting.value, advice: advice))
                isWell = isWell && setting.isSafe
            }
            switch try database.state(of: Office.schema) {
            case .current: found.append(Diagnosis("state", "current"))
            case .empty:
                found.append(Diagnosis("state", "empty", advice: "sekisho init"))
                isWell = false
            case .otherViews: found.append(Diagnosis("state", "other views"))
            case .older(let version): found.append(Diagnosis("state", "older: \(version)"))
            }
        } catch let refusal as any Refusal {
            let words = Speech.speaker.words(of: refusal)
            found.append(Diagnosis("state", words.reason, advice: words.hint))
            isWell = false
        }
        try Output(common).show(Listing.diagnoses.document(found))
        if !isWell { throw ExitCode(1) }
    }

    private static func advice(on setting: EngineSetting) -> String {
        setting.name == "overwriting" ? "sekisho privacy overwrite --yes" : say("command.doctor.unsafe")
    }

    private static var compiler: String {
        #if compiler(>=6.3)
        "6.3"
        #else
        "6.2"
        #endif
    }
}
