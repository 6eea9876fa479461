import Storage

extension PartySchema {
    static let search = Migration("party", 9, "grams of names, by which parties are found") { type in
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
