import ArgumentParser
import Governance
import Office
import Pages
import Presentation
import Storage
import Vocabulary

struct Doctor: AnswerCommand {
    static let configuration = named(
        "doctor", en: "Check versions, settings and what is missing.", ja: "バージョンと設定を点検する", example: "doctor"
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
            for setting in try database.settings() where common.verbose || !setting.isSafe || !Self.fine(setting) {
                let advice = setting.isSafe ? nil : Self.advice(on: setting)
                found.append(Diagnosis(setting.name, setting.value, advice: advice))
                isWell = isWell && setting.isSafe
            }
            let state = try database.state(of: Office.schema)
            found.append(Self.diagnosis(of: state))
            if case .empty = state { isWell = false }
            let room = try database.room()
            isWell = isWell && room.isWritable
            found += Self.diagnoses(of: room)
            found.append(Self.lastBackup(of: database))
            if case .current = state { found += try Self.people(in: database) }
        } catch let refusal as any Refusal {
            let words = Speech.speaker.words(of: refusal)
            found.append(Diagnosis("state", words.reason, advice: words.hint))
            isWell = false
        }
        try Output(common).show(Listing.diagnoses.document(found))
        if !isWell { throw ExitCode(1) }
    }

    /// Whether a setting tells nobody but who mends the program anything.
    private static func fine(_ setting: EngineSetting) -> Bool {
        ["sqlite_source_id", "compile_options", "page_size", "page_count", "freelist_count"].contains(setting.name)
    }

    private static func diagnosis(of state: Database.SchemaState) -> Diagnosis {
        switch state {
        case .current: Diagnosis("state", "current", words: "page.doctor.current")
        case .empty: Diagnosis("state", "empty", words: "page.doctor.empty", advice: "sekisho init")
        case .otherViews: Diagnosis("state", "other views", words: "page.doctor.other_views")
        case .older(let version): Diagnosis("state", "older: \(version)", words: "page.doctor.older")
        }
    }

    private static func diagnoses(of room: DatabaseRoom) -> [Diagnosis] {
        func megabytes(_ item: String, _ bytes: Int64, advice: String? = nil) -> Diagnosis {
            // A part of one is one.
            let words = Label.code("page.doctor.megabytes", facts: [Figures.grouped((bytes + 1_048_575) >> 20)])
            return Diagnosis(item, String(bytes), words: words, advice: advice)
        }
        let rights = Diagnosis(
            "rights", room.isWritable ? room.mode ?? "writable" : "not writable",
            words: room.isWritable ? "page.doctor.writable" : "page.doctor.not_writable",
            advice: room.isWritable ? nil : "ls -ld")
        let size = megabytes("size", room.bytes)
        guard let free = room.free else { return [rights, size] }
        // A backup, and the copy before a new version, each take as much as there is.
        let isTight = free < max(200 << 20, 2 * room.bytes)
        return [rights, size, megabytes("disk_free", free, advice: isTight ? say("command.doctor.tight") : nil)]
    }

    private static func lastBackup(of database: Database) -> Diagnosis {
        if let last = database.lastBackup() { return Diagnosis("last_backup", "\(last.day) \(last.path)") }
        let advice = if case .server = database.place { "pg_dump" } else { "sekisho backup" }
        return Diagnosis("last_backup", "none", words: "page.doctor.nowhere", advice: advice)
    }

    private static func people(in database: Database) throws -> [Diagnosis] {
        try database.read { rows in
            let (active, administrators) = try Staff.headcount(in: rows)
            let words = Label.code("page.doctor.people", facts: [String(active), String(administrators)])
            var found = [Diagnosis("users", String(active), words: words)]
            if let founding = try Founding(in: rows) {
                found.append(Diagnosis("since", "\(founding.day) (\(founding.by))"))
            }
            found.append(Diagnosis("civil_time", try Setting.civilTime(in: rows).description))
            return found
        }
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
