import TestOffice

/// A company of which every kind of file has something to say, and in which everything has happened that changes what
/// an import once brought: merges, cards that complete a person, roles that a gate gave, suppliers who were stopped,
/// invoices that were paid, people who were erased, several releases of a list.
enum FullCompany {
    static func make(_ engine: Engine) throws -> Company {
        var busy = try BusyCompany.make(engine, Dice(11))
        for (kind, text) in files { try busy.take(kind, text) }
        try busy.business("B")
        for act in acts {
            let outcome = try busy.company.start(act).wait()
            guard outcome.status == 0 else {
                throw SystemFault(what: act.joined(separator: " ") + ": " + outcome.error, number: outcome.status)
            }
        }
        return busy.company
    }

    /// What people did, one act a line.
    private static let acts: [[String]] = [
        ["touch", "add", "P3", "--kind", "visit", "--medium", "visit", "--topic", "=1+1"],
        ["party", "merge", "F1", "F4", "--because", "the same house"],
        ["gate", "return", "F1", "--side", "sale", "--reason", "no_need"],
        ["gate", "return", "F1", "--side", "purchase", "--reason", "no_need"],
        ["screening", "decide", "F5", "--result", "confirmed", "--reason", "the same address"],
        ["party", "erase", "F6", "--reason", "asked", "--yes"],
        ["receipt", "match"],
    ]

    private static let files: [(kind: String, text: String)] = [
        ("rates", "day,from,to,rate\n2026-10-01,USD,JPY,150.25\n2026-10-01,EUR,JPY,162\n"),
        (
            "campaigns",
            """
            code,name,side,medium,starts_on,ends_on,currency,purpose,target
            SEARCH,-仕入先さがし,purchase,search,2026-04-01,,,=引合,@工場

            """
        ),
        (
            "spend",
            """
            campaign,day,amount,currency,pieces,hours
            FAIR,2026-04-10,300000,JPY,500,
            MAIL,2026-05-01,1234.50,USD,,8:20
            FAIR,2026-04-11,12000,JPY,,0:07

            """
        ),
        ("items", "code,name,category,unit\nBRG-1,深溝玉軸受,31171500,個\n=2,'quoted,@c,-u\n"),
        (
            "parties",
            """
            code,name,name_kana,kind,roles,country,postal_code,address,phone,email,website,corporate_number,\
            invoice_number,identifiers,birth_date,language,tags,origin,works_for,note
            F1,株式会社日立,ヒタチ,organization,customer supplier,JP,100-8280,"東京都千代田区 1-6-6
            日本生命丸の内ビル",03-3258-1111 内線 12,Keiri@Hitachi.example,https://www.hitachi.example/jp/,\
            7010001008844,T7010001008844,duns:123456789 other:A-7 lei:5493001KJTIIGC8Y1R12,,ja,vip old,FAIR,,"=1+1, ""x"" y"
            F2,ﾔﾏﾀﾞ 太郎,'ヤマダ,person,prospect,,,,+81 90-1234-5678,,,,,,1970-01-01,en-US,,,F1,-
            F3,Alpha & Söhne,,organization,,DE,10115,"Straße 1",030 1234567,,,,,vat:DE123456789,,de,,,,
            F4,株式会社日立,,organization,,JP,,,0332581112,info@hitachi.example,,,,other:B-1 other:A-1,,,old,,,
            F5,Zweifel Handel,,organization,customer supplier,CH,,,,,,,,,,,,,,
            F6,消田 消子,,person,,,,,,kieta@a.example,,,,,1950-01-01,,,,,

            """
        ),
        (
            "cards",
            """
            name,company,title,email,phone,address,met_on,met_by,mobile,website,birth_date,campaign,note
            ﾔﾏﾀﾞ 太郎,株式会社日立,部長,taro@hitachi.example,03-3258-1111,東京都千代田区,2026-10-30,boss,090-1234-5678,\
            https://hitachi.example,1970-01-01,FAIR,"話した
            =また"
            佐藤 花子,乙産業,,hanako@otsu.example,,,2026-10-30,,,,,,
            Name 24,Name 3,,m1@a.example,,,,,,,,,

            """
        ),
        (
            "credit_limits",
            """
            customer,amount,currency,valid_from,valid_until,kind
            F1,1000000,JPY,2026-01-01,2027-12-31,permanent
            F5,1000000,JPY,2026-01-01,,permanent

            """
        ),
        (
            "orders",
            """
            number,customer,ordered_on,amount,currency,campaign
            =O-1,F1,2026-09-01,550000,JPY,FAIR
            F-O2,F5,2026-09-01,1000,JPY,

            """
        ),
        (
            "invoices",
            """
            number,customer,order,issued_on,due_on,net,tax,gross,currency
            F-I1,F1,=O-1,2026-09-30,2026-10-31,200000,20000,220000,JPY
            F-I2,F5,F-O2,2026-09-30,2026-10-31,100,10,110,JPY

            """
        ),
        (
            "purchase_orders",
            """
            number,line,supplier,item,ordered_on,due_on,received_on,quantity,rejected_quantity,unit_price,\
            baseline_unit_price,currency
            F-B1,-1,F1,BRG-1,2026-06-01,2026-07-01,2026-06-28,1000.5,2.25,1900,2000.1234,JPY
            F-B1,2,F5,=2,2026-06-01,,,10,,9.5,,USD

            """
        ),
        (
            "touches",
            """
            external_id,at,party,visitor,campaign,medium,kind,topic,dwell_seconds,page,grade
            F-1,2026-10-03T10:00:00+09:00,F1,,FAIR,event,visit,=bearings,1200,/a?b=1,human
            F-2,2026-10-03T10:00:00.250Z,,v-1,,web,view,,,-x,machine
            F-3,2026-10-04T10:00:00Z,P5,v-2,MAIL,email,reply,@t,,,human

            """
        ),
        (
            "watchlist",
            """
            list,entry,name,country,kind,reason,aliases,weak_aliases,birth_year
            METI,12,Shenzhen Precision Limited,KP CN,organization,=missile,@Shenzhen;SPL,深圳,
            METI,13,Name 3,,,,,,
            METI,14,Omar,KP,person,,Umar,,1950
            METI,14,Oumar,CN,,,,,

            """
        ),
        (
            "watchlist",
            """
            list,entry,name,country,kind,reason,aliases,weak_aliases,birth_year
            METI,12,Shenzhen Precision Limited,KP CN,organization,=missile,@Shenzhen;SPL;SP,深圳,
            METI,14,Omar,KP,person,,Umar,,1950
            METI,14,Oumar,CN,,,,,
            TCO,7,Zweifel Handel,CH,organization,Boryokudan,,,

            """
        ),
        (
            "receipts",
            """
            external_id,day,amount,currency,payer_name,payer_kana,bank,branch,reference
            F-R1,2026-11-02,1220000,JPY,=株式会社日立,ﾋﾀﾁ,東海銀行,本店,-
            F-R2,2026-11-02,12.50,USD,,,,,"a
            b"

            """
        ),
    ]
}
