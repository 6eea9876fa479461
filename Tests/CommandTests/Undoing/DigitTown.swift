import TestOffice

/// A company in which everything is called by digits: parties, orders, items and campaigns share their codes, some are
/// day numbers as well, and what happens follows from a seed.
struct DigitTown {
    /// What can be done and taken back.
    enum Step: CaseIterable {
        case parties, items, campaigns, touches, limits, orders, cards, watchlist, merge
    }

    let company: Company
    private var dice: Dice
    private var round = 0

    static let codes = (0..<14).map { String(1001 + $0) } + (0..<6).map { String(20_600 + $0) }

    init(_ engine: Engine, seed: UInt64) throws {
        company = try Company(engine)
        dice = Dice(seed)
        for step in [Step.campaigns, .parties, .items, .touches, .limits, .orders] { _ = try take(step) }
    }

    /// Does a step; how it is taken back, nil where the program refused it.
    mutating func take(_ step: Step) throws -> [String]? {
        round += 1
        if step == .merge { return try merge() }
        let kind = step == .limits ? "credit_limits" : "\(step)"
        try company.write("\(kind).csv", text(of: step))
        let outcome = try company.run("import", kind, "\(kind).csv", "-O", "json")
        guard outcome.status == 0 || outcome.status == 65 else {
            throw SystemFault(what: "\(step): " + outcome.error, number: outcome.status)
        }
        return try JSON(outcome.output)["import_id"]?.int.map { ["undo", "import", String($0)] }
    }

    mutating func roll(_ sides: Int) -> Int { dice.roll(sides) }

    private mutating func pick(_ texts: [String]) -> String { texts[dice.roll(texts.count)] }
    private mutating func code() -> String { pick(Self.codes) }
    private mutating func some(_ text: String) -> String { dice.roll(2) == 0 ? text : "" }

    private mutating func merge() throws -> [String]? {
        let (one, other) = (code(), code())
        guard one != other else { return nil }
        let outcome = try company.run("party", "merge", one, other, "--because", "\(one) is \(other)", "-O", "json")
        return outcome.status == 0 ? ["party", "unmerge", other] : nil
    }

    private static let names = [
        "佐東 華子", "鈴木 一郎", "高橋 二郎", "Yamada Taro", "Taro Yamada", "Shenzhen Precision", "甲商店", "乙産業", "20606堂",
    ]

    private mutating func text(of step: Step) -> String {
        switch step {
        case .parties:
            return lines("code,name,name_kana,kind,roles,country,email,birth_date,tags,works_for,note") {
                let isPerson = $0.dice.roll(2) == 0
                return [
                    $0.code(), $0.pick(Self.names), $0.some("カナ"), isPerson ? "person" : "organization",
                    $0.pick(["customer", "supplier", "prospect", "customer supplier", ""]), $0.pick(["JP", "CN", ""]),
                    $0.some("m\($0.dice.roll(9))@a.example"), isPerson ? $0.some("1950-04-05") : "",
                    $0.some("20606 1001"), isPerson ? $0.code() : "", $0.some("1001から20606まで"),
                ]
            }
        case .items:
            return lines("code,name,category,unit") { [$0.code(), $0.pick(["ボルト", "ナット"]), "31161500", $0.some("個")] }
        case .campaigns:
            return lines("code,name,side,medium,starts_on,ends_on,currency,purpose,target") {
                [
                    $0.code(), "催し\($0.dice.roll(9))", $0.pick(["sale", "both"]), "event", "2026-06-02", "", "JPY", "",
                    "1001",
                ]
            }
        case .touches:
            let round = round
            return lines("external_id,at,party,medium,kind,topic") {
                [
                    "\(round)\($0.dice.roll(900))", "2026-06-0\(1 + $0.dice.roll(9))T10:00:00Z", $0.code(), "web",
                    $0.pick(["view", "request"]), "1001",
                ]
            }
        case .limits:
            return lines("customer,amount,currency,valid_from,kind") {
                [$0.code(), "\(20_606 * (1 + $0.dice.roll(9)))", "JPY", "2026-06-02", "permanent"]
            }
        case .orders:
            return lines("number,customer,ordered_on,amount,currency") {
                [$0.code(), $0.code(), "2026-06-0\(1 + $0.dice.roll(9))", $0.pick(["1001", "20606"]), "JPY"]
            }
        case .cards:
            return lines("name,company,email,name_kana,birth_date,met_on,note") {
                [
                    $0.pick(Self.names), $0.pick(Self.names), $0.some("m\($0.dice.roll(9))@a.example"), $0.some("ヤマダ"),
                    $0.some("1950-04-05"), "2026-06-0\(1 + $0.dice.roll(9))", "1001",
                ]
            }
        case .watchlist:
            return lines("list,entry,name,country,kind,reason,aliases,weak_aliases,birth_year") {
                [
                    "20606", $0.code(), $0.pick(Self.names), $0.pick(["JP", "CN", ""]), "", "1001", "", "",
                    $0.some("1950"),
                ]
            }
        case .merge: return ""
        }
    }

    private mutating func lines(_ header: String, _ line: (inout DigitTown) -> [String]) -> String {
        var text = header + "\n"
        for _ in 0..<(4 + dice.roll(8)) { text += line(&self).joined(separator: ",") + "\n" }
        return text
    }
}
