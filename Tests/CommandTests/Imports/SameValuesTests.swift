import TestOffice
import Testing

/// Whether a row is new, the same or changed is decided by what it says, never by how it is written.
@Suite("The same again")
struct SameValuesTests {
    private func expectUnchanged(_ company: Company, _ kind: String, _ file: String, _ when: String) throws {
        let outcome = try company.run("import", kind, file, "-O", "json", "--rejects", "rejects.csv", "--quiet")
        guard outcome.status == 0 || outcome.status == 65 else { return expect(outcome, exits: 0) }
        let result = try JSON(outcome.output)
        let counts = ["read", "created", "updated", "unchanged", "rejected"].map { result[$0]?.int ?? -1 }
        let read = counts[0]
        let refused = counts[4] == 0 ? "" : company.read("rejects.csv") ?? ""
        #expect(counts == [read, 0, 0, read, 0] && read > 0, "\(kind), \(when): \(refused.prefix(600))")
    }

    @Test(
        "every export comes back unchanged into its own database, plain and for spreadsheets",
        arguments: Engine.available, [[String](), ["--excel"]])
    func exports(engine: Engine, options: [String]) throws {
        let company = try FullCompany.make(engine)
        let before = try company.exported()
        for kind in Company.kinds {
            expect(try company.start(["export", kind, "-o", "\(kind).csv"] + options).wait(), exits: 0)
            try expectUnchanged(company, kind, "\(kind).csv", "exported \(options)")
        }
        #expect(try company.exported() == before)
        try expectClean(company, "all came again")
    }

    @Test("the same record in another notation is the same record", arguments: Engine.available)
    func notations(engine: Engine) throws {
        let company = try FullCompany.make(engine)
        let before = try company.exported()
        #expect(Set(Notations.columns.keys) == Set(Company.kinds), "say how each kind of file may be written otherwise")
        for kind in Company.kinds {
            let table = CSVLines(before[kind] ?? "")
            for notation in Notation.allCases {
                let places = (Notations.columns[kind] ?? [:]).filter { $0.value.contains(notation) }.map(\.key)
                let text = table.rewritten(notation.hitsEveryColumn ? table.header : places, notation.written)
                if text == table.text { continue }
                try company.write("again.csv", text)
                try expectUnchanged(company, kind, "again.csv", "\(notation)")
            }
        }
        #expect(try company.exported() == before)
    }

    @Test("a file of an old system says the same in CP932", arguments: Engine.available)
    func cp932(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        for (kind, text) in SmallCompany.files {
            try company.write("utf8.csv", text.hasSuffix("\n") ? text : text + "\n")
            let outcome = try company.shell("iconv -f utf-8 -t cp932 utf8.csv | sed 's/$/\\r/' > cp932.csv").wait()
            expect(outcome, exits: 0)
            try expectUnchanged(company, kind, "cp932.csv", "CP932")
        }
    }
}
