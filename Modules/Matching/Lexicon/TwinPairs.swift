/// Companies of which one has a Latin name and the other a Japanese one, and which can be reached in one way.
enum TwinPairs {
    private static let most = 30_000
    /// Who shares something with more others shares nothing that tells.
    private static let largest = 12

    static func of(_ table: ProfileTable) -> [(latin: Int32, japanese: Int32)] {
        var pairs: [(latin: Int32, japanese: Int32)] = []
        var seen: Set<UInt64> = []
        for way in [BlockingKey.phone, .mail, .identifier, .domain] {
            for block in blocks(of: table, by: way) where pairs.count < most {
                for latin in block where table.profiles[latin].isLatin {
                    for japanese in block where !table.profiles[japanese].isLatin {
                        let names = table.profiles[latin].full ^ table.profiles[japanese].full &* 31
                        if seen.insert(names).inserted { pairs.append((Int32(latin), Int32(japanese))) }
                    }
                }
            }
        }
        return pairs
    }

    private static func blocks(of table: ProfileTable, by way: BlockingKey) -> [[Int]] {
        var members: [UInt64] = []
        for (place, profile) in table.profiles.enumerated() where !profile.isPerson && profile.coreLength > 1 {
            let key = way.value(of: profile, table.pool)
            if key != 0 { members.append(Blocks.packed(key, place)) }
        }
        return Blocks.sorted(&members).filter { $0.count <= largest }.map { members[$0].map(Blocks.place) }
    }
}
