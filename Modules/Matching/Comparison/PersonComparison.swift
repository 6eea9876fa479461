import Names

/// People are compared otherwise than companies: a name has two parts, of which either may be missing, misspelt, replaced
/// or in the other's place, and an address is best judged as a whole.
extension Comparison {
    func people(_ a: Profile, _ b: Profile) -> Pattern {
        var pattern = Pattern()
        if a.isLatin == b.isLatin { (pattern[.name], pattern[.form]) = words(a, b) }
        pattern[.kana] = kana(a, b)
        pattern[.address] = wholeAddresses(a, b)
        let (houseA, houseB) = (house(a), house(b))
        if houseA != 0 && houseB != 0 { pattern[.house] = houseA == houseB ? HouseLevel.same : HouseLevel.different }
        pattern[.postal] = postals(a, b)
        pattern[.phone] = phones(a.phone, b.phone)
        pattern[.web] = webs(a, b)
        pattern[.number] = numbers(a, b)
        pattern[.country] = countries(a, b)
        pattern[.birth] = births(a.birth, b.birth)
        return pattern
    }

    /// Given and family name, straight or crossed, whichever agrees better.
    private func words(_ a: Profile, _ b: Profile) -> (given: Int, family: Int) {
        let (nameA, nameB) = (parts(a), parts(b))
        let straight = (level(nameA.given, nameB.given), level(nameA.family, nameB.family))
        if straight == (WordLevel.same, WordLevel.same) { return straight }
        let crossed = (level(nameA.given, nameB.family), level(nameA.family, nameB.given))
        return crossed.0 + crossed.1 + 1 < straight.0 + straight.1 && crossed.0 + crossed.1 > 1 ? crossed : straight
    }

    private func parts(_ profile: Profile) -> (given: Spelling.Text, family: Spelling.Text) {
        let name = core(profile)
        let border: Int? = (1..<max(name.count, 1)).last(where: { profile.starts & (1 << UInt64($0)) != 0 })
        let last = border ?? 0
        return (name.prefix(last), name.dropFirst(last))
    }

    private func level(_ a: Spelling.Text, _ b: Spelling.Text) -> Int {
        if a.isEmpty || b.isEmpty { return WordLevel.missing }
        let likeness = JaroWinkler.likeness(a, b, bonusAbove: 0)
        switch likeness {
        case 0.999...: return WordLevel.same
        case 0.95...: return WordLevel.near
        case 0.85...: return WordLevel.alike
        case 0.7...: return WordLevel.related
        default: return WordLevel.different
        }
    }

    private func wholeAddresses(_ a: Profile, _ b: Profile) -> Int {
        guard a.hasAddress, b.hasAddress else { return 0 }
        if a.addressLetters == .zero || b.addressLetters == .zero {
            switch addresses(a, b) {
            case AddressLevel.same: return 1
            case AddressLevel.near: return 2
            case AddressLevel.place: return 4
            default: return 7
            }
        }
        let shared = (a.addressLetters & b.addressLetters).ones
        let all = (a.addressLetters | b.addressLetters).ones
        switch shared * 100 / max(all, 1) {
        case 90...: return 1
        case 70...: return 2
        case 50...: return 3
        case 35...: return 4
        case 25...: return 5
        case 15...: return 6
        default: return 7
        }
    }

    private func house(_ profile: Profile) -> UInt64 {
        var number = profile.addressNumbers
        while number > 0xffff { number >>= 16 }
        return number
    }

    private func postals(_ a: Profile, _ b: Profile) -> Int {
        if a.postal == 0 || b.postal == 0 { return PostalLevel.missing }
        if a.postal == b.postal { return PostalLevel.same }
        if a.postalNumber == 0 || b.postalNumber == 0 { return PostalLevel.different }
        return Self.digitsChanged(UInt64(a.postalNumber), UInt64(b.postalNumber)) <= 1
            ? PostalLevel.near : PostalLevel.different
    }

    private func births(_ a: UInt32, _ b: UInt32) -> Int {
        if a == 0 || b == 0 { return BirthLevel.missing }
        var (left, right, changed) = (a, b, 0)
        while left != right {
            if left % 10 != right % 10 { changed += 1 }
            (left, right) = (left / 10, right / 10)
        }
        return min(changed + 1, BirthLevel.different)
    }
}
