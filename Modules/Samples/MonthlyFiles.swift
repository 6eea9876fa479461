import Interchange
import Vocabulary

/// The files of the year once more, month by month, as they come in at a company: what the walk of the demo imports.
struct MonthlyFiles {
    private let folder: String
    private let months: SampleMonths
    private var opening: [Plan.File] = []
    private var later: [[Plan.File]]

    /// - Parameter folder: where the files of the year lie; ends in a slash.
    init(_ folder: String, _ months: SampleMonths) {
        self.folder = folder
        self.months = months
        later = Array(repeating: [], count: months.ends.count)
    }

    /// Where the files of the months lie, those of the beginning first.
    var folders: [String] { [nil].map(path) + months.ends.indices.map(path) }

    /// A file that has no days belongs to the beginning.
    mutating func open(_ kind: String) {
        opening.append(Plan.File(kind: kind, path: folder + kind + ".csv"))
    }

    /// Gives each row to the months that a function tells, with what is known in them; nil for the beginning.
    mutating func split(
        _ kind: String, _ places: (_ row: [String], _ number: Int) -> [(month: Int?, row: [String])]
    ) throws {
        let file = try ImportFile(path: folder + kind + ".csv")
        let header = try file.reader.header()
        var parts: [Int: SampleFile] = [:]
        var number = 0
        try file.reader.forEachRow { row in
            for (month, texts) in places(row.texts, number) {
                let key = month ?? -1
                var part =
                    try parts.removeValue(forKey: key) ?? SampleFile(path(month) + kind + ".csv", columns: header)
                try part.row(texts)
                parts[key] = part
            }
            number += 1
        } rejected: {
            throw $0.reason
        }
        for (key, var part) in parts {
            try part.close()
            let file = Plan.File(kind: kind, path: path(key < 0 ? nil : key) + kind + ".csv")
            if key < 0 { opening.append(file) } else { later[key].append(file) }
        }
    }

    /// Gives each row to the month of the day in one of its columns.
    mutating func split(_ kind: String, by column: Int) throws {
        let months = months
        try split(kind) { row, _ in [(Day(iso: row[column].prefix(10)).flatMap(months.place), row)] }
    }

    /// The months in the order of the walk.
    func inTurn(isBehindTheGate: (Plan.File) -> Bool) -> [Plan.Month] {
        func month(_ day: Day, _ files: [Plan.File]) -> Plan.Month {
            Plan.Month(
                day: day, beforeTheGate: files.filter { !isBehindTheGate($0) },
                behindTheGate: files.filter(isBehindTheGate))
        }
        return [month(months.opening, opening)] + zip(months.ends, later).map(month)
    }

    private func path(_ month: Int?) -> String {
        folder + "months/" + (month.map(months.name) ?? "opening") + "/"
    }
}
