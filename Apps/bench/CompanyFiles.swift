/// The files of a company of any size, made anew by every run: written row by row, in no helpful order.
struct CompanyFiles {
    let folder: String
    /// Parties of the large file.
    let parties: Int

    private static let kanji = ["山", "川", "田", "中", "東", "西", "高", "松", "森", "石", "金", "北", "三", "大", "小", "光"]
    private static let kana = [
        "ヤマ", "カワ", "タ", "ナカ", "ヒガシ", "ニシ", "タカ", "マツ", "モリ", "イシ", "カネ", "キタ", "ミ", "オオ", "コ", "ヒカリ",
    ]
    private static let trades = ["製作所", "商事", "電機", "精密", "工業", "物産", "化学", "部品"]
    private static let latin = ["Nordic", "Pacific", "Delta", "Orion", "Summit", "Atlas", "Vector", "Lotus"]
    private static let goods = [
        "Parts", "Bearings", "Tools", "Castings", "Motion", "Components", "Fasteners", "Trading",
    ]

    /// A code that tells nothing about where its row stands in the file.
    static func code(_ index: Int) -> String {
        "C" + hex(Dice.mixed(UInt64(index) &+ 77))
    }

    func writeParties(ascending: Bool = false, to path: String) {
        let header = "code,name,name_kana,country,postal_code,address,phone,email,website,corporate_number"
        let file = TextFile(path, header: header)
        defer { file.close() }
        var dice = Dice(seed: 1)
        for index in 0..<parties {
            let code = ascending ? "C\(padded(index, 8))" : Self.code(index)
            file.row(Self.party(index, code, &dice))
        }
    }

    /// A word and a name of two parties of ``writeParties(ascending:to:)`` that no other has.
    func twoNames() -> (latin: String, japanese: String) {
        var dice = Dice(seed: 1)
        var (latin, japanese) = ("", "")
        for index in 0..<min(parties, 5_000) {
            let cells = Self.party(index, "", &dice).split(separator: ",", omittingEmptySubsequences: false)
            guard cells.count > 1 else { continue }
            if index % 4 == 3 {
                latin = cells[1].split(separator: " ").dropFirst().first.map(String.init) ?? ""
            } else {
                japanese = String(cells[1].dropFirst(4))
            }
        }
        return (latin, japanese)
    }

    private static func party(_ index: Int, _ code: String, _ dice: inout Dice) -> String {
        let mark = hex(dice.roll())
        let phone = "0\(1 + dice.below(9))-\(padded(dice.below(10_000), 4))-\(padded(dice.below(10_000), 4))"
        if index % 4 == 3 {
            let name = "\(latin[dice.below(8)]) \(mark.prefix(6)) \(goods[dice.below(8)]) Ltd."
            return "\(code),\(name),,GB,,\"\(dice.below(300)) Mill Road, Leeds\",,"
                + "info@\(mark).example,https://www.\(mark).example/,"
        }
        let (first, second) = (dice.below(16), dice.below(16))
        let name = "株式会社\(kanji[first])\(kanji[second])\(trades[dice.below(8)])\(mark.prefix(5))"
        let postal = "\(padded(100 + dice.below(800), 3))-\(padded(dice.below(10_000), 4))"
        return "\(code),\(name),カブシキガイシャ\(kana[first])\(kana[second]),JP,\(postal),"
            + "東京都港区芝\(1 + dice.below(9))丁目\(1 + dice.below(30))番\(1 + dice.below(20))号,\(phone),"
            + "info@\(mark).example.jp,https://www.\(mark).example.jp/,\(corporateNumber(dice.below(900_000_000_000)))"
    }

    /// Thirteen digits, the first of which checks the others (法人番号).
    private static func corporateNumber(_ base: Int) -> String {
        var sum = 0
        var rest = base + 100_000_000_000
        let body = rest
        for place in 1...12 {
            sum += rest % 10 * (place % 2 == 1 ? 1 : 2)
            rest /= 10
        }
        return "\(9 - sum % 9)\(body)"
    }

    func writeCampaigns(to path: String) {
        let file = TextFile(path, header: "code,name,side,medium,starts_on,ends_on,currency,purpose,target")
        defer { file.close() }
        let sides = ["purchase", "sale", "both"]
        for index in 0..<40 {
            file.row("CP\(padded(index, 3)),Campaign \(index),\(sides[index % 3]),web,2025-04-01,2026-03-31,JPY,reach,")
        }
    }

    /// Touches of random parties at random moments of a year.
    /// - Parameter ascending: numbers go upwards through the file; otherwise they are in no order.
    func writeTouches(_ count: Int, ascending: Bool, to path: String) {
        let header = "external_id,at,party,visitor,campaign,medium,kind,topic,dwell_seconds,page,grade"
        let file = TextFile(path, header: header)
        defer { file.close() }
        let media = ["web", "search", "social", "email", "event"]
        let kinds = ["view", "view", "view", "view", "open", "click", "click", "download", "submit", "request"]
        let pages = ["/", "/parts", "/parts/bearings", "/quote", "/news/2025", "/contact"]
        let topics = ["", "", "bearings", "castings", "price"]
        let grades = ["human", "human", "unknown", "machine"]
        var dice = Dice(seed: 2)
        for index in 0..<count {
            let id = ascending ? "T\(padded(index, 9))" : hex(Dice.mixed(UInt64(index)))
            let party = Self.code(dice.below(parties))
            let day = dice.below(336)
            let at =
                "2025-\(padded(4 + day / 28 > 12 ? day / 28 - 8 : 4 + day / 28, 2))-\(padded(day % 28 + 1, 2))"
                + "T\(padded(dice.below(24), 2)):\(padded(dice.below(60), 2)):\(padded(dice.below(60), 2))Z"
            let moment = 4 + day / 28 > 12 ? "2026" + at.dropFirst(4) : at
            let campaign = dice.below(10) < 7 ? "CP\(padded(dice.below(40), 3))" : ""
            file.row(
                "\(id),\(moment),\(party),,\(campaign),\(media[dice.below(5)]),\(kinds[dice.below(10)]),"
                    + "\(topics[dice.below(5)]),\(dice.below(300)),\(pages[dice.below(6)]),\(grades[dice.below(4)])")
        }
    }

    /// Customers who exist already: they may be invoiced.
    func writeCustomers(_ count: Int, to path: String) {
        let file = TextFile(path, header: "code,name,roles")
        defer { file.close() }
        for index in 0..<count { file.row("K\(padded(index, 4)),Customer \(index),customer") }
    }

    func writeLimits(_ customers: [String], to path: String) {
        let file = TextFile(path, header: "customer,amount,currency,valid_from")
        defer { file.close() }
        for customer in customers { file.row("\(customer),900000000000,JPY,2025-04-01") }
    }

    /// Invoices of one customer, or spread over as many as there are, each of a day of the year.
    func writeInvoices(_ count: Int, prefix: String, customers: Range<Int>, to path: String) {
        let header = "number,customer,order,issued_on,due_on,net,tax,gross,currency,campaign"
        let file = TextFile(path, header: header)
        defer { file.close() }
        var dice = Dice(seed: 3)
        for index in 0..<count {
            let customer = "K\(padded(customers.lowerBound + dice.below(customers.count), 4))"
            let net = 1000 * (1 + dice.below(200))
            let month = 1 + dice.below(3)
            let day = "2026-\(padded(month, 2))-\(padded(1 + dice.below(28), 2))"
            let campaign = "CP\(padded(dice.below(13) * 3 + 1, 3))"
            file.row(
                "\(prefix)\(padded(index, 7)),\(customer),,\(day),2027-04-30,\(net),\(net / 10),\(net + net / 10),JPY,"
                    + campaign)
        }
    }

    func writeOrders(_ count: Int, prefix: String, customer: Int, to path: String) {
        let file = TextFile(path, header: "number,customer,ordered_on,amount,currency,campaign")
        defer { file.close() }
        for index in 0..<count {
            file.row("\(prefix)\(padded(index, 7)),K\(padded(customer, 4)),2026-02-10,\(1000 + index % 900),JPY,")
        }
    }
}
