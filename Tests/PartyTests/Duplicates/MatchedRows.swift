import Governance
import Party
import TestOffice
import Testing
import Vocabulary

/// Rows taken in from a file and put through the matcher, as `party duplicates` does it.
enum MatchedRows {
    /// The cluster of each row; nil where it stands alone.
    static func clusters(_ rows: [KnownRow], _ engine: Engine = .sqlite) throws -> [Int?] {
        let office = try TestOffice(engine, [PartyPart.self])
        var options = Imports.Options()
        options.isStrict = true
        try office.importing(PartyImport.self, rows.file, options)
        var clusters: [String: Int] = [:]
        for (number, cluster) in try PartyDesk(office.books()).duplicates().enumerated() {
            for code in cluster.codes {
                #expect(clusters.updateValue(number, forKey: code) == nil, "\(code) is in two clusters")
            }
        }
        return rows.map { clusters[$0.code] }
    }
}
