import TestOffice
import Testing

/// A person with something in every table that people fill, and a person who must not be harmed by her erasure.
private struct Neighbourhood {
    let company: Company

    init(_ engine: Engine) throws {
        company = try Company(engine)
        try take(
            "campaigns",
            "code,name,side,medium,starts_on,ends_on,currency,purpose,target\nFAIR,春の見本市,sale,event,2026-04-01,,JPY,名刺,設計者\n"
        )
        try take(
            "parties",
            """
            code,name,name_kana,kind,roles,country,postal_code,address,phone,email,birth_date,language,tags,origin,works_for,note
            CO-1,株式会社甲商店,コウショウテン,organization,customer,JP,,東京都千代田区1,03-1111-2222,info@kou.example,,ja,,,,
            HANAKO-SATO,佐東 華子,サトウ ハナコ,person,customer,JP,150-0042,渋谷区宇田川町9-9-9,090-8765-4321,hanako.sato@mail.example,1981-02-03,ja,釣り好き,FAIR,CO-1,お母様が入院中とのこと
            TARO-SATO,佐東 太郎,サトウ タロウ,person,prospect,JP,,,090-1234-0000,taro.sato@mail.example,1979-05-06,ja,,FAIR,CO-1,

            """)
        // What was there before is kept as a picture, so that the import can be taken back.
        try take("parties", "code,name,note\nHANAKO-SATO,佐東 華子,華子様は退院されたご家族の世話で多忙\n")
        try take(
            "touches",
            """
            external_id,at,party,visitor,campaign,medium,kind,topic,dwell_seconds,page,grade
            T1,2026-10-03T10:00:00+09:00,HANAKO-SATO,cookie-hanako-77,FAIR,web,request,華子様の釣具,,/u/hanako,human
            T2,2026-10-04T10:00:00+09:00,TARO-SATO,cookie-taro,FAIR,web,view,釣具,,/u/taro,human

            """)
        try take(
            "credit_limits",
            "customer,amount,currency,valid_from,valid_until,kind\nHANAKO-SATO,500000,JPY,2026-01-01,,permanent\n")
        try take("orders", "number,customer,ordered_on,amount,currency\nO1,HANAKO-SATO,2026-10-05,110000,JPY\n")
        try take(
            "invoices",
            "number,customer,order,issued_on,due_on,net,tax,gross,currency\nI1,HANAKO-SATO,O1,2026-10-06,2026-10-31,100000,10000,110000,JPY\n"
        )
        try take(
            "receipts",
            "external_id,day,amount,currency,payer_name,payer_kana\nR1,2026-10-30,110000,JPY,佐東 華子,サトウ ハナコ\n")
        try run("receipt", "match")
        try run(
            "score", "adjust", "HANAKO-SATO", "--side", "purchase", "--points", "5", "--reason", "華子様から直接うかがった")
        try run("gate", "pull", "HANAKO-SATO", "--side", "purchase", "--reason", "佐東 華子様のご紹介")
        try run(
            "gate", "return", "HANAKO-SATO", "--side", "purchase", "--reason", "other", "--note", "華子様とTARO-SATOは家族")
        try run(
            "party", "confirm", "HANAKO-SATO", "--field", "phone", "--by", "call", "--evidence", "華子様と通話")
        try take(
            "cards",
            """
            name,company,title,email,phone,mobile,met_on,met_by,note
            佐東 華子,株式会社甲商店,華子係長,hanako.sato@mail.example,03-1111-2222,090-8765-4321,2026-10-20,boss,華子様と名刺交換

            """)
        try run("party", "note", "add", "HANAKO-SATO", "華子様は犬を飼っている")
        try run("party", "trait", "add", "HANAKO-SATO", "--kind", "interest", "華子様の趣味は釣り")
        try run("party", "stakeholder", "add", "HANAKO-SATO", "--topic", "華子様の件", "--role", "decides")
        try run("task", "add", "HANAKO-SATO", "華子様に電話", "--due", "2026-11-10")
        try run("credit", "check", "HANAKO-SATO", "--amount", "1000", "--reserve", "K-HANAKO-SATO")
    }

    func take(_ kind: String, _ text: String, exits status: Int32 = 0) throws {
        try company.write("\(kind).csv", text)
        expect(try company.run("import", kind, "\(kind).csv"), exits: status)
    }

    @discardableResult
    func run(_ arguments: String..., exits status: Int32 = 0) throws -> Run.Outcome {
        let outcome = try company.start(arguments).wait()
        expect(outcome, exits: status)
        return outcome
    }

    /// What says who she is, as people and as the program write it.
    static let traces = [
        "華子", "ハナコ", "hanako", "HANAKO", "8765", "87654321", "宇田川町", "150-0042", "釣り好き", "1981-02-03",
    ]
}

@Suite("Erasure of a person")
struct ErasureTests {
    @Test(
        "nothing in the files says who it was, documents and sums stay, and every check is clean",
        arguments: Engine.available)
    func gone(engine: Engine) throws {
        let place = try Neighbourhood(engine)
        let company = place.company
        let before = try company.exported(["orders", "invoices", "receipts", "credit_limits", "spend"])
        let balance = try company.run("report", "summary", "-p", "2026", "-O", "csv").output
        let head = try JSON(try company.run("verify", "-O", "json").output)["head"]?.text ?? ""
        expect(
            try company.run("party", "erase", "HANAKO-SATO", "--yes", "--reason", "佐東 華子様ご本人の書面による請求"), exits: 0)

        expect(try company.run("verify"), exits: 0)
        // A head noted before the erasure is still in the chain.
        expect(try company.run("verify", "--expect", head), exits: 0)
        #expect(try company.run("report", "summary", "-p", "2026", "-O", "csv").output == balance)
        let after = try company.exported(["orders", "invoices", "receipts", "credit_limits", "spend"])
        for kind in ["orders", "invoices", "credit_limits", "spend"] {
            #expect(after[kind] == before[kind]?.replacing("HANAKO-SATO", with: "ERASED-1"), "\(kind)")
        }
        let found = try company.exported(Company.kinds).values.joined()
        for trace in Neighbourhood.traces { #expect(!found.contains(trace), "\(trace)") }
        #expect(found.contains("佐東 太郎") && found.contains("taro.sato@mail.example"))

        if engine == .sqlite {
            for name in ["sekisho.db", "sekisho.db-wal"] {
                let bytes = company.bytes(of: name) ?? []
                for trace in Neighbourhood.traces {
                    #expect(bytes.firstRange(of: Array(trace.utf8)) == nil, "\(name) holds \(trace)")
                }
            }
        }
    }

    @Test("a file cannot bring the person back, an explicit word can", arguments: Engine.available)
    func back(engine: Engine) throws {
        let place = try Neighbourhood(engine)
        expect(try place.company.run("party", "erase", "HANAKO-SATO", "--yes", "--reason", "請求"), exits: 0)
        let unlike = "code,name,kind,email,phone,birth_date\n"
        for row in [
            "HANAKO-SATO,別人,person,,,", "X1,別人,person,Hanako.Sato@mail.example,,",
            "X2,別人,person,,+81 90 8765 4321,", "X3,佐東華子,person,,,1981-02-03",
        ] {
            try place.company.write("again.csv", unlike + row + "\n")
            let outcome = try place.company.run("import", "parties", "again.csv", "-O", "json")
            expect(outcome, exits: 65)
            #expect(try JSON(outcome.output)["rejected"]?.int == 1, "\(row)")
        }
        try place.take(
            "cards", "name,company,email\n佐東,新会社,hanako.sato@mail.example\n", exits: 65)
        try place.take("parties", unlike + "X4,佐東 華子,person,,,1990-01-01\n")
        try place.take(
            "touches", "external_id,at,party,medium,kind\nT9,2026-11-01T10:00:00+09:00,HANAKO-SATO,web,view\n",
            exits: 65)
        let shown = try place.run("party", "show", "HANAKO-SATO", "-O", "json", exits: 65)
        #expect(try JSON(shown.error)["error"]?["code"]?.text == "party.erased")
        try place.run("party", "readmit", "--email", "nobody@mail.example", "--reason", "x", exits: 1)
        try place.run("party", "readmit", "--email", "hanako.sato@mail.example", "--reason", "展示会で再登録")
        try place.take("parties", unlike + "HANAKO-2,佐東 華子,person,hanako.sato@mail.example,,1981-02-03\n")
        expect(try place.company.run("verify"), exits: 0)
    }

    @Test("a rehearsal, an organisation and a person without the right erase nobody", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let place = try Neighbourhood(engine)
        let before = try place.company.exported(["parties"])
        try place.run("party", "erase", "HANAKO-SATO", "--yes", "--reason", "請求", "--dry-run")
        try place.run("party", "erase", "CO-1", "--yes", "--reason", "請求", exits: 65)
        try place.run("party", "erase", "HANAKO-SATO", "--yes", "--reason", " ", exits: 64)
        try place.run("user", "add", "seller", "--role", "sales")
        try place.run("party", "erase", "HANAKO-SATO", "--yes", "--reason", "請求", "--as", "seller", exits: 77)
        try place.run("party", "export", "HANAKO-SATO", "--as", "seller", exits: 77)
        #expect(try place.company.exported(["parties"]) == before)
    }

    @Test("the earlier import can still be taken back, and brings nobody back", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let place = try Neighbourhood(engine)
        place.company.environment["SEKISHO_PATIENCE"] = "5000"
        try place.run("party", "erase", "HANAKO-SATO", "--yes", "--reason", "請求")
        try place.run("undo", "import", "3")
        let parties = try place.company.exported(["parties"])["parties"] ?? ""
        #expect(!parties.contains("華子"))
        expect(try place.company.run("verify"), exits: 0)
    }
}

@Suite("Erasure and backups")
struct ErasureBackupTests {
    @Test("whoever was erased since a backup is erased again when it is restored")
    func replay() throws {
        let place = try Neighbourhood(.sqlite)
        try place.run("backup", "before.db")
        try place.run("party", "erase", "HANAKO-SATO", "--yes", "--reason", "請求")
        let outcome = try place.run("restore", "before.db", "--yes")
        #expect(outcome.error.contains("1"))
        let parties = try place.company.exported(["parties"])["parties"] ?? ""
        #expect(!parties.contains("華子") && parties.contains("太郎"))
        expect(try place.company.run("verify"), exits: 0)
        try place.company.write("again.csv", "code,name,kind,email\nX1,別人,person,hanako.sato@mail.example\n")
        expect(try place.company.run("import", "parties", "again.csv"), exits: 65)
    }

    @Test("somebody who came in and was erased after the backup is refused all the same")
    func refusedAfterwards() throws {
        let company = try Company()
        expect(try company.run("backup", "before.db"), exits: 0)
        try company.write("p.csv", "code,name,kind,email\nM-1,Mary,person,mary@mail.example\n")
        expect(try company.run("import", "parties", "p.csv"), exits: 0)
        expect(try company.run("party", "erase", "M-1", "--yes", "--reason", "asked"), exits: 0)
        expect(try company.run("restore", "before.db", "--yes"), exits: 0)
        expect(try company.run("import", "parties", "p.csv"), exits: 65)
        expect(try company.run("verify"), exits: 0)
    }
}

@Suite("What is held about a person")
struct DisclosureTests {
    @Test("everything in every table is there, in the person's language", arguments: Engine.available)
    func everything(engine: Engine) throws {
        let place = try Neighbourhood(engine)
        let outcome = try place.run("party", "export", "HANAKO-SATO", "-O", "json")
        let answer = try JSON(outcome.output)
        #expect(answer["schema"]?.text == "sekisho.party-export/1")
        let tables = Set((answer["tables"]?.items ?? []).compactMap { $0["table"]?.text })
        #expect(
            tables.isSuperset(of: [
                "party", "party_contact_point", "party_tag", "party_role", "party_relation", "party_confirmation",
                "gate_crossing", "gate_decision", "ledger_entry", "ledger_posting", "marketing_touch_view",
                "marketing_score_adjustment", "sales_credit_limit", "sales_order", "sales_invoice", "sales_receipt",
                "sales_allocation", "sales_reservation", "governance_before_image", "governance_audit",
            ]))
        for text in ["佐東 華子", "hanako.sato@mail.example", "1981-02-03", "/u/hanako", "request", "佐東 華子様のご紹介"] {
            #expect(outcome.output.contains(text), "\(text)")
        }
        #expect(!outcome.output.contains("taro.sato"))
        let page = try place.run("party", "export", "HANAKO-SATO", "-O", "markdown").output
        #expect(page.contains("生年月日") && page.contains("接点"))
        let csv = try place.run("party", "export", "HANAKO-SATO", "-O", "csv").output
        #expect(csv.hasPrefix("table,row,field,value,currency\n") && csv.contains("party,1,birth_day,1981-02-03,"))
    }
}
