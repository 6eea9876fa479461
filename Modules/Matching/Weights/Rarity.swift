/// How many parties bear a name: a rare name says much, a common one little. The list itself tells: entries of one name
/// that share a number, a telephone, a domain or an address count as one bearer.
struct Rarity {
    /// Bearers of the name of each entry, as far as they show.
    private var bearers: [UInt16]
    /// How many other bearers the characters of its name let expect.
    private var expected: [Float]

    init(_ table: ProfileTable) {
        bearers = [UInt16](repeating: 1, count: table.count)
        expected = [Float](repeating: 0, count: table.count)
        var model = NameModel(expecting: table.count)
        var names: [(start: Int, end: Int, bearers: Int)] = []
        var order = [UInt64]()
        order.reserveCapacity(table.count)
        for (index, profile) in table.profiles.enumerated() where profile.full != 0 {
            order.append(profile.full & ~0xff_ffff | UInt64(index))
        }
        RadixSort.sort(&order)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, order[end] >> 24 == order[start] >> 24 { end += 1 }
            var count = 1
            if end - start > 1 {
                count = Self.bearers(order[start..<end], table.profiles)
                for place in start..<end { bearers[Int(order[place] & 0xff_ffff)] = UInt16(min(count, 60_000)) }
            }
            let first = table.profiles[Int(order[start] & 0xff_ffff)]
            model.learn(table.pool[Int(first.nameAt)..<Int(first.nameAt) + Int(first.nameLength)])
            names.append((start, end, count))
            start = end
        }
        // The model's figures are right in proportion; the sum of what shows gives the scale.
        var (found, foreseen) = (0.0, 0.0)
        for name in names {
            let first = table.profiles[Int(order[name.start] & 0xff_ffff)]
            let chance = model.logarithm(table.pool[Int(first.nameAt)..<Int(first.nameAt) + Int(first.nameLength)])
                .exponential
            let value = min(chance * Double(names.count), 50)
            found += Double(name.bearers - 1)
            foreseen += value
            for place in name.start..<name.end { expected[Int(order[place] & 0xff_ffff)] = Float(value) }
        }
        let scale = foreseen > 0 ? Float((found + 1) / (foreseen + 1)) : 1
        for index in expected.indices { expected[index] *= scale }
    }

    /// The chance that another party bears this name.
    func chance(of index: Int32, among parties: Int) -> Double {
        (Double(bearers[Int(index)]) - 1 + max(0.03, Double(expected[Int(index)]))) / Double(max(parties, 2))
    }

    private static func bearers(_ rows: ArraySlice<UInt64>, _ profiles: [Profile]) -> Int {
        // Many rows of one name: only as many as shows soon.
        let rows = rows.prefix(64).map { profiles[Int($0 & 0xff_ffff)] }
        var heads = Array(rows.indices)
        func head(_ index: Int) -> Int {
            var index = index
            while heads[index] != index { index = heads[index] }
            return index
        }
        for first in rows.indices {
            for second in rows.indices where second > first && isSame(rows[first], rows[second]) {
                heads[head(second)] = head(first)
            }
        }
        return max(1, rows.indices.filter { heads[$0] == $0 && hasContact(rows[$0]) }.count)
    }

    private static func hasContact(_ profile: Profile) -> Bool {
        profile.phone != 0 || profile.corporateNumber != 0 || profile.webDomain | profile.mailDomain != 0
            || profile.addressDigits != 0 || profile.birth != 0
    }

    private static func isSame(_ a: Profile, _ b: Profile) -> Bool {
        if !hasContact(a) || !hasContact(b) { return false }
        if a.phone != 0 && a.phone == b.phone { return true }
        if a.corporateNumber != 0 && a.corporateNumber == b.corporateNumber { return true }
        if a.birth != 0 && a.birth == b.birth { return true }
        if a.addressDigits != 0 && a.addressDigits == b.addressDigits
            && (a.addressPlace == b.addressPlace || (a.postal == b.postal && a.postal != 0))
        {
            return true
        }
        let domains = (a.webDomain | a.mailDomain) != 0
        return domains
            && ((a.webDomain != 0 && (a.webDomain == b.webDomain || a.webDomain == b.mailDomain))
                || (a.mailDomain != 0 && (a.mailDomain == b.mailDomain || a.mailDomain == b.webDomain)))
    }
}
