import TestOffice
import Testing

/// Taking an import back is the exact inverse of it, or it is refused and says what goes first.
@Suite("In which order imports are taken back")
struct UndoOrderTests {
    /// Three files of a kind, each of which says something else of the records of the one before; the header first.
    private static let files: [String: [String]] = [
        "campaigns": ["code,name,side,medium,starts_on", "NEW,一,sale,event,", "NEW,二,sale,event,", "NEW,三,both,web,"],
        "spend": [
            "campaign,day,amount,currency,pieces", "FAIR,2026-04-12,100,JPY,", "FAIR,2026-04-12,200,JPY,1",
            "FAIR,2026-04-12,300,JPY,",
        ],
        "rates": ["day,from,to,rate", "2026-10-01,USD,JPY,150", "2026-10-01,USD,JPY,151", "2026-10-01,USD,JPY,152"],
        "parties": [
            "code,name,roles,phone,note", "N1,新商店,prospect,03-1111-2222,", "N1,新商店,prospect customer,,二",
            "N1,新々商店,prospect,,",
        ],
        "cards": [
            "name,company,title,email,met_on,note", "新田 一郎,新商店,課長,n@new.example,2026-10-30,",
            "新田 一郎,新商店,部長,n@new.example,2026-10-30,二", "新田 一郎,新商店,社長,n@new.example,2026-10-30,",
        ],
        "touches": [
            "external_id,at,party,medium,kind,grade", "N-1,2026-10-03T10:00:00Z,H1,web,request,human",
            "N-2,2026-10-04T10:00:00Z,H1,web,view,human", "N-0,2026-10-02T10:00:00Z,H1,web,view,human",
        ],
        "items": ["code,name,unit", "NEW,一,個", "NEW,二,個", "NEW,三,kg"],
        "credit_limits": [
            "customer,amount,currency,valid_from,kind", "C2,1000,JPY,2026-06-01,temporary",
            "C2,2000,JPY,2026-06-01,temporary", "C2,3000,JPY,2026-06-01,temporary",
        ],
        "watchlist": [
            "list,entry,name,country", "NEW,1,Alpha,CN", "NEW,1,Alpha Precision,CN", "NEW,1,Shenzhen Precision,CN",
        ],
        "purchase_orders": [
            "number,line,supplier,item,ordered_on,quantity,unit_price,currency", "N,1,E1,BRG-1,2026-06-01,1,900,JPY",
            "N,1,E1,NEW-ITEM,2026-06-01,2,900,JPY", "N,1,E1,BRG-1,2026-06-02,3,900,JPY",
        ],
        "orders": [
            "number,customer,ordered_on,amount,currency", "N,C2,2026-09-01,1000,JPY", "N,C2,2026-09-02,2000,JPY",
            "N,C2,2026-09-01,3000,JPY",
        ],
        "invoices": [
            "number,customer,issued_on,due_on,net,tax,gross,currency", "N,C2,2026-09-30,2026-11-30,100,10,110,JPY",
            "N,C2,2026-09-30,2026-11-30,200,20,220,JPY", "N,C2,2026-10-01,2026-12-31,300,30,330,JPY",
        ],
        "receipts": [
            "external_id,day,amount,currency,reference", "N-1,2026-11-01,100,JPY,x", "N-2,2026-11-01,200,JPY,x",
            "N-3,2026-11-01,300,JPY,x",
        ],
    ]
    /// Kinds whose records never change: nothing stands on an import of them.
    private static let unchangeable: Set<String> = ["touches", "receipts"]

    private struct Step {
        let id: String
        let before: [String: String]
    }

    private func take(_ kind: String, in company: Company) throws -> [Step] {
        let lines = try #require(Self.files[kind], "say what files of \(kind) may change")
        return try lines.dropFirst().map { line in
            let before = try company.exported()
            try company.write("f.csv", lines[0] + "\n" + line + "\n")
            let outcome = try company.run("import", kind, "f.csv", "-O", "json", "--quiet")
            expect(outcome, exits: 0)
            let result = try JSON(outcome.output)
            #expect(result["created"]?.int == 1 || result["updated"]?.int == 1, "\(kind): \(line)")
            return Step(id: String(try #require(result["import_id"]?.int)), before: before)
        }
    }

    @Test("the newest first: each is the exact inverse", arguments: Engine.available)
    func newestFirst(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        for kind in Company.kinds {
            for step in try take(kind, in: company).reversed() {
                expect(try company.run("undo", "import", step.id), exits: 0)
                expectSame(try company.exported(), step.before, "\(kind), import \(step.id) taken back")
                try expectClean(company, "\(kind), import \(step.id) taken back")
            }
        }
    }

    @Test("an older one first: it says which goes first, and then all of them go", arguments: Engine.available)
    func olderFirst(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        for kind in Company.kinds where !Self.unchangeable.contains(kind) {
            let steps = try take(kind, in: company)
            let now = try company.exported()
            for step in steps.dropLast() {
                let outcome = try company.run("undo", "import", step.id, "--lang", "en")
                expect(outcome, exits: 1)
                #expect(outcome.error.contains("sekisho undo import \(steps[2].id)\n"), "\(kind): \(outcome.error)")
                expectSame(try company.exported(), now, "\(kind), import \(step.id) refused")
            }
            for step in steps.reversed() {
                expect(try company.run("undo", "import", step.id), exits: 0)
                expectSame(try company.exported(), step.before, "\(kind), import \(step.id) taken back")
            }
            try expectClean(company, "\(kind), all taken back")
        }
    }

    @Test("what stands on nothing goes in any order", arguments: Engine.available)
    func anyOrder(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        for kind in Self.unchangeable.sorted() {
            let steps = try take(kind, in: company)
            for place in [1, 0, 2] { expect(try company.run("undo", "import", steps[place].id), exits: 0) }
            expectSame(try company.exported(), steps[0].before, "\(kind), all taken back")
            try expectClean(company, "\(kind), all taken back")
        }
    }

    private func expectSame(_ now: [String: String], _ before: [String: String], _ when: String) {
        for (kind, text) in before where now[kind] != text {
            let lines = { (text: String?) in Set((text ?? "").split(separator: "\n")) }
            let lost = lines(text).subtracting(lines(now[kind])).prefix(3)
            let come = lines(now[kind]).subtracting(lines(text)).prefix(3)
            Issue.record("\(when): \(kind) lost \(lost), got \(come)")
        }
    }
}
