import TestOffice
import Testing

/// An import is taken back after the party that its records name was merged: nothing comes to stand on the merged party
/// again, and the end of the merge finds what is its own.
@Suite("Imports taken back after a merge")
struct MergedSinceTests {
    /// What two files of a kind say of a party: P stands for whom it is about.
    struct Kind: CustomTestStringConvertible, Sendable {
        let name: String
        let header: String
        let first: String
        let amended: String
        var testDescription: String { name }
    }

    static let kinds: [Kind] = [
        Kind(
            name: "orders", header: "number,customer,ordered_on,amount,currency", first: "N,P,2026-09-01,2000,JPY",
            amended: "N,P,2026-09-02,1000,JPY"),
        Kind(
            name: "invoices", header: "number,customer,issued_on,due_on,net,tax,gross,currency",
            first: "N,P,2026-09-30,2026-11-30,100,10,110,JPY", amended: "N,P,2026-09-30,2026-11-30,200,20,220,JPY"),
        Kind(
            name: "receipts", header: "external_id,day,amount,currency,reference", first: "N-1,2026-11-01,100,JPY,I-P",
            amended: "N-2,2026-11-01,200,JPY,I-P"),
        Kind(
            name: "purchase_orders", header: "number,line,supplier,item,ordered_on,quantity,unit_price,currency",
            first: "N,1,P,BRG-1,2026-06-01,1,900,JPY", amended: "N,1,P,BRG-1,2026-06-01,2,900,JPY"),
        Kind(
            name: "credit_limits", header: "customer,amount,currency,valid_from,kind",
            first: "P,300000,JPY,2026-06-01,temporary", amended: "P,400000,JPY,2026-06-01,temporary"),
        Kind(
            name: "touches", header: "external_id,at,party,medium,kind,grade",
            first: "N-1,2026-10-03T10:00:00Z,P,web,request,human", amended: "N-2,2026-10-04T10:00:00Z,P,web,view,human"),
        Kind(
            name: "parties", header: "code,name,roles,phone,note", first: "P,新商店,prospect,03-1111-2222,",
            amended: "P,新商店,prospect,,二"),
        Kind(
            name: "cards", header: "name,company,title,email,met_on,note",
            first: "新田 一郎,会社P,課長,n@new.example,2026-10-30,", amended: "新田 一郎,会社P,部長,n@new.example,2026-10-30,二"),
    ]

    /// Two records of one customer and supplier, P and Q, who have one invoice each.
    private static func make(_ engine: Engine) throws -> Company {
        let company = try SmallCompany.make(engine)
        for (kind, text) in [
            ("parties", "code,name,roles\nP,会社P,customer supplier\nQ,会社Q,customer supplier\n"),
            (
                "credit_limits",
                "customer,amount,currency,valid_from\nP,500000,JPY,2026-01-01\nQ,600000,JPY,2026-01-01\n"
            ),
            (
                "invoices",
                "number,customer,issued_on,due_on,net,tax,gross,currency\n"
                    + ["P", "Q"].map { "I-\($0),\($0),2026-09-30,2026-11-30,1000,0,1000,JPY\n" }.joined()
            ),
        ] { _ = try take(kind, text, in: company) }
        return company
    }

    private static func take(_ kind: String, _ text: String, in company: Company) throws -> String {
        let outcome = try company.run("import", kind, try company.write("f.csv", text), "-O", "json", "--quiet")
        guard outcome.status == 0 else { throw SystemFault(what: kind + outcome.error, number: outcome.status) }
        return String(try JSON(outcome.output)["import_id"]?.int ?? 0)
    }

    private func take(_ kind: Kind, _ line: String, of party: String = "P", in company: Company) throws -> String {
        let line = line.replacing(",P,", with: ",\(party),").replacing("I-P", with: "I-\(party)")
            .replacing("会社P", with: "会社\(party)")
        let text = line.hasPrefix("P,") ? party + line.dropFirst() : line
        return try Self.take(kind.name, "\(kind.header)\n\(text)\n", in: company)
    }

    /// Takes back; where that is refused it says what goes first, and nothing has changed.
    private func undo(_ id: String, in company: Company, _ when: String) throws -> Bool {
        let before = try company.exported()
        let outcome = try company.run("undo", "import", id, "-O", "json")
        guard outcome.status != 0 else { return true }
        expect(outcome, exits: 1)
        let error = try JSON(outcome.error)["error"]
        #expect(error?["hint"]?.text?.contains("sekisho ") == true, "\(when): \(outcome.error)")
        #expect(try company.exported() == before, "\(when)")
        return false
    }

    @Test("each kind, before and after the merge has ended", arguments: Engine.available, kinds)
    func each(engine: Engine, kind: Kind) throws {
        let company = try Self.make(engine)
        let atFirst = try company.exported()
        let first = try take(kind, kind.first, in: company)
        let afterFirst = try company.exported()
        let amended = try take(kind, kind.amended, in: company)
        expect(try company.run("party", "merge", "Q", "P", "--because", "one company"), exits: 0)
        try expectClean(company, "merged")
        let goes = try undo(amended, in: company, "amended")
        try expectClean(company, "amended taken back")
        expect(try company.run("party", "unmerge", "P"), exits: 0)
        try expectClean(company, "unmerged")
        if !goes { expect(try company.run("undo", "import", amended), exits: 0) }
        // An invoice is another document once it was billed anew, and stays with whom it was billed to.
        if kind.name != "invoices" || !goes { #expect(try company.exported() == afterFirst) }
        expect(try company.run("undo", "import", first), exits: 0)
        #expect(try company.exported() == atFirst)
        try expectClean(company, "all taken back")
    }
}

extension MergedSinceTests {
    @Test("every kind of file is here, or names no party")
    func whole() {
        let nameless: Set<String> = ["campaigns", "spend", "rates", "items", "watchlist"]
        #expect(Set(Self.kinds.map(\.name)).union(nameless) == Set(Company.kinds))
    }

    /// Imports of which each says another party, the one of which is merged: taken back from the newest on.
    @Test("a document that goes from party to party comes back to who stays", arguments: Engine.available)
    func otherParty(engine: Engine) throws {
        let company = try Self.make(engine)
        for kind in Self.kinds where ["orders", "invoices", "purchase_orders"].contains(kind.name) {
            let other = kind.name == "purchase_orders" ? "E1" : "C2"
            let atFirst = try company.exported()
            let first = try take(kind, kind.first, in: company)
            let moved = try take(kind, kind.amended, of: other, in: company)
            expect(try company.run("party", "merge", "Q", "P", "--because", "one company"), exits: 0)
            let back = try take(kind, kind.first, of: "P", in: company)
            for id in [back, moved] {
                #expect(try undo(id, in: company, kind.name))
                try expectClean(company, "\(kind.name) \(id) taken back")
            }
            let column = kind.name == "purchase_orders" ? 2 : 1
            let line = try #require(
                try company.exported()[kind.name]?.split(separator: "\n").first { $0.hasPrefix("N,") })
            #expect(line.split(separator: ",", omittingEmptySubsequences: false)[column] == "Q")
            expect(try company.run("party", "unmerge", "P"), exits: 0)
            try expectClean(company, "\(kind.name) unmerged")
            expect(try company.run("undo", "import", first), exits: 0)
            #expect(try company.exported() == atFirst)
            try expectClean(company, "\(kind.name), all taken back")
        }
    }

    @Test("what an import would put back stays as long as that stands", arguments: Engine.available)
    func goneSince(engine: Engine) throws {
        let company = try Self.make(engine)
        func goesBack(_ kind: String, _ header: String, _ before: String, _ after: String, names: [String]) throws {
            let before = try Self.take(kind, "\(header)\n\(before)\n", in: company)
            let after = try Self.take(kind, "\(header)\n\(after)\n", in: company)
            for id in names {
                #expect(try !undo(id, in: company, "\(kind) \(id)"))
                try expectClean(company, "\(kind) \(id) refused")
            }
            for id in [after, before] { expect(try company.run("undo", "import", id), exits: 0) }
            try expectClean(company, "\(kind) taken back")
        }
        let atFirst = try company.exported()
        let campaign = try Self.take("campaigns", "code,name,side,medium\nNEW,新,sale,web\n", in: company)
        let item = try Self.take("items", "code,name\nNEW,新\n", in: company)
        let party = try Self.take("parties", "code,name,roles\nNEW,新商店,customer supplier\n", in: company)
        let limit = try Self.take(
            "credit_limits", "customer,amount,currency,valid_from\nNEW,9000,JPY,2026-01-01\n", in: company)
        try goesBack(
            "orders", "number,customer,ordered_on,amount,currency,campaign", "N,P,2026-09-01,2000,JPY,NEW",
            "N,P,2026-09-01,2000,JPY,", names: [campaign])
        expect(try company.run("undo", "import", limit), exits: 0)
        let invoices = "number,customer,order,issued_on,due_on,net,tax,gross,currency"
        try goesBack(
            "invoices", invoices, "N,NEW,,2026-09-30,2026-11-30,100,10,110,JPY",
            "N,P,,2026-09-30,2026-11-30,100,10,110,JPY", names: [party])
        let order = try Self.take(
            "orders", "number,customer,ordered_on,amount,currency\nN,P,2026-09-01,2000,JPY\n", in: company)
        try goesBack(
            "invoices", invoices, "N,P,N,2026-09-30,2026-11-30,100,10,110,JPY",
            "N,P,,2026-09-30,2026-11-30,100,10,110,JPY", names: [order])
        expect(try company.run("undo", "import", order), exits: 0)
        try goesBack(
            "purchase_orders", "number,line,supplier,item,ordered_on,quantity,unit_price,currency",
            "N,1,NEW,NEW,2026-06-01,1,900,JPY", "N,1,P,BRG-1,2026-06-01,1,900,JPY", names: [party, item])
        try goesBack(
            "parties", "code,name,kind,works_for,origin", "M,新田,person,NEW,NEW", "M,新田,person,P,FAIR",
            names: [party, campaign])
        for id in [party, item, campaign] { expect(try company.run("undo", "import", id), exits: 0) }
        #expect(try company.exported() == atFirst)
        try expectClean(company, "all taken back")
    }
}

extension MergedSinceTests {
    /// What a file says of parties that are one goes back before they are several again: it replaced what was all of theirs.
    @Test("an import under a merge goes back before the merge does", arguments: Engine.available)
    func underMerge(engine: Engine) throws {
        let company = try Company(engine)
        let header = "code,name,kind,roles,phone,email,tags,note"
        let atFirst = """
            A-1,青葉電機株式会社,organization,customer,03-1000-0001,a1@aoba.example,重要,一
            A-2,青葉電機㈱,organization,prospect,03-1000-0002,a2@aoba.example,休眠,二
            A-3,青葉電機,organization,supplier,03-1000-0003,a3@aoba.example,,三
            """
        _ = try Self.take("parties", "\(header)\n\(atFirst)\n", in: company)
        let several = try company.exported()
        for line in [
            "A-1,青葉電機株式会社,organization,,03-1000-7777,,,", "A-1,青葉電機株式会社,organization,customer,,,,",
            "A-3,青葉電機製作所,organization,supplier,03-1000-9999,,,四",
        ] {
            expect(try company.run("party", "merge", "A-1", "A-2", "A-3"), exits: 0)
            let one = try company.exported()
            let import2 = try Self.take("parties", "\(header)\n\(line)\n", in: company)
            let changed = try company.exported()
            let refused = try company.run("party", "unmerge", "A-1")
            expect(refused, exits: 1)
            #expect(refused.error.contains("sekisho undo import \(import2)"))
            #expect(try company.exported() == changed)
            expect(try company.run("undo", "import", import2), exits: 0)
            #expect(try company.exported() == one)
            expect(try company.run("party", "unmerge", "A-1"), exits: 0)
            #expect(try company.exported() == several)
            try expectClean(company, line)
        }
    }
}
