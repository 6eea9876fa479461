import Testing

@Suite("Who may know whom")
struct ImportTests {
    private static let ground: Set<String> = ["Vocabulary", "Storage", "Governance", "Party"]

    /// What each module may import. Marketing, Sourcing and Sales know nothing of each other: they meet at the gate and
    /// in the books only.
    static let allowed: [String: Set<String>] = [
        "Vocabulary": [],
        "Interchange": ["Vocabulary", "CYAML"],
        "Samples": ["Vocabulary", "Interchange"],
        "Presentation": ["Vocabulary"],
        "Storage": ["Vocabulary", "CSQLite", "CPostgres", "COpenSSL"],
        "Governance": ["Vocabulary", "Storage", "Interchange"],
        "Party": ["Vocabulary", "Storage", "Governance", "Interchange"],
        "Gate": ground.union(["Interchange"]),
        "Ledger": ground.union(["Interchange"]),
        "Marketing": ground.union(["Gate", "Interchange"]),
        "Sourcing": ground.union(["Gate", "Ledger", "Interchange"]),
        "Sales": ground.union(["Gate", "Ledger", "Interchange"]),
        "Reports": ground.union(["Gate", "Ledger", "Marketing", "Sourcing", "Sales", "Presentation"]),
        "sekisho": ground.union([
            "Interchange", "Samples", "Presentation", "Gate", "Ledger", "Marketing", "Sourcing", "Sales", "Reports",
            "ArgumentParser",
        ]),
    ]

    /// The system's libraries that product code may use: no Foundation, which makes every start slow.
    private static let system: Set<String> = ["Glibc", "Synchronization", "FoundationEssentials"]

    @Test("the sources are found")
    func found() {
        #expect(Sources.product.count > 200 && Sources.tests.count > 50)
    }

    @Test("every file imports only what its module may know")
    func imports() {
        for file in Sources.product {
            guard let known = Self.allowed[file.owner] else { continue }
            let strange = Set(file.imports).subtracting(known).subtracting(Self.system)
            #expect(strange.isEmpty, "\(file.path) imports \(strange.sorted().joined(separator: ", "))")
        }
    }

    /// The bench stands outside: it measures the program from without, and makes files for it.
    @Test("the map names every module that is there, and no other")
    func map() {
        let owners = Set(Sources.product.map(\.owner)).subtracting(["bench"])
        #expect(owners == Set(Self.allowed.keys))
    }
}
