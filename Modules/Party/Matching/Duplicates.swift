/// Two entries and how surely they are one party.
struct Pair {
    let first: Int32
    let second: Int32
    var pattern: Pattern
    var bits: Float
}

package struct Cluster: Sendable {
    package let members: [Int]
    package let probability: Double
}

/// Finds what is one party in a table of profiles (名寄せ).
package enum Duplicates {
    package struct Outcome {
        package var clusters: [Cluster]
        var pairs: [Pair]
        var organizations: Weights
        var people: Weights
    }

    package static func find(in table: ProfileTable, above threshold: Double = 0.5, progress: (String) -> Void = { _ in }) -> Outcome {
        FreeDomains.clear(in: table)
        progress("domains")
        Families.mark(in: table)
        progress("families")
        var pairs: [Pair] = []
        pairs.reserveCapacity(table.count * 4)
        var counts = [PatternCounter(), PatternCounter()]
        var drawn = [PatternCounter(), PatternCounter()]
        var compared = 0
        var blocking = Blocking(table.profiles, pool: table.pool)
        table.profiles.withUnsafeBufferPointer { profiles in
            table.pool.withUnsafeBufferPointer { pool in
                let comparison = Comparison(profiles: profiles, pool: pool)
                blocking.pairs { a, b in
                    compared += 1
                    let pattern = comparison.pattern(profiles[Int(a)], profiles[Int(b)])
                    let person = profiles[Int(a)].isPerson
                    if !person && (pattern[.name] == NameLevel.otherUnit || pattern[.name] == NameLevel.longer) {
                        pairs.append(Pair(first: a, second: b, pattern: pattern, bits: 0))
                        return
                    }
                    counts[person ? 1 : 0].add(pattern)
                    if pattern[.name] != NameLevel.different || pattern[.number] == NumberLevel.same || person {
                        pairs.append(Pair(first: a, second: b, pattern: pattern, bits: 0))
                    }
                }
                progress("pairs \(compared) kept \(pairs.count)")
                var lot = Lot(seed: 20_260_401)
                for _ in 0..<(table.count < 2 ? 0 : 80_000) {
                    let (a, b) = (lot.draw(below: table.count), lot.draw(below: table.count))
                    if a == b || profiles[a].isPerson != profiles[b].isPerson { continue }
                    drawn[profiles[a].isPerson ? 1 : 0].add(comparison.pattern(profiles[a], profiles[b]))
                }
            }
        }
        progress("drawn")
        let people = table.profiles.lazy.filter(\.isPerson).count
        let sizes = [table.count - people, people]
        let weights = [Weights.organizations, .people].enumerated().map { kind, prior in
            Estimation.weights(candidates: counts[kind].counts, drawn: drawn[kind].counts, parties: sizes[kind], from: prior)
        }
        progress("weights \(counts[0].counts.count) \(counts[1].counts.count)")
        let tables = weights.map { WeightTable($0) }
        let rarity = Rarity(table)
        progress("rarity \(rarity.others) scale \(rarity.scale)")
        let clusters = table.profiles.withUnsafeBufferPointer { profiles in
            table.pool.withUnsafeBufferPointer { pool in
                let comparison = Comparison(profiles: profiles, pool: pool)
                func bits(_ pattern: Pattern, _ a: Int32) -> Float {
                    let kind = profiles[Int(a)].isPerson ? 1 : 0
                    var bits = tables[kind].bits(pattern)
                    if kind == 1 { return Float(bits) }
                    let name = pattern[.name]
                    if name == NameLevel.same || name == NameLevel.readSame || name == NameLevel.readAlike {
                        let chance = rarity.chance(of: a, among: sizes[kind])
                        let usual = weights[kind].u[Field.name.rawValue][name]
                        bits += usual.logarithm - (name == NameLevel.same ? chance : max(chance, usual)).logarithm
                    }
                    return Float(bits)
                }
                for index in pairs.indices { pairs[index].bits = bits(pairs[index].pattern, pairs[index].first) }
                progress("bits")
                return Clustering.clusters(of: pairs, parties: table.count, above: threshold) { a, b in
                    profiles[Int(a)].isPerson == profiles[Int(b)].isPerson
                        ? bits(comparison.pattern(profiles[Int(a)], profiles[Int(b)]), a) : -100
                }
            }
        }
        progress("clusters \(clusters.count)")
        return Outcome(clusters: clusters, pairs: pairs, organizations: weights[0], people: weights[1])
    }
}

/// Numbers drawn by lot, the same on every run (SplitMix64).
struct Lot {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func draw(below bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        mixed ^= mixed >> 31
        return Int(mixed.multipliedFullWidth(by: UInt64(bound)).high)
    }
}

extension Duplicates {
    package static func debug(_ table: ProfileTable, _ a: Int, _ b: Int, _ outcome: Outcome) {
        table.profiles.withUnsafeBufferPointer { profiles in
            table.pool.withUnsafeBufferPointer { pool in
                let comparison = Comparison(profiles: profiles, pool: pool)
                let pattern = comparison.pattern(profiles[a], profiles[b])
                let weights = profiles[a].isPerson ? outcome.people : outcome.organizations
                var line = ""
                for field in Field.allCases {
                    let l = pattern[field]
                    line += "\(field)\(l):\((10*(weights.m[field.rawValue][l].logarithm - weights.u[field.rawValue][l].logarithm)).rounded()/10) "
                }
                print(line, "share", (weights.share / (1 - weights.share)).logarithm)
                for pair in outcome.pairs where Set([Int(pair.first), Int(pair.second)]) == Set([a, b]) { print("pair", pair.bits) }
                for i in [a, b] { print(String(decoding: Array(comparison.core(profiles[i])), as: UTF16.self), "|", String(decoding: Array(comparison.unit(profiles[i])), as: UTF16.self), profiles[i].form, profiles[i].addressNumbers, profiles[i].addressPlace, profiles[i].phone) }
            }
        }
    }
}

extension Duplicates {
    package static func dumpPairs(_ outcome: Outcome, _ emit: (Int, Int, String, Float) -> Void) {
        for pair in outcome.pairs where pair.bits > -4 {
            emit(Int(pair.first), Int(pair.second), Field.allCases.map { String(pair.pattern[$0]) }.joined(separator: ","), pair.bits)
        }
    }
}
