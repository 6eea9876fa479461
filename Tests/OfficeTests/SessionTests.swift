import Office
import Testing

@Suite("A session")
struct SessionTests {
    @Test(
        "The address is shown without its password",
        arguments: [
            ("sekisho.db", "sekisho.db"), ("/data/a@b:c.db", "/data/a@b:c.db"),
            ("postgresql://erp@db.example:5432/books", "postgresql://erp@db.example:5432/books"),
            ("postgresql://erp:secret@db.example/books", "postgresql://erp:***@db.example/books"),
            ("postgresql://erp:p:w@ss@db.example/books", "postgresql://erp:***@db.example/books"),
        ])
    func shown(address: String, shown: String) {
        #expect(Session(address: address, actor: "a", systemUser: "a").shownAddress == shown)
    }
}
