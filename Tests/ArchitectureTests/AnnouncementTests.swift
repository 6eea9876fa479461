import Testing

@Suite("Who changes a party says so")
struct AnnouncementTests {
    /// Files that write into the table of parties and leave the saying to another.
    private static let silent = [
        "CardParties+Additions.swift": "CardParties gathers what has changed and says it once",
        "PartyUpdate.swift": "PartyImport says it after the last row",
        "SurvivorFields.swift": "MergePlan says it when the merge is whole",
    ]

    @Test("a file that writes parties announces it")
    func announced() {
        let words = ["UPDATE party SET", "INSERT INTO party ", "INSERT INTO party\n", "DELETE FROM party "]
        for file in Sources.product where words.contains(where: file.text.contains) {
            let says = file.text.contains("announce(") || Self.silent[file.name] != nil
            #expect(says, "\(file.path) writes parties, and nobody hears of it")
        }
        for name in Self.silent.keys {
            #expect(Sources.product.contains { $0.name == name }, "\(name) is excused and not there")
        }
    }
}
