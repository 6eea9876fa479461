/// What only the whole list shows of a name: that its end is a branch or department written without a space, and that it
/// is a daughter of another company in the list.
enum Families {
    static func mark(in table: ProfileTable) {
        splitUnits(in: table)
        markDaughters(in: table)
    }

    /// 旭酒造品質保証部: 品質保証部 stands elsewhere as a unit by itself, so that it is one here.
    private static func splitUnits(in table: ProfileTable) {
        var seen: [UInt64: Int] = [:]
        for profile in table.profiles where profile.nameLength > profile.coreLength && !profile.isLatin {
            let start = Int(profile.nameAt) + Int(profile.coreLength)
            let unit = table.pool[start..<Int(profile.nameAt) + Int(profile.nameLength)]
            if (2...12).contains(unit.count), NameReader.isUnit(unit) { seen[FastHash.of(unit), default: 0] += 1 }
        }
        let units = Set(seen.filter { $0.value >= 2 }.keys)
        if units.isEmpty { return }
        for index in table.profiles.indices {
            let profile = table.profiles[index]
            guard !profile.isLatin, !profile.isPerson, profile.nameLength == profile.coreLength, profile.coreLength >= 4
            else { continue }
            let name = table.pool[Int(profile.nameAt)..<Int(profile.nameAt) + Int(profile.nameLength)]
            guard NameReader.isUnit(name) else { continue }
            for length in stride(from: min(12, name.count - 2), through: 2, by: -1)
            where units.contains(FastHash.of(name.suffix(length))) {
                table.profiles[index].coreLength = UInt8(name.count - length)
                table.profiles[index].core = FastHash.of(name.dropLast(length))
                break
            }
        }
    }

    /// A daughter's name is the mother's and a word more, and they share a domain, a number, an exchange or an address.
    private static func markDaughters(in table: ProfileTable) {
        var mothers = HashBits(capacity: table.count)
        var ties = HashBits(capacity: table.count * 4)
        for profile in table.profiles where profile.core != 0 && !profile.isPerson {
            mothers.insert(profile.core)
            for tie in Self.ties(of: profile) { ties.insert(profile.core ^ tie) }
        }
        for index in table.profiles.indices {
            let profile = table.profiles[index]
            if profile.isPerson || profile.coreLength < 4 { continue }
            let own = Self.ties(of: profile)
            if own.isEmpty { continue }
            var hash = FastHash()
            let start = Int(profile.nameAt)
            for length in 1...Int(profile.coreLength) - 2 {
                hash.add(table.pool[start + length - 1])
                if length < 2 || (profile.isLatin && profile.starts & (1 << UInt64(length)) == 0) { continue }
                let head = hash.whole
                if mothers.contains(head) && own.contains(where: { ties.contains(head ^ $0) }) {
                    table.profiles[index].isDaughter = true
                    break
                }
            }
        }
    }

    private static func ties(of profile: Profile) -> [UInt64] {
        var ties: [UInt64] = []
        if profile.webDomain != 0 { ties.append(mix(UInt64(profile.webDomain), 1)) }
        if profile.mailDomain != 0 && profile.mailDomain != profile.webDomain {
            ties.append(mix(UInt64(profile.mailDomain), 1))
        }
        if profile.corporateNumber != 0 { ties.append(mix(profile.corporateNumber, 2)) }
        if profile.phone != 0 { ties.append(mix(profile.phone / 10_000, 3)) }
        if profile.addressDigits != 0 && profile.postal != 0 {
            ties.append(mix(UInt64(profile.addressDigits) << 32 | UInt64(profile.postal), 4))
        }
        return ties
    }

    private static func mix(_ value: UInt64, _ salt: UInt64) -> UInt64 {
        var hash = FastHash()
        hash.add(value)
        hash.add(salt)
        return hash.whole
    }
}
