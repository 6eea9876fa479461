/// `touches.csv`: in the order of time within each block of parties.
enum TouchesFile {
    /// Touches of one block of parties.
    static let perBlock = 5_000
    /// Touches of each visitor who never said who it is.
    private static let perVisitor = 2

    private static let columns = [
        "external_id", "at", "party", "visitor", "campaign", "medium", "kind", "topic", "dwell_seconds", "page",
        "grade",
    ]

    static func write(_ year: SampleYear, scale: Int, to path: String) throws {
        var file = try SampleFile(path, columns: columns)
        for block in 0..<scale {
            for (number, touch) in touches(of: block, year).enumerated() {
                try write(touch, number: block * perBlock + number + 1, year, to: &file)
            }
        }
        try file.close()
    }

    /// The touches of a block, oldest first.
    static func touches(of block: Int, _ year: SampleYear) -> [Touch] {
        var touches: [Touch] = []
        touches.reserveCapacity(perBlock)
        for member in Member.all(in: block) { touches += Journey(member, year).touches }
        var visitor = block * (perBlock / perVisitor)
        while touches.count < perBlock {
            visitor += 1
            visit(visitor, min(perVisitor, perBlock - touches.count), &touches)
        }
        let order = touches.indices.sorted {
            (-touches[$0].age, touches[$0].second, $0) < (-touches[$1].age, touches[$1].second, $1)
        }
        return order.map { touches[$0] }
    }

    private static func visit(_ visitor: Int, _ count: Int, _ touches: inout [Touch]) {
        typealias Place = SampleCampaign.Place
        var dice = Dice(.visitor, visitor)
        let age = dice.between(1, 360)
        var second = dice.between(21_600, 82_000)
        let campaign = dice.pick([Place.search, Place.search, Place.web, Place.social, nil])
        let grade: Touch.Grade = dice.happens(percent: 12) ? .machine : dice.happens(percent: 30) ? .unknown : .human
        let isSupplier = campaign == Place.social
        for step in 0..<count {
            let isFirst = step == 0
            let medium = isFirst && campaign == Place.search ? "search" : isFirst && isSupplier ? "social" : "web"
            let dwell = grade == .machine ? 0 : dice.between(2, 180)
            touches.append(
                Touch(
                    age: age, second: second, who: -visitor, campaign: campaign, medium: medium,
                    kind: medium == "web" ? .view : .click, topic: isSupplier ? Touch.supplierProgram : dice.below(7),
                    dwell: dwell, page: isSupplier ? 8 : dice.between(1, 6), grade: grade))
            second += dwell + dice.between(1, 30)
        }
    }

    private static func write(
        _ touch: Touch, number: Int, _ year: SampleYear, to file: inout SampleFile
    ) throws {
        file.field(numbered("T-", number))
        file.field(time(year.text(touch.age), touch.second))
        file.field(touch.who >= 0 ? numbered("TP-", touch.who + 1) : nil)
        file.field(touch.who < 0 ? numbered("V-", -touch.who) : nil)
        file.field(touch.campaign.map { SampleCampaign.all[$0].code })
        file.field(touch.medium)
        file.field(touch.kind.word)
        file.field(Touch.topics[touch.topic])
        if touch.page > 0 { file.field(touch.dwell) } else { file.field(nil) }
        file.field(Touch.pages[touch.page])
        file.field(touch.grade.word)
        try file.endRow()
    }

    /// `2026-04-01T09:30:00+09:00`.
    private static func time(_ day: String, _ second: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
        return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))+09:00"
    }
}
