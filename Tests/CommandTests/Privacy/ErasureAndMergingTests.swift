import TestOffice
import Testing

@Suite("Erasure of a person who stands twice, or on a list")
struct ErasureAndMergingTests {
    private func company(_ engine: Engine) throws -> Company {
        let company = try Company(engine)
        try company.write(
            "people.csv",
            """
            code,name,kind,country,address,phone,email,birth_date
            HANAKO-1,佐東 華子,person,JP,渋谷区宇田川町9-9-9,090-8765-4321,hanako.sato@mail.example,1981-02-03
            HANAKO-2,佐東華子,person,JP,,090-8765-4321,hanako@kou.example,1981-02-03
            TARO-SATO,佐東 太郎,person,JP,,090-1234-0000,taro.sato@mail.example,1979-05-06

            """)
        expect(try company.run("import", "parties", "people.csv"), exits: 0)
        return company
    }

    private func code(_ outcome: Run.Outcome) throws -> String? {
        try JSON(outcome.error)["error"]?["code"]?.text
    }

    @Test("Both records go, and no end of the merge brings one back", arguments: Engine.available)
    func merged(engine: Engine) throws {
        let company = try company(engine)
        expect(try company.run("party", "merge", "HANAKO-1", "HANAKO-2"), exits: 0)
        expect(try company.run("party", "erase", "HANAKO-2", "--yes", "--reason", "ご本人の請求"), exits: 0)
        let parties = try company.run("export", "parties").output
        for trace in ["華子", "hanako", "HANAKO", "8765", "宇田川町"] { #expect(!parties.contains(trace), "\(trace)") }
        #expect(parties.contains("佐東 太郎"))
        if engine == .sqlite {
            let bytes = company.bytes(of: "sekisho.db") ?? []
            for trace in ["華子", "hanako@kou", "HANAKO-2", "宇田川町"] {
                #expect(bytes.firstRange(of: Array(trace.utf8)) == nil, "\(trace)")
            }
        }
        let undone = try company.run("plan", "undo", "1", "-O", "json")
        expect(undone, exits: 1)
        #expect(try code(undone) == "merge.erased_since")
        #expect(try company.run("export", "parties").output == parties)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("Whoever was erased is merged with nobody and matched by no import", arguments: Engine.available)
    func erased(engine: Engine) throws {
        let company = try company(engine)
        expect(try company.run("party", "erase", "HANAKO-1", "--yes", "--reason", "ご本人の請求"), exits: 0)
        for pair in [("HANAKO-2", "ERASED-1"), ("ERASED-1", "HANAKO-2"), ("HANAKO-2", "HANAKO-1")] {
            let refused = try company.run("party", "merge", pair.0, pair.1, "--because", "one person", "-O", "json")
            #expect(refused.status != 0, "\(pair)")
        }
        try company.write(
            "again.csv", "code,name,kind,email,birth_date\nH9,佐東 華子,person,hanako.sato@mail.example,1981-02-03\n")
        let again = try company.run("import", "parties", "again.csv", "--match", "-O", "json")
        expect(again, exits: 65)
        #expect(try JSON(again.output)["rejected"]?.int == 1)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("Whoever may stand on a watch list is kept until a named person has decided", arguments: Engine.available)
    func listed(engine: Engine) throws {
        let company = try company(engine)
        try company.write("list.csv", "list,entry,name,country,kind,reason\nTEST,1,佐東 太郎,JP,person,test\n")
        expect(try company.run("import", "watchlist", "list.csv"), exits: 0)
        let held = try company.run("party", "erase", "TARO-SATO", "--yes", "--reason", "請求", "-O", "json")
        #expect(try code(held) == "screening.held")
        expect(
            try company.run(
                "screening", "decide", "TARO-SATO", "--result", "clear", "--reason", "別人: 生年が違う"), exits: 0)
        expect(try company.run("party", "erase", "TARO-SATO", "--yes", "--reason", "請求"), exits: 0)
        expect(try company.run("verify"), exits: 0)
    }
}
