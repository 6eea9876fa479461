import Storage

extension PartySchema {
    static let evidence = Migration(26, "party: by what a merged party was recognised") { _ in
        ["ALTER TABLE party_merge_member ADD COLUMN evidence TEXT"]
    }
}
