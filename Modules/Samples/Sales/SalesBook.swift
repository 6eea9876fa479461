import Vocabulary

/// The orders, invoices and receipts of one block, numbered by their days.
struct SalesBook {
    struct Sale {
        let habit: CustomerHabit
        let orderedOn: Day
        let campaign: Int?
        let net: Int64
        /// Nil while the order waits.
        let issuedOn: Day?
        let dueOn: Day?
        var order = 0
        var invoice = 0

        /// Ten percent, rounded down once per invoice (消費税, 請求書単位・切り捨て).
        var tax: Int64 { net / 10 }
        var gross: Int64 { net + tax }
    }

    struct Receipt {
        let day: Day
        let amount: Int64
        let payerKana: String
        let bank: Int
        let reference: String
    }

    static let invoices = 400
    static let orders = 430

    /// In the order of the order numbers.
    private(set) var sales: [Sale] = []
    private(set) var receipts: [Receipt] = []
    /// Everything ordered in the year, gross, by number of the customer.
    private(set) var ordered = [Int64](repeating: 0, count: CustomerHabit.count)

    init(block: Int, _ year: SampleYear) {
        for number in 0..<CustomerHabit.count {
            take(CustomerHabit(block: block, number: number), year)
        }
        let byOrder = sales.indices.sorted { (sales[$0].orderedOn, $0) < (sales[$1].orderedOn, $1) }
        sales = byOrder.map { sales[$0] }
        for place in sales.indices {
            sales[place].order = block * Self.orders + place + 1
            ordered[sales[place].habit.number] += sales[place].gross
        }
        for (number, place) in invoiced.enumerated() { sales[place].invoice = block * Self.invoices + number + 1 }
        collect(year)
    }

    /// Places of the sales with an invoice, in the order of the invoice numbers.
    var invoiced: [Int] {
        sales.indices.filter { sales[$0].issuedOn != nil }.sorted {
            (sales[$0].issuedOn ?? .latest, $0) < (sales[$1].issuedOn ?? .latest, $1)
        }
    }

    private mutating func take(_ habit: CustomerHabit, _ year: SampleYear) {
        var dice = Dice(.sale, habit.customer.index)
        for turn in 0..<habit.invoices {
            let (age, net) = Self.order(turn, habit, year, &dice)
            let issued = year.day(age).adding(days: dice.between(5, 14)).workingDay
            sales.append(
                Sale(
                    habit: habit, orderedOn: year.day(age), campaign: Self.campaign(habit, age, &dice), net: net,
                    issuedOn: issued, dueOn: year.endOfNextMonth(after: issued)))
        }
        guard habit.hasOpenOrder else { return }
        sales.append(
            Sale(
                habit: habit, orderedOn: year.day(dice.between(2, 16)), campaign: SampleCampaign.Place.mail,
                net: Int64(dice.between(90_000, 700_000)), issuedOn: nil, dueOn: nil))
    }

    /// The age in days and the net amount of an order.
    private static func order(
        _ turn: Int, _ habit: CustomerHabit, _ year: SampleYear, _ dice: inout Dice
    ) -> (age: Int, net: Int64) {
        switch (habit.number, habit.customer.part) {
        case (CustomerHabit.latePayer, _):
            // A small one that was paid late; two large ones that are overdue.
            return [(230, 184_205), (112, 1_934_817), (95, 1_672_453)][turn % 3]
        case (CustomerHabit.promptPayer, _):
            return (340 - turn * 30 - dice.below(12), Int64(dice.between(180_000, 900_000)))
        case (_, .newCustomer):
            // From the days after the crossing until there is just time to invoice.
            let crossing = habit.customer.crossing(year) ?? 0
            let span = crossing - 24
            return (
                crossing - 4 - turn * span / habit.invoices - dice.below(span / 6 + 1),
                Int64(dice.between(80_000, 1_100_000))
            )
        default:
            return (345 - turn * 310 / habit.invoices - dice.below(18), Int64(dice.between(80_000, 1_400_000)))
        }
    }

    private static func campaign(_ habit: CustomerHabit, _ age: Int, _ dice: inout Dice) -> Int? {
        typealias Place = SampleCampaign.Place
        if let origin = habit.customer.origin { return dice.happens(percent: 80) ? origin : nil }
        // The attribution of touches decides about the others.
        guard dice.happens(percent: 60) else { return nil }
        switch age {
        case 205..<250: return dice.pick([Place.fax, Place.mail, Place.web, Place.call])
        case 125..<170: return Place.flyer
        case 250..<300: return Place.post
        default: return dice.pick([Place.mail, Place.web, Place.call])
        }
    }

    /// What has come in at the bank until yesterday.
    private mutating func collect(_ year: SampleYear) {
        var open = [[Int]](repeating: [], count: CustomerHabit.count)
        for place in invoiced { open[sales[place].habit.number].append(place) }
        for number in open.indices {
            let places = open[number].filter { (sales[$0].dueOn ?? .latest) < year.today }
            pay(places, year)
        }
        receipts.append(
            Receipt(
                day: year.day(25).workingDay, amount: 275_000, payerKana: "ﾌﾒｲｼﾖｳｶｲ", bank: 3, reference: ""))
        let order = receipts.indices.sorted { (receipts[$0].day, $0) < (receipts[$1].day, $1) }
        receipts = order.map { receipts[$0] }
    }

    /// Whether the next invoice is due a month later at most: nobody lets one wait longer for a transfer of two.
    private func isSoonFollowed(_ due: [Int], _ turn: Int) -> Bool {
        guard turn + 1 < due.count, let one = sales[due[turn]].dueOn, let next = sales[due[turn + 1]].dueOn else {
            return false
        }
        return next.days(since: one) <= 35
    }

    /// The transfers of one customer for its invoices that are due, oldest first.
    private mutating func pay(_ due: [Int], _ year: SampleYear) {
        guard let first = due.first else { return }
        let habit = sales[first].habit
        var dice = Dice(.sale, -1 - habit.customer.index)
        let payer = SampleParty(habit.customer).payerKana
        let bank = habit.number % SalesFiles.banks.count
        var waiting: [Int] = []
        let lately = year.day(SampleYear.length / 4)
        for (turn, place) in due.enumerated() {
            let sale = sales[place]
            let dueOn = sale.dueOn ?? year.today
            if habit.forgets && turn == due.count - 1 { continue }
            if habit.paysLate && dueOn > lately { continue }
            waiting.append(place)
            if habit.paysInPairs && waiting.count == 1 && isSoonFollowed(due, turn) { continue }
            let delay = habit.paysLate ? dice.between(14, 45) : 0
            let amount = waiting.reduce(0) { $0 + sales[$1].gross } + (turn == 0 ? habit.overpays : 0)
            let reference = waiting.map { SalesFiles.invoiceNumber(sales[$0].invoice) }.joined(separator: " ")
            receipts.append(
                Receipt(
                    day: dueOn.adding(days: delay).workingDay, amount: amount, payerKana: payer, bank: bank,
                    reference: habit.names ? reference : ""))
            waiting = []
        }
    }
}
