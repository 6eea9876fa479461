import Governance
import Party
import Storage
import Vocabulary

extension ScreeningDesk {
    /// Hits in some state, those of high priority and likeness first.
    package func hits(_ states: [HitState] = [.possible], list: String? = nil, limit: Int = 100) throws -> [HitLine] {
        try books.read("screening.view") { rows in
            let known = try list.map { code in
                guard let list = try WatchLists.of(code, in: rows) else { throw ScreeningRefusal.unknownList(code) }
                return list
            }
            return try rows.all(HitLines(states: states.isEmpty ? [.possible] : states, list: known, limit: limit))
        }
    }

    /// All hits and checks of one party, with their evidence and what was decided.
    package func file(of code: String) throws -> ScreeningFile {
        try books.read("screening.view") { rows in
            try ScreeningFile(of: Parties.require(code, in: rows), in: rows)
        }
    }

    /// Checks to be made again by a day: the last record of each matter that names one.
    package func dueChecks(by day: Day, limit: Int = 1000) throws -> [DueCheck] {
        try books.read("screening.view") { try $0.all(DueChecks(day: day, limit: limit)) }
    }
}
