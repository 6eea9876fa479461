import Governance
import Office
import TestOffice

extension Company {
    /// What can come in and go out as rows, in the order in which a company begins.
    static let kinds = Office.parts.files.filter { $0.importer != nil && $0.exporter != nil }.map(\.name)

    /// What can be exported, kind by kind: what the database says, for comparing before and after.
    func exported(_ kinds: [String] = Company.kinds) throws -> [String: String] {
        var all: [String: String] = [:]
        for kind in kinds {
            let outcome = try run("export", kind)
            guard outcome.status == 0 else {
                throw SystemFault(what: "export \(kind): " + outcome.error, number: outcome.status)
            }
            all[kind] = outcome.output
        }
        return all
    }
}
