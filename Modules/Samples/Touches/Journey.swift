/// The way of one party from cold to warm to hot (温度感), as touches.
///
/// Whoever shall pass the gate has a closing of six touches that people surely made within the three weeks before it
/// does: together more than a hundred points by the first score rules, more than any threshold asks for.
struct Journey {
    private typealias Place = SampleCampaign.Place

    let member: Member
    private var dice: Dice
    private(set) var touches: [Touch] = []

    init(_ member: Member, _ year: SampleYear) {
        self.member = member
        let crossing = member.crossing(year) ?? 0
        dice = Dice(.journey, member.index)
        let count = member.part.touches
        switch member.part {
        case .newCustomer:
            // A first project closed before the first order, then the next one.
            begin(between: 350, and: crossing + Member.heating - 4)
            light(13, between: touches.first?.age ?? 350, and: crossing + 2)
            close(from: crossing + dice.between(1, 3))
            light(14, between: crossing - 1, and: 1)
            close(from: crossing / 3)
        case .hotProspect, .hotCandidate:
            begin(between: 350, and: crossing + Member.heating - 4)
            light(count - 7, between: touches.first?.age ?? 60, and: crossing + 2)
            close(from: crossing + dice.between(1, 3))
        case .warmProspect, .warmCandidate:
            begin(between: 330, and: 40)
            light(count - 3, between: 90, and: 1)
            interest(2, between: 60, and: 5)
        case .coldCandidate, .coldProspect:
            begin(between: 350, and: 30)
            light(count - 1, between: touches.first?.age ?? 30, and: 1)
        case .existingCustomer:
            light(1, between: 364, and: 350)
            light(count - 3, between: 345, and: 1)
            interest(2, between: 300, and: 30)
        case .jobSeeker:
            for _ in 0..<count {
                add(dice.between(1, 120), Place.web, "web", .view, topic: Touch.careers, page: 10, grade: browsing())
            }
        case .existingSupplier:
            for _ in 0..<count { add(dice.between(1, 355), Place.visit, "visit", dice.pick([.visit, .meeting])) }
        default: light(count, between: 350, and: 1)
        }
    }

    /// The touch by which its origin brought the party.
    private mutating func begin(between oldest: Int, and newest: Int) {
        let origin = member.origin ?? Place.web
        let campaign = SampleCampaign.all[origin]
        let answers = campaign.answers
        let first = min(answers.oldest, max(oldest, answers.newest))
        let age = dice.between(max(answers.newest, min(newest, first)), first)
        switch campaign.medium {
        case "event":
            // On the days of the fair itself.
            add(dice.between(campaign.last, campaign.first), origin, "event", dice.pick([.card, .attend]))
        case "post", "fax", "flyer": add(age, origin, campaign.medium, .reply)
        case "call": add(age, origin, "call", .call)
        case "visit": add(age, origin, "visit", .visit)
        case "referral": add(age, origin, "referral", .meeting)
        case "email": add(age, origin, "email", .click)
        default: add(age, origin, campaign.medium, .click, page: 1)
        }
    }

    /// Looks at pages and mails.
    private mutating func light(_ count: Int, between oldest: Int, and newest: Int) {
        for _ in 0..<count {
            let age = dice.between(min(oldest, newest), max(oldest, newest))
            if member.part.isForPurchase {
                let page = dice.between(8, 9)
                let topic = Touch.supplierProgram
                if dice.happens(percent: 60) {
                    add(age, Place.social, "web", .view, topic: topic, page: page, grade: browsing())
                } else {
                    add(age, Place.social, "social", dice.pick([.click, .view]), topic: topic, grade: browsing())
                }
                continue
            }
            let topic = dice.between(1, 6)
            switch dice.below(10) {
            case 0...3: add(age, Place.web, "web", .view, topic: topic, page: dice.between(1, 6), grade: browsing())
            case 4, 5:
                add(age, Place.search, "search", .click, topic: topic, page: dice.between(1, 5), grade: browsing())
            case 6, 7: add(age, Place.mail, "email", .open, grade: reading())
            case 8: add(age, Place.mail, "email", .click, topic: topic, page: dice.between(2, 6), grade: reading())
            default: add(age, Place.web, "web", .download, topic: topic, page: 6)
            }
        }
    }

    /// Asks for something, or answers.
    private mutating func interest(_ count: Int, between oldest: Int, and newest: Int) {
        for _ in 0..<count {
            let age = dice.between(newest, oldest)
            if member.part.isForPurchase {
                add(age, Place.social, "web", dice.pick([.submit, .download]), topic: Touch.supplierProgram, page: 9)
            } else {
                switch dice.below(3) {
                case 0: add(age, Place.web, "web", .submit, topic: dice.between(1, 6), page: 7)
                case 1: add(age, Place.mail, "email", .reply)
                default: add(age, Place.call, "call", .call)
                }
            }
        }
    }

    /// Form, call, visit, meeting, answer and request within eighteen days, the last of them `age` days ago.
    private mutating func close(from age: Int) {
        let topic = member.part.isForPurchase ? Touch.supplierProgram : dice.between(1, 6)
        let brought = member.origin ?? Place.social
        let home = member.part.isForPurchase ? brought : Place.web
        let talk = member.part.isForPurchase ? brought : Place.call
        let meeting = member.part.isForPurchase ? brought : member.origin == Place.referral ? Place.referral : talk
        add(age + dice.between(13, 17), home, "web", .submit, topic: topic, page: member.part.isForPurchase ? 9 : 7)
        add(age + dice.between(10, 12), talk, "call", .call, topic: topic)
        add(age + dice.between(7, 9), meeting, "visit", .visit, topic: topic)
        add(age + dice.between(4, 6), home, "email", .reply, topic: topic)
        add(age + dice.between(2, 3), meeting, "visit", .meeting, topic: topic)
        add(age + dice.below(2), home, "web", .request, topic: topic, page: member.part.isForPurchase ? 9 : 7)
    }

    private mutating func add(
        _ age: Int, _ campaign: Int, _ medium: String, _ kind: Touch.Kind, topic: Int = 0, page: Int = 0,
        grade: Touch.Grade = .human
    ) {
        // Machines come at night, people while offices are open.
        let second = grade == .machine ? dice.between(7_200, 18_000) : dice.between(30_600, 68_400)
        touches.append(
            Touch(
                age: age, second: second, who: member.index, campaign: campaign, medium: medium, kind: kind,
                topic: topic, dwell: page > 0 && grade != .machine ? dice.between(4, 300) : 0, page: page, grade: grade
            ))
    }

    /// Who opens mails: link scanners among them.
    private mutating func reading() -> Touch.Grade {
        let chance = dice.below(100)
        return chance < 20 ? .machine : chance < 35 ? .unknown : .human
    }

    private mutating func browsing() -> Touch.Grade {
        let chance = dice.below(100)
        return chance < 6 ? .machine : chance < 20 ? .unknown : .human
    }
}
