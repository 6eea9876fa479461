import Storage

extension PartySchema {
    static let search = Migration(
        21, "party: grams of names, by which parties are found", fill: { try SearchIndex.fill($0) }
    ) { type in
        [
            """
            CREATE TABLE party_gram_segment (
                segment \(type.id), parties \(type.int) NOT NULL, import_id \(type.int)
            ) \(type.strict)
            """,
            """
            CREATE TABLE party_gram (
                place \(type.id), parties \(type.int) NOT NULL, ids \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            """
            CREATE TABLE party_gram_recent (
                party \(type.id), grams \(type.blob) NOT NULL
            ) \(type.strict)
            """,
        ]
    }
}
