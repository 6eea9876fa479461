import Matching
import Storage
import Vocabulary

/// Reads the parties that are compared, which neither live on in another nor were erased, in three passes over clustered
/// rows: nothing is held but their profiles.
enum ProfilesOfParties {
    /// - Throws: ``PartyRefusal/tooManyToCompare(_:)``.
    static func read(in rows: Connection, atMost most: Int = ProfileTable.mostParties) throws -> ProfileTable {
        let table = ProfileTable()
        try rows.stream(
            """
            SELECT id, kind, name, name_kana, country, postal_code, address, birth_day
              FROM party WHERE merged_into IS NULL
               AND NOT EXISTS (SELECT 1 FROM party_erasure e WHERE e.party_id = party.id) ORDER BY id
            """
        ) { row in
            let index = table.count
            if index == most { throw PartyRefusal.tooManyToCompare(index) }
            table.add(row.int(0), isPerson: row.bytes(1).first == UInt8(ascii: "p"))
            table.name(row.bytes(2), of: index)
            let kana = row.bytes(3)
            if !kana.isEmpty { table.kana(kana, of: index) }
            table.country(row.bytes(4), of: index)
            table.postalCode(row.bytes(5), of: index)
            table.address(row.bytes(6), of: index)
            if let civil = row.optionalDay(7)?.civil {
                table.birth(year: civil.year, month: civil.month, day: civil.day, of: index)
            }
        }
        var place = 0
        try rows.stream("SELECT party_id, kind, value FROM party_contact_point ORDER BY party_id, kind, value") { row in
            guard table.seek(row.int(0), &place) else { return }
            switch row.bytes(1).first {
            case UInt8(ascii: "e"): table.mail(row.bytes(2), of: place)
            case UInt8(ascii: "p"): table.phone(row.bytes(2), of: place)
            default: table.website(row.bytes(2), of: place)
            }
        }
        place = 0
        try rows.stream("SELECT party_id, scheme, value FROM party_identifier ORDER BY party_id, scheme, value") {
            row in
            guard table.seek(row.int(0), &place) else { return }
            let scheme = row.bytes(1)
            if scheme.elementsEqual("corporate_number".utf8) {
                table.corporateNumber(row.bytes(2), of: place)
            } else {
                table.identifier(scheme: scheme, value: row.bytes(2), of: place)
            }
        }
        return table
    }
}

extension ProfileTable {
    /// Moves on to a party; false where it is not in the table. Ids come in ascending order.
    fileprivate func seek(_ id: Int64, _ place: inout Int) -> Bool {
        while place < ids.count && ids[place] < id { place += 1 }
        return place < ids.count && ids[place] == id
    }
}
