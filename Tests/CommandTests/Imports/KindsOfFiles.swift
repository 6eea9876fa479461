import Governance
import Office
import Storage
import TestOffice

extension Company {
    /// What can come in and go out as rows, in the order in which a company begins.
    static let kinds = Office.parts.files.filter { $0.importer != nil && $0.exporter != nil }.map(\.name)

    /// What the command `export` answers, kind by kind.
    func exportedByCommand(_ kinds: [String] = Company.kinds) throws -> [String: String] {
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

    /// What the database says, kind by kind, for comparing before and after: the lines of every export, asked of the
    /// exporters themselves. That the command writes what they say is another test's matter, and each start of the
    /// program costs more than all of them.
    func exported(_ kinds: [String] = Company.kinds) throws -> [String: String] {
        try Database(place).read { rows in
            var all: [String: String] = [:]
            for file in Office.parts.files where kinds.contains(file.name) {
                guard let exporter = file.exporter else { continue }
                var text = exporter.columns.joined(separator: ",") + "\n"
                try exporter.each(in: rows) { fields in
                    text += fields.map(Self.quotedWhereNeeded).joined(separator: ",") + "\n"
                }
                all[file.name] = text
            }
            return all
        }
    }

    private static func quotedWhereNeeded(_ field: String) -> String {
        guard field.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
