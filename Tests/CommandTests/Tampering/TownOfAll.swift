import TestOffice

/// A company in which something stands in every table, for tests that ask something of all of them.
enum TownOfAll {
    static func make(_ engine: Engine) throws -> Company {
        let company = try BusyCompany.make(engine, Dice(9)).company
        for (name, text) in files { try company.write(name, text) }
        for line in lines {
            let words = line.split(separator: " ").map(String.init)
            let outcome = try company.start(words, today: Company.today).wait()
            guard [0, 1].contains(outcome.status) else {
                throw SystemFault(what: "\(line): \(outcome.error)\(outcome.output)", number: outcome.status)
            }
        }
        return company
    }

    private static let files = [
        "fair.vcf": """
        BEGIN:VCARD\r\nVERSION:3.0\r\nFN:山本 次郎\r\nN:山本;次郎;;;\r\nORG:名刺商事\r\nTEL:03-9876-5432\r
        EMAIL:jiro@meishi.example\r\nEND:VCARD\r\n
        """,
        "watchlist.csv": """
        list,entry,name,country,kind,reason
        UN-1,1,Name 3,JP,organization,listed
        UN-1,2,名刺商事,JP,organization,listed
        UN-1,3,Name 11,,person,listed

        """,
        "limits.csv": "customer,amount,currency,valid_from\nX5,900000,JPY,2026-01-01\n",
        "rates.csv": "day,from,to,rate\n2026-09-01,USD,JPY,150.25\n2026-09-01,EUR,JPY,160.5\n",
        "spend.csv": "campaign,day,amount,currency,pieces,hours\nFAIR,2026-04-10,300000,JPY,500,\n",
        "more.csv": """
        code,name,kind,roles,email,works_for,corporate_number,country
        X1,佐東 華子,person,,hanako@x.example,P1,,
        X2,佐東 次郎,person,,jiro@x.example,P1,,
        X3,Twice Ltd.,organization,prospect,,,7000012050002,
        X4,Twice Ltd.,organization,prospect,,,7000012050002,JP
        X5,Prompt Ltd.,organization,customer,,,,
        P2,Name two,organization,,two@a.example,,,

        """,
    ]

    private static let lines = [
        "import cards fair.vcf --set campaign=FAIR", "import watchlist watchlist.csv", "import rates rates.csv",
        "import spend spend.csv", "import parties more.csv", "import credit_limits limits.csv",
        "user add sato --role sales",
        "party relate P1 parent-of P3", "party note add X1 娘さんが4月に入学",
        "party trait add X1 golf --kind interest", "party stakeholder add X1 --topic Line --role decides",
        "party gift add X1 お歳暮 --direction given --amount 3000", "party confirm P1 --field phone --by call",
        "party rules --field phone --half-life 1460 --stale-after 300", "privacy purposes set newsletter --text News",
        "privacy purposes set newsletter --party X1", "task add P1 call --due 2026-11-09 --to sato",
        "screening run", "screening record X1 --source newspaper --result clear",
        "score adjust P4 --side sale --points 7 --reason met",
        "credit check X5 --amount 1000 --reserve hold_more", "task add X4 call --due 2026-11-09", "payer learn ﾀﾞｲｺｳ X5",
        "gate pull X3 --side sale --reason asked", "gate accept X3 --side sale", "party note add X2 二人目",
        "party merge X3 X4 --because same",
        "party erase X2 --reason asked --yes",
    ]
}
