import Storage

extension PartySchema {
    static let relations = Migration("party", 2, "who works for whom, and who belongs to whom") { type in
        [
            """
            CREATE TABLE party_relation (
                party_id \(type.party) NOT NULL REFERENCES party (id),
                relation TEXT NOT NULL CHECK (relation IN ('works_for', 'branch_of', 'parent_of', 'refers')),
                other_id \(type.party) NOT NULL REFERENCES party (id),
                title TEXT,
                department TEXT,
                since_on \(type.int),
                PRIMARY KEY (party_id, relation, other_id)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_relation_by_other ON party_relation (other_id, relation)",
        ]
    }
}
