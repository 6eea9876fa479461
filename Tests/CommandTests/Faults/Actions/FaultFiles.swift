/// What comes into the town by file: of every kind a file with something new.
enum FaultFiles {
    static let all: [(kind: String, text: String)] = [
        ("campaigns", "code,name,side,medium,starts_on\nNEW,New,sale,event,2026-10-01\n"),
        ("spend", "campaign,day,amount,currency\nMAIL,2026-10-10,5000,JPY\n"),
        ("rates", "day,from,to,rate\n2026-10-01,USD,JPY,151\n"),
        ("items", "code,name\nN-1,New\nBRG,Better\n"),
        ("parties", "code,name,roles,email\nN1,New,prospect,n1@n.example\nN2,Newer,,\nP1,Other,customer,\n"),
        ("cards", "name,company,email,met_on\n新田 一郎,新田商会,i@nitta.example,2026-10-30\n"),
        (
            "touches",
            "external_id,at,party,campaign,medium,kind,grade\nN1,2026-10-30T10:00:00Z,P1,FAIR,web,view,human\n"
        ),
        ("credit_limits", "customer,amount,currency,valid_from\nX5,5000000,JPY,2026-10-01\n"),
        ("watchlist", "list,entry,name,country,kind,reason\nUN-2,1,Name 5,JP,organization,listed\n"),
        ("orders", "number,customer,ordered_on,amount,currency,campaign\nN-1,X5,2026-11-01,1000,JPY,FAIR\n"),
        (
            "purchase_orders",
            """
            number,line,supplier,item,ordered_on,due_on,received_on,quantity,rejected_quantity,unit_price,\
            baseline_unit_price,currency
            N-1,1,P1,BRG,2026-10-01,,,3,0,900,1000,JPY

            """
        ),
        (
            "invoices",
            """
            number,customer,order,issued_on,due_on,net,tax,gross,currency
            N-1,X5,,2026-11-01,2026-11-30,1000,0,1000,JPY

            """
        ),
        ("receipts", "external_id,day,amount,currency,payer_name,reference\nN-1,2026-11-01,77,JPY,Prompt Ltd.,\n"),
    ]

    /// What else lies in the folder.
    static let others = [
        "bad.csv": "code,name\nN1,New\n,\nN3,\n",
        "clusters.csv": "code,cluster,probability\nP4,c1,0.99\nP7,c1,0.99\n",
        "twins.csv": """
        code,name,roles,corporate_number
        T1,Twin Ltd.,prospect,7010001008844
        T2,Twin Ltd.,prospect,7010001008844

        """,
        "old.csv": "what was here before\n",
    ]
}
