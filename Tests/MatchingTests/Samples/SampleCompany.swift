import TestOffice

/// A company as it truly is, before people write it down.
struct SampleCompany {
    var stems: [SampleWord]
    var business: SampleWord?
    /// What makes it a company of the group: ファイナンス, 物流.
    var daughter: SampleWord?
    /// What makes it a place or part of the company: 大阪支店, 経理部.
    var unit = ""
    var form: SampleForm
    var isFormFirst: Bool
    var place: SamplePlace
    var town: (String, String)
    var block: [Int]
    var building = ""
    var floor = 2
    var phone: [String]
    var directPhone: [String]
    var domain: String
    var mailbox: String
    var corporateNumber: String

    var words: [SampleWord] { stems + [business, daughter].compactMap(\.self) }
    var postalCode: String {
        let town = SamplePlace.towns.firstIndex { $0.0 == self.town.0 } ?? 0
        return place.postal + "-00" + String(11 + town)
    }
}

/// Makes companies with their branches, daughters and namesakes.
struct SampleCompanies {
    private var dice: Dice
    private var domains: Set<String> = []

    init(seed: UInt64) { dice = Dice(seed) }

    /// At least `count` rows, in no order.
    static func rows(_ count: Int, seed: UInt64) -> [KnownRow] {
        var maker = SampleCompanies(seed: seed)
        var hand = CompanyHand(seed: seed ^ 0xa5a5)
        var rows: [KnownRow] = []
        var truth = 0
        while rows.count < count {
            for company in maker.family() {
                truth += 1
                for isFirst in [true] + Array(repeating: false, count: maker.copies()) {
                    var row = hand.row(of: company, isFirst: isFirst)
                    row.truth = truth
                    rows.append(row)
                }
            }
        }
        maker.dice.shuffle(&rows)
        for index in rows.indices { rows[index].code = "P" + String(100_000 + index) }
        return rows
    }

    /// How many more times the same company is in the file.
    private mutating func copies() -> Int {
        switch dice.number(0...99) {
        case 0..<62: 0
        case 62..<84: 1
        case 84..<92: 2
        case 92..<97: 3
        default: 5
        }
    }

    /// A company, and beside it what must stay apart from it.
    private mutating func family() -> [SampleCompany] {
        let head = company()
        var family = [head]
        if dice.happens(12) {
            for name in Set((0...dice.number(0...2)).map { _ in dice.pick(SampleWord.branches) }).sorted() {
                family.append(unit(name, of: head, isElsewhere: true))
            }
        }
        if dice.happens(8) {
            for name in Set((0...dice.number(0...1)).map { _ in dice.pick(SampleWord.departments) }).sorted() {
                family.append(unit(name, of: head, isElsewhere: false))
            }
        }
        if dice.happens(10) { family.append(daughter(of: head)) }
        if dice.happens(6) { family.append(namesake(of: head)) }
        if dice.happens(4) { family.append(tenant(beside: head)) }
        return family
    }

    private mutating func company() -> SampleCompany {
        var stems = [dice.pick(SampleWord.stems)]
        if dice.happens(60) { stems.append(dice.pick(SampleWord.stems)) }
        let phone = ["03", "", ""]
        var company = SampleCompany(
            stems: stems, business: dice.happens(93) ? dice.pick(SampleWord.businesses) : nil,
            form: dice.pick([0, 0, 0, 0, 0, 0, 0, 1, 1, 2].map { SampleForm.all[$0] }),
            isFormFirst: dice.happens(60), place: dice.pick(SamplePlace.all), town: dice.pick(SamplePlace.towns),
            block: [], phone: phone, directPhone: phone, domain: "", mailbox: "", corporateNumber: corporateNumber())
        settle(&company)
        company.domain = domain(of: company)
        return company
    }

    /// A place of its own, with the telephone of the place.
    private mutating func settle(_ company: inout SampleCompany) {
        company.place = dice.pick(SamplePlace.all)
        company.town = dice.pick(SamplePlace.towns)
        company.block = [dice.number(1...6), dice.number(1...29), dice.number(1...29)]
        company.building = dice.happens(35) ? company.town.0 + dice.pick(SamplePlace.buildings) : ""
        company.floor = dice.number(2...18)
        let area = company.place.area
        company.phone = [area, dice.digits(6 - area.count), dice.digits(4)]
        connect(&company)
    }

    private mutating func connect(_ company: inout SampleCompany) {
        company.directPhone = [company.phone[0], company.phone[1], dice.digits(4)]
        company.mailbox = dice.pick(["info", "sales", "contact", "eigyo", "tanaka", "y-mori", "kikuchi"])
    }

    private mutating func unit(_ name: String, of head: SampleCompany, isElsewhere: Bool) -> SampleCompany {
        var unit = head
        unit.unit = name
        if isElsewhere { settle(&unit) } else { unit.phone[2] = dice.digits(4) }
        connect(&unit)
        if dice.happens(50) { unit.corporateNumber = "" }
        return unit
    }

    private mutating func daughter(of head: SampleCompany) -> SampleCompany {
        var daughter = head
        daughter.daughter = dice.pick(SampleWord.daughters)
        daughter.corporateNumber = corporateNumber()
        if dice.happens(50) { settle(&daughter) } else { daughter.phone[2] = dice.digits(4) }
        connect(&daughter)
        if dice.happens(50) { daughter.domain = domain(of: daughter) }
        return daughter
    }

    /// Another company of the same name: elsewhere, often with another form or the form on the other side.
    private mutating func namesake(of head: SampleCompany) -> SampleCompany {
        var other = company()
        (other.stems, other.business, other.form, other.isFormFirst) =
            (head.stems, head.business, head.form, head.isFormFirst)
        switch dice.number(0...2) {
        case 0: other.isFormFirst.toggle()
        case 1: other.form = SampleForm.all[head.form.written == "株式会社" ? 1 : 0]
        default: break
        }
        other.domain = domain(of: other)
        return other
    }

    private mutating func tenant(beside head: SampleCompany) -> SampleCompany {
        var other = company()
        (other.place, other.town, other.block) = (head.place, head.town, head.block)
        (other.building, other.floor) = (head.building, head.floor + 1)
        let area = other.place.area
        other.phone = [area, dice.digits(6 - area.count), dice.digits(4)]
        connect(&other)
        return other
    }

    private mutating func domain(of company: SampleCompany) -> String {
        let stem = String(company.words.map(\.latin).joined().lowercased().filter { $0 >= "a" && $0 <= "z" }.prefix(16))
        var domain = stem + dice.pick([".co.jp", ".jp", ".com"])
        while !domains.insert(domain).inserted { domain = stem + dice.pick(["-g", "hq", dice.digits(3)]) + ".co.jp" }
        return domain
    }

    /// Twelve digits behind their check digit: 9 − (Σ digit × weight 1, 2, 1, 2 … from the right) mod 9.
    private mutating func corporateNumber() -> String {
        let base = dice.digits(12)
        let sum = base.reversed().enumerated().reduce(0) { sum, digit in
            sum + (digit.element.wholeNumberValue ?? 0) * (digit.offset.isMultiple(of: 2) ? 1 : 2)
        }
        return String(9 - sum % 9) + base
    }
}
