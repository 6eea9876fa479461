import Names

/// Names in Latin letters, word by word: typos, abbreviations, words left out, words in another order.
enum LatinWords {
    typealias Text = Slice<UnsafeBufferPointer<UInt16>>

    static func compare(
        _ a: Text, _ startsA: UInt64, _ coreA: Int, _ b: Text, _ startsB: UInt64, _ coreB: Int, isPerson: Bool
    ) -> Int {
        let (nameA, nameB) = (a.prefix(coreA), b.prefix(coreB))
        let (unitA, unitB) = (a.dropFirst(coreA), b.dropFirst(coreB))
        let sameUnit = unitA.isEmpty == unitB.isEmpty && (unitA.isEmpty || Spelling.isTypo(unitA, unitB))
        let level = core(nameA, startsA, nameB, startsB, isPerson: isPerson)
        if sameUnit { return level }
        return level <= NameLevel.alike || level == NameLevel.swapped
            ? NameLevel.otherUnit : max(level, NameLevel.longer)
    }

    private static func core(_ a: Text, _ startsA: UInt64, _ b: Text, _ startsB: UInt64, isPerson: Bool) -> Int {
        let edits = EditDistance.between(a, b, limit: 2)
        if edits == 0 { return NameLevel.same }
        let longest = max(a.count, b.count)
        if edits == 1 && longest >= 4 { return NameLevel.near }
        if edits == 2 && longest >= 9 { return NameLevel.alike }
        return withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: 32) { cells in
            let countA = split(a, startsA, cells, 0)
            let countB = split(b, startsB, cells, 16)
            if countA == countB {
                var (worst, first) = (NameLevel.same, true)
                for index in 0..<countA where first {
                    let step = word(a[cells[index]], b[cells[16 + index]], isPerson: isPerson)
                    worst = max(worst, step)
                    if step > NameLevel.alike { first = false }
                }
                if first { return worst }
            }
            // Every word of the shorter one has its own partner in the longer one.
            let (few, many) = countA <= countB ? (0, 16) : (16, 0)
            let (fewCount, manyCount) = (min(countA, countB), max(countA, countB))
            let (fewText, manyText) = few == 0 ? (a, b) : (b, a)
            var (used, matched, typos) = (UInt32(0), 0, 0)
            for i in 0..<fewCount {
                for j in 0..<manyCount where used & (1 << UInt32(j)) == 0 {
                    let step = word(fewText[cells[few + i]], manyText[cells[many + j]], isPerson: isPerson)
                    if step <= NameLevel.near {
                        used |= 1 << UInt32(j)
                        matched += 1
                        if step != NameLevel.same { typos += 1 }
                        break
                    }
                }
            }
            if matched == fewCount && fewCount == manyCount {
                return typos <= 1 ? NameLevel.swapped : NameLevel.related
            }
            if matched == fewCount && fewCount > 0 { return NameLevel.longer }
            if !isPerson && matched > 0 && matched + 1 >= fewCount { return NameLevel.longer }
            return matched * 2 >= fewCount && matched > 0 ? NameLevel.related : NameLevel.different
        }
    }

    private static func split(
        _ text: Text, _ starts: UInt64, _ cells: UnsafeMutableBufferPointer<Range<Int>>, _ base: Int
    ) -> Int {
        var (count, begun) = (0, 0)
        for position in 1..<max(text.count, 1)
        where position < 64 && starts & (1 << UInt64(position)) != 0 && count < 15 {
            cells[base + count] = (text.startIndex + begun)..<(text.startIndex + position)
            (count, begun) = (count + 1, position)
        }
        cells[base + count] = (text.startIndex + begun)..<text.endIndex
        return count + 1
    }

    /// One word beside another.
    private static func word(_ a: Text, _ b: Text, isPerson: Bool) -> Int {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        let edits = EditDistance.between(short, long, limit: 2)
        if edits == 0 { return NameLevel.same }
        if short.first != long.first && edits > 1 { return NameLevel.different }
        if edits == 1 && long.count >= 4 { return NameLevel.near }
        if edits == 2 && long.count >= (isPerson ? 6 : 8) { return NameLevel.alike }
        if short.count >= 2 || isPerson, short.count < long.count, short.first == long.first, isWithin(short, long) {
            return short.count <= max(5, long.count / 2) || long.starts(with: short)
                ? NameLevel.near : NameLevel.different
        }
        return NameLevel.different
    }

    /// An abbreviation keeps the order of its letters: pkg, constr, matls.
    private static func isWithin(_ short: Text, _ long: Text) -> Bool {
        var position = long.startIndex
        for unit in short {
            guard let found = long[position...].firstIndex(of: unit) else { return false }
            position = found + 1
        }
        return true
    }
}
