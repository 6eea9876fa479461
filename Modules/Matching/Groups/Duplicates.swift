/// Two entries and how surely they are one party.
struct Pair {
    let first: Int32
    let second: Int32
    let pattern: Pattern
    /// How many doublings the odds stand above even.
    var bits: Float
}

/// Entries that are one party, by their places in the table.
package struct FoundCluster: Sendable {
    package let members: [Int]
    /// The least sure of the steps by which it came together.
    package let probability: Double
}

/// Finds what is one party in a table of profiles (名寄せ): candidates by shared keys, weights of what agrees and what does
/// not by the method of Fellegi and Sunter with the list as its own teacher, groups by what all their members say.
package enum Duplicates {
    /// Pairs drawn by lot, from which the chance of agreement between any two parties is read.
    private static let lots = 80_000

    /// The groups of two and more that are at least as sure as `threshold`, 0 to 1, and what the list has taught about
    /// likeness.
    package static func findings(
        in table: ProfileTable, above threshold: Double
    ) -> (clusters: [FoundCluster], likeness: Likeness) {
        var (pairs, likeness) = compared(table)
        let clusters = table.profiles.withUnsafeBufferPointer { profiles in
            table.pool.withUnsafeBufferPointer { pool in
                let comparison = Comparison(profiles: profiles, pool: pool, lexicon: likeness.lexicon)
                for index in pairs.indices {
                    pairs[index].bits = Float(likeness.bits(pairs[index].pattern, of: pairs[index].first))
                }
                return Clustering.clusters(of: pairs, parties: table.count, above: threshold) { a, b in
                    let (one, other) = (profiles[Int(a)], profiles[Int(b)])
                    if one.isPerson != other.isPerson { return -100 }
                    return Float(likeness.bits(comparison.pattern(one, other), of: a))
                }
            }
        }
        return (clusters, likeness)
    }

    /// What the list teaches about likeness, without its groups.
    package static func likeness(in table: ProfileTable) -> Likeness { compared(table).likeness }

    private static func compared(_ table: ProfileTable) -> (pairs: [Pair], likeness: Likeness) {
        FreeDomains.clear(in: table)
        Families.mark(in: table)
        let lexicon = Lexicon(table)
        let halves = [Candidates(), Candidates()]
        var blocking = Blocking(table.profiles, pool: table.pool)
        let drawn = table.profiles.withUnsafeBufferPointer { profiles in
            table.pool.withUnsafeBufferPointer { pool in
                let comparison = Comparison(profiles: profiles, pool: pool, lexicon: lexicon)
                blocking.pairs { half, a, b in
                    halves[half].take(
                        a, b, comparison.pattern(profiles[Int(a)], profiles[Int(b)]),
                        isPerson: profiles[Int(a)].isPerson)
                }
                return draw(profiles, comparison)
            }
        }
        halves[0].add(halves[1])
        let (pairs, counts) = (halves[0].pairs, halves[0])
        let people = table.profiles.lazy.filter(\.isPerson).count
        let companies = table.count - people
        return (
            pairs,
            Likeness(
                companies: Estimation.weights(
                    candidates: counts.companies.counts, drawn: drawn.companies.counts, parties: companies,
                    from: .organizations),
                people: Estimation.weights(
                    candidates: counts.people.counts, drawn: drawn.people.counts, parties: people, from: .people),
                lexicon: lexicon, rarity: Rarity(table), sizes: (companies, people), profiles: table.profiles)
        )
    }

    private static func draw(
        _ profiles: UnsafeBufferPointer<Profile>, _ comparison: Comparison
    ) -> (companies: PatternCounter, people: PatternCounter) {
        var drawn = (companies: PatternCounter(), people: PatternCounter())
        if profiles.count < 2 { return drawn }
        var lot = Lot(seed: 20_260_401)
        for _ in 0..<lots {
            let (a, b) = (lot.draw(below: profiles.count), lot.draw(below: profiles.count))
            if a == b || profiles[a].isPerson != profiles[b].isPerson { continue }
            let pattern = comparison.pattern(profiles[a], profiles[b])
            if profiles[a].isPerson { drawn.people.add(pattern) } else { drawn.companies.add(pattern) }
        }
        return drawn
    }
}
