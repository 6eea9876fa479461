import Presentation
import Vocabulary

/// A management report of a trading firm, with every kind of section and cell, and with names that misbehave.
enum SampleReport {
    static let columns: [Column] = [
        Column("campaign", en: "Campaign", ja: "施策"), Column("side", en: "Side", ja: "区分", .code),
        Column("starts_on", en: "Begin", ja: "開始日", .day), Column("spend", en: "Spent", ja: "費用", .money),
        Column("touches", en: "Touches", ja: "接点", .number), Column("collected", en: "Collected", ja: "回収額", .money),
        Column("share", en: "Share", ja: "構成比", .percent),
    ]

    static let sale = Cell.word("sale", .words(en: "sale", ja: "販売"))
    static let purchase = Cell.word("purchase", .words(en: "purchase", ja: "調達"))

    static let rows: [[Cell]] = [
        [
            .text("春の工作機械展 2026"), sale, Cell(Day(iso: "2026-04-08")), yen(4_820_000), .int(18_204), yen(61_350_000),
            .percent(61_350_000, of: 128_480_000),
        ],
        [
            .text("検索広告（切削工具）"), sale, Cell(Day(iso: "2026-04-01")), yen(2_150_400), .int(96_811), yen(38_902_500),
            .percent(38_902_500, of: 128_480_000),
        ],
        [
            .text("Supplier search Vietnam 🇻🇳"), purchase, Cell(Day(iso: "2026-05-11")), yen(980_000), .int(1_260),
            .empty,
            .percent(0, of: 0),
        ],
        [
            .text("ﾀﾞｲﾚｸﾄﾒｰﾙ 髙島商会 <b>様</b> | A&B"), sale, Cell(Day(iso: "2026-06-01")), yen(312_000), .int(540),
            yen(28_227_500), .percent(28_227_500, of: 128_480_000),
        ],
        [
            .text("\u{1B}[31mred\u{1B}[0m\nline two"), sale, .empty, yen(-120_000), .int(-3), yen(0),
            .percent(0, of: 128_480_000),
        ],
    ]

    static let totals: [Cell] = [
        .word("total", "presentation.total"), .empty, .empty, yen(8_142_400), .int(116_812), yen(128_480_000), .empty,
    ]

    static let table = Table(
        title: .words(en: "By campaign", ja: "施策別"), columns: columns, rows: rows, totals: totals)

    static let figures: [KeyFigure] = [
        KeyFigure(
            "spent", en: "Marketing spend", ja: "マーケティング費用", yen(8_142_400),
            note: .words(en: "4.2% below plan", ja: "計画比 △4.2%")),
        KeyFigure(
            "collected", en: "Cash collected", ja: "回収額", yen(128_480_000),
            note: .words(en: "¥15.8 for each yen spent", ja: "費用1円あたり 15.8円"), tone: .good),
        KeyFigure(
            "saved", en: "Purchase cost saved", ja: "調達コスト削減額", yen(9_640_000),
            note: .words(en: "3 new qualified suppliers", ja: "新規認定サプライヤー 3社"), tone: .good),
        KeyFigure(
            "overdue", en: "Overdue receivables", ja: "延滞債権", yen(6_214_300),
            note: .words(en: "2 customers over 60 days", ja: "60日超 2社"), tone: .warning),
    ]

    static let bars = Chart(
        .bars, title: .words(en: "Spend and cash by medium", ja: "媒体別の費用と回収"), unit: .money(.yen),
        categories: [
            .words(en: "Trade fairs", ja: "展示会"), .words(en: "Search", ja: "検索広告"), .words(en: "Mail", ja: "メール"),
            .words(en: "Referral", ja: "紹介"), .words(en: "Telephone", ja: "電話"),
        ],
        series: [
            Chart.Series(.words(en: "Spent", ja: "費用"), [4_820_000, 2_150_400, 312_000, 0, 860_000]),
            Chart.Series(.words(en: "Collected", ja: "回収"), [61_350_000, 38_902_500, 28_227_500, 12_400_000, nil]),
        ])

    static let months: [Label] = ["4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月", "1月", "2月", "3月"].map(
        Label.plain)

    static let columnsChart = Chart(
        .columns, title: .words(en: "Crossings at the gate", ja: "関所の通過件数"), unit: .count,
        categories: Array(months.prefix(6)),
        series: [
            Chart.Series(.words(en: "Sale", ja: "販売"), [42, 55, 61, 48, 39, 72]),
            Chart.Series(.words(en: "Purchase", ja: "調達"), [8, 12, 9, 15, 11, 14]),
        ])

    static let lineChart = Chart(
        .line, title: .words(en: "Cash collected", ja: "回収額の推移"), unit: .money(.yen), categories: months,
        series: [
            Chart.Series(
                .words(en: "This year", ja: "今年度"),
                [
                    8_200_000, 9_150_000, 7_400_000, 11_900_000, 12_350_000, 10_100_000, 13_800_000, 12_950_000,
                    16_200_000,
                    11_300_000, 14_050_000, 18_480_000,
                ])
        ])

    static let funnel = Chart(
        .funnel, title: .words(en: "From touch to cash", ja: "接点から回収まで"), unit: .count,
        categories: [
            .words(en: "Contacts", ja: "接触先"), .words(en: "Warm", ja: "温まった先"), .words(en: "Presented", ja: "関所へ提示"),
            .words(en: "Accepted", ja: "受入"), .words(en: "Ordered", ja: "受注"), .words(en: "Paid", ja: "回収済"),
        ],
        series: [Chart.Series(.words(en: "Parties", ja: "社"), [12_480, 3_104, 846, 512, 187, 171])])

    static let document = Document(
        "report.sample", title: .words(en: "Management summary", ja: "経営サマリー"),
        asOf: .words(en: "Fiscal 2026, 1 April 2026 to 31 March 2027", ja: "2026年度（2026-04-01 〜 2027-03-31）"),
        sections: [
            .figures(figures), .heading(.words(en: "Marketing to cash", ja: "マーケティングから回収まで")),
            .paragraph(
                .words(
                    en: "Of every yen spent in this period, 15.8 yen came back in cash. The fair brought half of it.",
                    ja: "当期は費用1円に対して15.8円を回収しました。回収額の約半分は展示会によるものです。")),
            .chart(funnel), .chart(bars), .table(table), .heading(.words(en: "Over time", ja: "推移")),
            .chart(lineChart), .chart(columnsChart),
        ],
        notes: [
            .words(
                en: "Amounts in Japanese yen, tax included.",
                ja: "金額は税込の日本円です。")
        ])

    static func yen(_ minor: Int64) -> Cell { .money(Money(minor: minor, .yen)) }
}
