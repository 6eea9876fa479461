import Synchronization
import TestOffice

/// A company small enough to work out every figure by hand, on 2 November 2026.
///
/// C1 is an old customer with a limit of ¥1,000,000, one invoice of ¥220,000 that fell due two days ago and one of
/// ¥330,000 that is not due. C2 is an old customer with a limit of ¥500,000 that owes nothing. H1 is hot, K1 a hot
/// competitor, W1 cool; S1 is a candidate supplier whom we met, E1 a supplier of old.
enum SmallCompany {
    static let files: [(kind: String, text: String)] = [
        (
            "campaigns",
            """
            code,name,side,medium,starts_on,ends_on,currency,purpose,target
            FAIR,春の見本市,sale,event,2026-04-01,2026-04-30,JPY,名刺,設計者
            SEARCH,仕入先さがし,purchase,search,2026-04-01,,JPY,引合,工場
            """
        ),
        (
            "spend",
            """
            campaign,day,amount,currency,pieces,hours
            FAIR,2026-04-10,300000,JPY,500,
            SEARCH,2026-05-01,80000,JPY,,8
            """
        ),
        (
            "parties",
            """
            code,name,name_kana,roles,country,address,phone,email,corporate_number,origin
            C1,株式会社甲商店,コウショウテン,customer,JP,東京都千代田区1,03-1234-5678,keiri@kou.example,,
            C2,乙産業株式会社,オツサンギョウ,customer,JP,大阪市北区2,06-1234-5678,,,
            H1,丙工業株式会社,ヘイコウギョウ,prospect,JP,名古屋市中区3,,sekkei@hei.example,,FAIR
            K1,丁電機株式会社,テイデンキ,competitor,JP,,,,,FAIR
            W1,戊物産株式会社,ボブッサン,prospect,JP,,,,,FAIR
            S1,Shenzhen Precision Ltd.,,candidate_supplier,CN,,,sales@szp.example,,SEARCH
            E1,Bangkok Metal Co.,,supplier,TH,,,,,
            """
        ),
        (
            "touches",
            """
            external_id,at,party,visitor,campaign,medium,kind,topic,dwell_seconds,page,grade
            T1,2026-10-03T10:00:00+09:00,H1,,FAIR,event,visit,bearings,,,human
            T2,2026-11-01T10:00:00+09:00,H1,,FAIR,web,request,bearings,,,human
            T3,2026-11-01T11:00:00+09:00,H1,,FAIR,visit,meeting,bearings,,,human
            T4,2026-11-01T10:00:00+09:00,K1,,FAIR,web,request,bearings,,,human
            T5,2026-11-01T11:00:00+09:00,K1,,FAIR,visit,meeting,bearings,,,human
            T6,2026-11-01T12:00:00+09:00,W1,,FAIR,web,view,bearings,,,human
            T7,2026-11-01T10:00:00+09:00,S1,,SEARCH,visit,meeting,sensors,,,human
            T8,2026-11-01T11:00:00+09:00,S1,,SEARCH,web,submit,sensors,,,human
            """
        ),
        ("items", "code,name,category,unit\nBRG-1,深溝玉軸受,31171500,個\n"),
        (
            "credit_limits",
            """
            customer,amount,currency,valid_from,valid_until,kind
            C1,1000000,JPY,2026-01-01,,permanent
            C2,500000,JPY,2026-01-01,,permanent
            """
        ),
        (
            "purchase_orders",
            """
            number,line,supplier,item,ordered_on,due_on,received_on,quantity,rejected_quantity,unit_price,\
            baseline_unit_price,currency
            PO-1,1,E1,BRG-1,2026-06-01,2026-07-01,2026-06-28,100,,900,1000,JPY
            """
        ),
        (
            "orders",
            """
            number,customer,ordered_on,amount,currency,campaign
            O-1,C1,2026-09-01,550000,JPY,FAIR
            """
        ),
        (
            "invoices",
            """
            number,customer,order,issued_on,due_on,net,tax,gross,currency
            I-1,C1,O-1,2026-09-30,2026-10-31,200000,20000,220000,JPY
            I-2,C1,O-1,2026-10-31,2026-11-30,300000,30000,330000,JPY
            """
        ),
        (
            "receipts",
            """
            external_id,day,amount,currency,payer_name,payer_kana,bank,branch,reference
            R-1,2026-11-02,220000,JPY,,コウシヨウテン,東海銀行,本店,
            """
        ),
    ]

    /// Companies that were made once and are copied from then on.
    private static let made = Mutex<[String: [String: [UInt8]]]>([:])

    /// A founded company with everything above in its database, or only what comes before a kind.
    static func make(_ engine: Engine = .sqlite, before last: String? = nil) throws -> Company {
        guard engine == .sqlite else { return try fresh(engine, before: last) }
        let template = try made.withLock { made in
            if let known = made[last ?? ""] { return known }
            let contents = try fresh(.sqlite, before: last).contents
            made[last ?? ""] = contents
            return contents
        }
        return try Company(holding: template)
    }

    private static func fresh(_ engine: Engine, before last: String?) throws -> Company {
        let company = try Company(engine)
        for (kind, text) in files.prefix(while: { $0.0 != last }) {
            let file = try company.write("\(kind).csv", text.hasSuffix("\n") ? text : text + "\n")
            let outcome = try company.run("import", kind, file)
            guard outcome.status == 0 else {
                throw SystemFault(what: "import \(kind): " + outcome.error, number: outcome.status)
            }
        }
        return company
    }
}
