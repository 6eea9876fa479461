import TestOffice
import Testing

@Suite("A database of a newer program")
struct NewerDatabaseTests {
    @Test("is refused with 78 and both versions, and stays as it is", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let company = try Company(engine)
        try company.write("f.csv", "code,name\nP1,甲\n")
        try company.raiseVersion(to: 99_999)
        // A log and a lock that hold nothing come and go with those who look.
        let before = try company.contents.filter { !$0.value.isEmpty }
        for line in ["party find x", "import parties f.csv", "export parties", "init", "gate evaluate --side sale"] {
            let outcome = try company.start(line.split(separator: " ").map(String.init) + ["-O", "json"]).wait()
            expect(outcome, exits: 78)
            let error = try #require(JSON(outcome.error)["error"])
            #expect(error["code"]?.text == "storage.newer_schema", "\(line)")
            #expect(error["message"]?.text?.contains("99999") == true, "\(line)")
        }
        #expect(try company.contents.filter { !$0.value.isEmpty } == before)
    }
}
