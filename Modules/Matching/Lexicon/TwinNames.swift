import Glibc

/// Names of two scripts that are likely one company's, for they stand behind one telephone number, mail, registered number
/// or domain: what a word in Latin letters stands for is what comes again in its twins.
struct TwinNames {
    /// Names that are asked about one word.
    private static let asked = 60
    /// Texts of one word.
    private static let most = 8
    /// Of the names of a word, so many share a text at least: one in twelve.
    private static let least = 12

    private let table: ProfileTable
    /// Of each word the Japanese names beside it, each once, by their places in the table.
    private var names: [UInt64: [Int32]] = [:]
    /// In how many names each text stands.
    private var occurrences: Tally
    private var all = 0

    init(in table: ProfileTable) {
        self.table = table
        let pairs = TwinPairs.of(table)
        occurrences = Tally(capacity: pairs.count * 16)
        // Branches and misspellings of one name are one witness.
        var witnesses: [UInt64: Int32] = [:]
        for (latin, japanese) in pairs {
            let name = table.profiles[Int(japanese)]
            let witness = witnesses[name.core] ?? japanese
            if witnesses.updateValue(witness, forKey: name.core) == nil {
                for text in name.parts { occurrences.add(FastHash.of(table.pool[text])) }
            }
            for word in table.profiles[Int(latin)].words(in: table.pool) {
                names[Lexicon.key(table.pool[word]), default: []].append(witness)
            }
        }
        all = witnesses.count
        for (word, found) in names { names[word] = Array(Set(found)).sorted() }
    }

    /// The words that have been seen beside several names.
    var words: [UInt64] { names.filter { $0.value.count > 1 }.keys.sorted() }

    /// What a word stands for. The text that goes with it most is chosen, the names that hold it are set aside, and the
    /// others are looked at again: Trading is 商事, 貿易 and トレーディング.
    func texts(of word: UInt64) -> [ArraySlice<UInt16>] {
        let names = names[word] ?? []
        let step = max(1, names.count / Self.asked)
        var left = stride(from: 0, to: names.count, by: step).map { table.profiles[Int(names[$0])] }
        let sample = Sample(
            asked: left.count, scale: Double(names.count) / Double(max(left.count, 1)),
            usual: Double(names.count) / Double(max(all, 1)))
        var chosen: [ArraySlice<UInt16>] = []
        // One letter, 組 for Gumi, only where no longer text goes with the word.
        for shortest in [2, 1] {
            while left.count > 1, left.count * (shortest == 1 ? 2 : Self.least) >= sample.asked,
                chosen.count < Self.most,
                let place = best(of: left, sample, shortest: shortest)
            {
                let text = table.pool[place]
                chosen.append(text)
                left.removeAll { Self.contains(table.pool[$0.whole], text) }
            }
        }
        return chosen
    }

    private struct Sample {
        /// How many names were asked, and how many stand for each of them.
        let asked: Int
        let scale: Double
        /// The share of all names that stand beside the word.
        let usual: Double
    }

    private func best(of names: [Profile], _ sample: Sample, shortest: Int) -> Range<Int>? {
        var counts: [UInt64: (count: Int, text: Range<Int>)] = [:]
        for name in names {
            for text in name.parts where text.count >= shortest {
                counts[FastHash.of(table.pool[text]), default: (0, text)].count += 1
            }
        }
        let often = counts.filter { $0.value.count > 1 && $0.value.count * Self.least >= sample.asked }
        let sure = often.compactMap { hash, found -> (score: Double, hash: UInt64)? in
            let share = min(1, Double(found.count) * sample.scale / max(occurrences[hash], 1))
            if share < (shortest == 1 ? 0.5 : 0.25) || share < sample.usual * 4 { return nil }
            return (Double(found.count) * log2(share / sample.usual), hash)
        }
        guard let first = sure.max(by: { $0 < $1 }), let found = often[first.hash] else { return nil }
        // ソリ stands in every ソリューション: the longest that goes nearly as often is meant.
        let longer = often.filter { _, other in
            other.count * 10 >= found.count * 7 && other.text.count > found.text.count
                && Self.contains(table.pool[other.text], table.pool[found.text])
        }
        return longer.max {
            ($0.value.text.count, $0.value.count, $0.key) < ($1.value.text.count, $1.value.count, $1.key)
        }?
        .value.text ?? found.text
    }

    private static func contains(_ long: ArraySlice<UInt16>, _ short: ArraySlice<UInt16>) -> Bool {
        guard long.count >= short.count else { return false }
        return (long.startIndex...(long.endIndex - short.count)).contains {
            long[$0..<($0 + short.count)].elementsEqual(short)
        }
    }
}

extension Profile {
    /// Longest text that may stand for one word.
    private static let longest = 8

    /// Where the name with its unit stands in the pool.
    fileprivate var whole: Range<Int> { Int(nameAt)..<Int(nameAt) + Int(nameLength) }

    /// Every part of a name that may stand for a word.
    fileprivate var parts: [Range<Int>] {
        whole.flatMap { from in (from + 1...min(from + Self.longest, whole.upperBound)).map { from..<$0 } }
    }

    /// Where the words of a Latin name stand in the pool, those of its unit too unless that is Japanese.
    fileprivate func words(in pool: [UInt16]) -> [Range<Int>] {
        let start = whole.lowerBound
        let isWhole = nameLength == coreLength || pool[start + Int(coreLength)] < 0x2e80
        let end = isWhole ? whole.upperBound : start + Int(coreLength)
        let borders = (start + 1..<max(end, start + 1)).filter {
            $0 - start < 64 && starts & (1 << UInt64($0 - start)) != 0
        }
        return zip([start] + borders, borders + [end]).map { $0..<$1 }
    }
}
