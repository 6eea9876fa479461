import Governance
import Storage
import Vocabulary

extension RecordShape {
    /// What an import replaced, as it is put back when the import is taken back: what named a party that has been
    /// merged since names the one that stays, as everything of that party does by then.
    package func replaced(by importID: Int64, in rows: Connection) throws -> [(key: String, record: Record)] {
        let images = try BeforeImage.all(of: importID, in: rows)
        guard !images.isEmpty else { return [] }
        let columns = try rows.tableShapes().first { $0.name == table }.map(PartyColumns.of) ?? []
        let named = Set(images.flatMap { image in columns.compactMap { image.image.number($0) } })
        let survivors = try Self.survivors(of: named, in: rows)
        return try images.map { key, image in
            var image = image
            for column in columns {
                guard let party = image.number(column), let survivor = survivors[party] else { continue }
                image.replace(column, by: survivor)
            }
            return (key, try record(of: image))
        }
    }

    private static func survivors(of parties: Set<Int64>, in rows: Connection) throws -> [Int64: Int64] {
        var survivors: [Int64: Int64] = [:]
        try rows.inChunks(of: parties.sorted()) { list in
            try rows.each("SELECT id, merged_into FROM party WHERE merged_into IS NOT NULL AND id IN (\(list))") {
                survivors[$0.int(0)] = $0.int(1)
            }
        }
        return survivors
    }
}
