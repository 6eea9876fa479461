/// Companies of which one has a Latin name and the other a Japanese one, and which can be reached in one way.
enum TwinPairs {
    private static let most = 30_000
    /// Who shares something with more others shares nothing that tells.
    private static let largest = 12

    static func of(_ table: ProfileTable) -> [(latin: Int32, japanese: Int32)] {
        var pairs: [(latin: Int32, japanese: Int32)] = []
        var seen: Set<UInt64> = []
        let ways: [(Profile) -> UInt64] = [
            { $0.phone }, { $0.mail }, { $0.corporateNumber },
            { UInt64($0.webDomain != 0 ? $0.webDomain : $0.mailDomain) },
        ]
        for way in ways {
            for block in blocks(of: table, by: way) where pairs.count < most {
                for latin in block where table.profiles[Int(latin)].isLatin {
                    for japanese in block where !table.profiles[Int(japanese)].isLatin {
                        let names = table.profiles[Int(latin)].full ^ table.profiles[Int(japanese)].full &* 31
                        if seen.insert(names).inserted { pairs.append((latin, japanese)) }
                    }
                }
            }
        }
        return pairs
    }

    private static func blocks(of table: ProfileTable, by way: (Profile) -> UInt64) -> [[Int32]] {
        var members: [UInt64] = []
        for (index, profile) in table.profiles.enumerated() where !profile.isPerson && profile.coreLength > 1 {
            let value = way(profile)
            if value == 0 { continue }
            var hash = FastHash()
            hash.add(value)
            members.append(hash.whole & ~0xff_ffff | UInt64(index))
        }
        RadixSort.sort(&members)
        var blocks: [[Int32]] = []
        var start = 0
        while start < members.count {
            var end = start + 1
            while end < members.count, members[end] >> 24 == members[start] >> 24 { end += 1 }
            if (2...largest).contains(end - start) { blocks.append(members[start..<end].map { Int32($0 & 0xff_ffff) }) }
            start = end
        }
        return blocks
    }
}
