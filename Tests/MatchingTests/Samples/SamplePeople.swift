import TestOffice

/// People with birth dates, written down more than once, and beside them their families.
struct SamplePeople {
    private struct Person {
        var given: String
        var family: String
        var street: String
        var suburb: String
        var postcode: String
        var state: String
        var born: [Int]
    }

    private var dice: Dice

    static func rows(_ count: Int, seed: UInt64) -> [KnownRow] {
        var maker = SamplePeople(dice: Dice(seed))
        var rows: [KnownRow] = []
        var truth = 0
        while rows.count < count {
            for person in maker.household() {
                truth += 1
                rows.append(maker.row(person, slips: 0, truth))
                for _ in 0..<maker.dice.pick([0, 0, 1, 1, 2, 4]) {
                    rows.append(maker.row(person, slips: maker.dice.number(1...3), truth))
                }
            }
        }
        maker.dice.shuffle(&rows)
        for index in rows.indices { rows[index].code = "H" + String(100_000 + index) }
        return rows
    }

    /// One person; in one of eight with a relative at the same address, who may even have the same name.
    private mutating func household() -> [Person] {
        let head = Person(
            given: dice.pick(Self.given), family: dice.pick(Self.families),
            street: "\(dice.number(1...250)) \(dice.pick(Self.streets)) \(dice.pick(["street", "place", "circuit"]))",
            suburb: dice.pick(Self.suburbs), postcode: String(dice.number(2000...6999)),
            state: dice.pick(["nsw", "vic", "qld", "wa", "sa"]), born: birth())
        guard dice.happens(12) else { return [head] }
        var relative = head
        if dice.happens(93) { relative.given = dice.pick(Self.given.filter { $0 != head.given }) }
        relative.born = birth()
        relative.born[0] = head.born[0] > 1960 ? head.born[0] - 27 : head.born[0] + 27
        return [head, relative]
    }

    private mutating func birth() -> [Int] { [dice.number(1925...1999), dice.number(1...12), dice.number(1...28)] }

    private mutating func row(_ person: Person, slips: Int, _ truth: Int) -> KnownRow {
        var written = person
        var hasBirth = true
        for _ in 0..<slips {
            switch dice.number(0...7) {
            case 0: written.given = dice.slip(written.given)
            case 1: written.family = dice.slip(written.family)
            case 2: written.street = dice.slip(written.street)
            case 3: written.suburb = dice.slip(written.suburb)
            case 4: written.postcode = String((Int(written.postcode) ?? 0) + dice.pick([1, 10, 90]))
            case 5: hasBirth = false
            case 6: written.born[2] = dice.number(1...28)
            default: (written.given, written.family) = (written.family, written.given)
            }
        }
        var row = KnownRow()
        row.kind = "person"
        row.country = "AU"
        row.name = written.given + " " + written.family
        row.address = written.street + ", " + written.suburb + ", " + written.state
        row.postalCode = written.postcode
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        if hasBirth { row.birthDate = "\(written.born[0])-\(two(written.born[1]))-\(two(written.born[2]))" }
        row.truth = truth
        return row
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    private static let given = words(
        "alice amelia bella benjamin caleb charlotte daniel dylan ella emily ethan finn georgia hannah harrison isaac "
            + "jack jasmine joshua kayla lachlan lauren liam lucas madison mia nathan nicholas olivia oscar paige riley "
            + "ruby samuel sienna sophie talia thomas victoria william zac zoe")
    private static let families = words(
        "adamson bartlett blackwell campbell carmody clarke collier cooper dalton dixon donaldson everett fitzpatrick "
            + "fraser galvin goldsworthy green hammond hardwick hughes jolly kavanagh kennedy lombardi mackenzie matthews "
            + "mitchell nguyen oconnor paterson petersen quigley reid rossiter ryan sanderson stephenson thorpe tran white "
            + "whittaker winter wright young")
    private static let streets = words(
        "acacia banksia barrallier cadell dalley eildon fenner gilruth hawker ijong jansz kitchener lister macarthur "
            + "namatjira ormond paterson quandong rivett strickland tallara ulm verbrugghen wattle yarralumla")
    private static let suburbs = words(
        "ashgrove ballarat bundaberg canterbury dandenong elizabeth frankston geelong hornsby ipswich kalgoorlie "
            + "launceston mandurah newtown orange penrith rockhampton southport toowoomba umina wodonga yass")
}
