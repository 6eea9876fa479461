import Synchronization
import TestOffice

/// The demo with which every page of the guide begins: walked once in each language, and copied from then on.
enum DemoFolder {
    /// The day on which it stands.
    static let today = "2026-11-20"

    private static let packed = Mutex<[String: [UInt8]]>([:])

    /// Puts the folder `sekisho-demo` into that of a company.
    static func unpack(_ language: String, in company: Company) throws {
        try company.write("demo.tar", bytes: packed(language))
        let outcome = try company.shell("tar -xf demo.tar && rm demo.tar").wait()
        guard outcome.status == 0 else { throw SystemFault(what: outcome.error, number: outcome.status) }
    }

    private static func packed(_ language: String) throws -> [UInt8] {
        try packed.withLock { packed in
            if let demo = packed[language] { return demo }
            let company = try Company(founded: false)
            company.environment["SEKISHO_LANG"] = language
            company.environment["SEKISHO_DATABASE"] = nil
            let told = try company.run("demo", today: today)
            guard told.status == 0, told.error.contains("sekisho-demo/summary.html") else {
                throw SystemFault(what: "demo: " + told.error, number: told.status)
            }
            let demo = try company.shell("tar -cf - sekisho-demo").wait().bytes
            packed[language] = demo
            return demo
        }
    }
}
