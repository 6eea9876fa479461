import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What becomes of a row of parties")
struct PartyOutcomeTests {
    private func options(_ onDuplicate: OnDuplicate) -> Imports.Options {
        var options = Imports.Options()
        options.onDuplicate = onDuplicate
        return options
    }

    @Test(
        "A changed row updates, is passed over or refused, as was asked, and a new one goes in",
        arguments: Engine.available)
    func duplicates(engine: Engine) throws {
        let file = "code,name,kind,tags\nA,Alpha,organization,x\nB,Beta,organization,\n"
        let changed = "code,name,kind,tags\nA,Alpha,organization,x\nB,Bravo,organization,\nC,Gamma,organization,\n"
        for (wish, counts, refused, name) in [
            (OnDuplicate.update, [1, 1, 1, 0], [], "Bravo"), (.skip, [1, 0, 2, 0], [], "Beta"),
            (.reject, [1, 0, 1, 1], ["3 code import.duplicate"], "Beta"),
        ] as [(OnDuplicate, [Int], [String], String)] {
            let books = try PartyBooks(engine, file)
            let taken = try books.office.importing(PartyImport.self, changed, options(wish))
            let result = taken.result
            #expect([result.created, result.updated, result.unchanged, result.rejected] == counts, "\(wish)")
            #expect(taken.refused == refused)
            #expect(try books.desk().show("B").party.name == name)
            #expect(try books.desk().show("C").party.name == "Gamma")
            #expect(try books.faults() == [])
        }
    }

    @Test("A code twice in one file is one party, of which the last row holds", arguments: Engine.available)
    func twiceInFile(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let before = try books.office.database.everything(without: PartyHistoryTests.traces)
        let taken = try books.office.importing(
            PartyImport.self, "code,name,email,tags\nA,Alpha,a@x.example,one\nA,Aleph,,two\nA,Aleph,,two\n")
        #expect((taken.result.created, taken.result.updated, taken.result.unchanged) == (1, 1, 1))
        let card = try books.desk().show("A")
        // The last row says nothing of a mail address: what the first said stays.
        #expect((card.party.name, card.contactPoints.map(\.value), card.tags) == ("Aleph", ["a@x.example"], ["two"]))
        #expect(try books.desk().find("Aleph").map(\.code) == ["A"] && books.desk().find("Alpha").isEmpty)
        #expect(try books.faults() == [])
        try books.office.undo(taken.result.importID, among: [PartyImport.self])
        #expect(differences(before, try books.office.database.everything(without: PartyHistoryTests.traces)) == [])
    }

    @Test(
        "The code of a merged party updates the one that it is now, and the same row again changes nothing",
        arguments: Engine.available)
    func alias(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name,note\nA,山田商事,\nB,山田商事,古い\n")
        _ = try books.desk().merge("A", ["B"])
        let row = "code,name,tags\nB,山田商事,vip\n"
        let taken = try books.office.importing(PartyImport.self, row)
        #expect((taken.result.created, taken.result.updated) == (0, 1))
        #expect(try books.desk().show("B").party.code == "A" && books.desk().show("A").tags == ["vip"])
        #expect(try books.office.importing(PartyImport.self, row).result.unchanged == 1)
        // The party's own row counts before that of a code of old, wherever it stands.
        let both = try books.office.importing(PartyImport.self, "code,name,tags\nA,山田商事,own\nB,山田商事,other\n")
        #expect(both.result.updated == 2)
        #expect(try books.desk().show("A").tags == ["own"])
        // What came after the merge goes before it.
        try books.office.undo(both.result.importID, among: [PartyImport.self])
        #expect(try books.desk().show("A").tags == ["vip"])
        try books.office.undo(taken.result.importID, among: [PartyImport.self])
        _ = try books.desk().unmerge("B")
        #expect(try books.desk().show("A").tags == [] && books.desk().show("B").party.note == "古い")
        #expect(try books.faults() == [])
    }

    @Test("What the row of a merged code did is taken back whole, and does it again", arguments: Engine.available)
    func aliasTakenBack(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name\nA,山田商事\nB,山田商事\n")
        let before = try books.office.database.everything(without: PartyHistoryTests.traces)
        _ = try books.desk().merge("A", ["B"])
        let row = "code,name,tags\nB,山田商事,vip\n"
        let taken = try books.office.importing(PartyImport.self, row).result
        _ = try books.desk().unmerge("B")
        #expect(try books.office.undo(taken.importID, among: [PartyImport.self]) == 1)
        let left = differences(before, try books.office.database.everything(without: PartyHistoryTests.traces))
        #expect(left == [])
        _ = try books.desk().merge("A", ["B"])
        #expect(try books.office.importing(PartyImport.self, row).result.updated == 1)
        #expect(try books.desk().show("A").tags == ["vip"])
    }

    @Test("What is known of a party counts, not by which row it came", arguments: Engine.available)
    func knownOtherwise(engine: Engine) throws {
        let first = "code,name,kind,phone,corporate_number,works_for\nC,甲商店,organization,,,\nP,山田太郎,person,,,C\n"
        let books = try PartyBooks(engine, first)
        try books.desk().relate("P", .worksFor, "C", title: "部長")
        for (file, updated) in [
            // The same row as ever says nothing new, whoever completed the party since.
            (first, 0), ("code,name\nP,山田太郎\n", 0), ("code,name,works_for,phone\nP,山田太郎,C,\n", 0),
            ("code,name,phone\nP,山田太郎,03-1234-5678 内線 12\n", 1),
            ("code,name,phone\nP,山田太郎,＋81 (3) 1234 5678　内線12\n", 0),
            // What stands behind a number belongs to it.
            ("code,name,phone\nP,山田太郎,03-1234-5678\n", 1),
            ("code,name,website\nC,甲商店,https://www.kou.example/shop/\n", 1),
            ("code,name,website\nC,甲商店,KOU.example/shop\n", 0), ("code,name,website\nC,甲商店,kou.example\n", 1),
            ("code,name,identifiers\nC,甲商店,corporate_number:7010001008844\n", 1),
            ("code,name,identifiers\nC,甲商店,corporate_number:7010001-008844\n", 0),
            ("code,name,identifiers,tags\nC,甲商店,corporate_number:7010001008844,x\n", 1),
            ("code,name,corporate_number\nC,甲商店,７０１０００１００８８４４\n", 0),
            ("code,name,corporate_number\nC,甲商店,\n", 1),
            // An employer whom nobody knows is none, and one who stands further down is one.
            ("code,name,works_for\nP,山田太郎,NOBODY\n", 1), ("code,name,works_for\nP,山田太郎,NOBODY\n", 0),
            ("code,name,kind,works_for\nP,山田太郎,person,D\nD,乙産業,,\n", 1),
        ] {
            var options = Imports.Options()
            options.clearsBlank = true
            let result = try books.office.importing(PartyImport.self, file, options).result
            #expect(result.updated == updated && result.rejected == 0, "\(file)")
        }
        #expect(try books.desk().show("P").worksFor.map(\.code) == ["D"])
        #expect(try books.faults() == [])
    }

    @Test("A file without the columns says nothing of what they hold", arguments: Engine.available)
    func columnsLeftOut(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            """
            code,name,kind,country,phone,invoice_number
            P,山田太郎,person,JP,,
            D,Karl Klein,person,DE,,
            C,甲商店,organization,JP,,
            """)
        // Who is a person, and where, is known; the list of birthdays need not say it again.
        let taken = try books.office.importing(
            PartyImport.self, "code,name,birth_date\nP,山田太郎,1970-01-01\nC,甲商店,1970-01-01\nN,新人,1970-01-01\n")
        #expect(
            taken.refused == [
                "3 birth_date party.birth_of_organization", "4 birth_date party.birth_of_organization",
            ])
        #expect(try books.desk().show("P").party.birthDay == Day(iso: "1970-01-01"))
        #expect(try books.desk().show("P").party.kind == .person)
        let phones = try books.office.importing(
            PartyImport.self, "code,name,phone\nP,山田太郎,03-1234-5678\nD,Karl Klein,030 12345678\n")
        #expect(phones.refused == [])
        #expect(try books.desk().show("P").contactPoints.map(\.value) == ["+81312345678"])
        // Eleven digits behind a zero are Japanese only where nobody knows better.
        #expect(try books.desk().show("D").contactPoints.map(\.value) == ["de:03012345678"])
        #expect(try books.desk().show("D").party.country == "DE")
        // A sole proprietor's number need not carry the check digit of a corporation.
        let numbers = try books.office.importing(
            PartyImport.self, "code,name,invoice_number\nP,山田太郎,T1234567890123\nC,甲商店,T1234567890123\n")
        #expect(numbers.refused == ["3 invoice_number party.bad_check_digit"])
        #expect(try books.faults() == [])
    }

    @Test("Only a person works, and only for a company, and the row goes in without it", arguments: Engine.available)
    func employers(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let taken = try books.office.importing(
            PartyImport.self,
            """
            code,name,kind,works_for
            P,山田太郎,person,C
            Q,鈴木花子,person,P
            R,佐藤一,person,NOBODY
            S,田中二,person,S
            C,甲商店,organization,D
            D,乙産業,organization,
            """)
        #expect(taken.refused == [] && taken.result.created == 6)
        #expect(
            taken.result.remarks.map { "\($0.code) \($0.facts)" } == [
                "party.relation_needs_organization [\"P\"]", "party.unknown_employer [\"NOBODY\"]",
                "party.unknown_employer [\"S\"]", "party.relation_needs_person [\"C\"]",
            ])
        #expect(try books.desk().show("P").worksFor.map(\.code) == ["C"])
        for code in ["Q", "R", "S", "C"] { #expect(try books.desk().show(code).worksFor.isEmpty, "\(code)") }
        // Said in a later file, it is put right; the firm before goes, with all that was known of the office there.
        try books.desk().relate("P", .worksFor, "C", title: "部長")
        let moved = try books.office.importing(PartyImport.self, "code,name,works_for\nP,山田太郎,D\n")
        #expect(moved.result.remarks.isEmpty)
        #expect(try books.desk().relations(of: "P").map { "\($0.code) \($0.title ?? "-")" } == ["D -"])
        try books.office.undo(moved.result.importID, among: [PartyImport.self])
        #expect(try books.desk().show("P").worksFor.map(\.code) == ["C"])
    }

    @Test("What came in is not taken back from under what stands on it", arguments: Engine.available)
    func usedSince(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let file = "code,name,kind\nA,甲商店,organization\nB,甲商店,organization\nP,山田太郎,person\n"
        let id = try books.office.importing(PartyImport.self, file).result.importID
        let used = GovernanceRefusal.usedSince(String(id))
        let uses: [(String, any Refusal, (PartyDesk) throws -> Void, (PartyDesk) throws -> Void)] = [
            ("merge", MergeRefusal.mergedSince("A"), { _ = try $0.merge("A", ["B"]) }, { _ = try $0.unmerge("B") }),
            ("trait", used, { try $0.addTrait("P", .avoid, "蕎麦") }, { try $0.removeTrait("P", "蕎麦") }),
            (
                "part", used, { try $0.addStakeholder("P", topic: "T", role: .buys) },
                { try $0.removeStakeholder("P", topic: "T") }
            ),
        ]
        for (name, refusal, use, end) in uses {
            try use(books.desk())
            let before = try books.office.database.everything(without: ["storage_id_block"])
            let said = #expect(throws: (any Error).self, "\(name)") {
                try books.office.undo(id, among: [PartyImport.self])
            }
            #expect((said as? any Refusal)?.code == refusal.code, "\(name)")
            #expect((said as? any Refusal)?.facts == refusal.facts, "\(name)")
            #expect(differences(before, try books.office.database.everything(without: ["storage_id_block"])) == [])
            try end(books.desk())
        }
        #expect(try books.office.undo(id, among: [PartyImport.self]) == 3)
        #expect(try books.desk().find("甲商店").isEmpty)
        #expect(try books.faults() == [])
    }

    @Test(
        "An import is not taken back from under a later one that changed the same parties", arguments: Engine.available)
    func laterImport(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name,note\nA,Alpha,first\n")
        let traces = PartyHistoryTests.traces
        let before = try books.office.database.everything(without: traces)
        func take(_ rows: String) throws -> Int64 {
            try books.office.importing(PartyImport.self, "code,name,note\n" + rows).result.importID
        }
        let changed = try take("A,Alpha,second\n"), brought = try take("B,Beta,\n")
        let later = try take("A,Alpha,third\nB,Beta,changed\n"), other = try take("C,Gamma,\n")
        for id in [changed, brought] {
            #expect(throws: GovernanceRefusal.changedSince(importID: later)) {
                try books.office.undo(id, among: [PartyImport.self])
            }
        }
        #expect(try books.desk().show("A").party.note == "third" && books.desk().show("B").party.note == "changed")
        // What has nothing to do with it goes, and the others once the later one is gone, in any order.
        for id in [other, later, changed, brought] { try books.office.undo(id, among: [PartyImport.self]) }
        #expect(differences(before, try books.office.database.everything(without: traces)) == [])
        #expect(try books.faults() == [])
    }

    @Test("Who may not import parties, imports none, and who may not export, sees none", arguments: Engine.available)
    func rights(engine: Engine) throws {
        let books = try PartyBooks(engine)
        try books.office.database.write { try $0.run("DELETE FROM governance_permission WHERE role = 'sales'") }
        try books.staff("seller", .sales)
        let file = try TemporaryFile("code,name\nA,Alpha\n")
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "party.import")) {
            try Imports(books.office.books(as: "seller")).run(PartyImport.self, from: file.path)
        }
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "party.view")) {
            try books.desk(as: "seller").show("A")
        }
        #expect(try books.count("SELECT COUNT(*) FROM party") == 0)
    }
}
