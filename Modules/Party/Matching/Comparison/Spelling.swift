/// Distances between folded texts.
enum Spelling {
    typealias Text = Slice<UnsafeBufferPointer<UInt16>>

    static func commonPrefix(_ a: Text, _ b: Text) -> Int {
        let count = min(a.count, b.count)
        var length = 0
        while length < count, a[a.startIndex + length] == b[b.startIndex + length] { length += 1 }
        return length
    }

    static func commonSuffix(_ a: Text, _ b: Text) -> Int {
        let count = min(a.count, b.count)
        var length = 0
        while length < count, a[a.endIndex - 1 - length] == b[b.endIndex - 1 - length] { length += 1 }
        return length
    }

    /// Insertions, deletions, replacements and swaps of neighbours between two texts; more than `limit` are `limit + 1`.
    static func distance(_ a: Text, _ b: Text, limit: Int) -> Int {
        let head = commonPrefix(a, b)
        var (a, b) = (a.dropFirst(head), b.dropFirst(head))
        let tail = commonSuffix(a, b)
        (a, b) = (a.dropLast(tail), b.dropLast(tail))
        if a.count > b.count { (a, b) = (b, a) }
        if b.count - a.count > limit { return limit + 1 }
        if a.isEmpty { return b.count }
        if b.count == 1 { return 1 }
        if a.count == 2, b.count == 2, a[a.startIndex] == b[b.startIndex + 1], a[a.startIndex + 1] == b[b.startIndex] {
            return 1
        }
        if limit <= 1 { return limit + 1 }
        return rows(a, b, limit)
    }

    private static func rows(_ a: Text, _ b: Text, _ limit: Int) -> Int {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: (b.count + 1) * 3) { cells in
            let width = b.count + 1
            for column in 0..<width { cells[column] = UInt8(truncatingIfNeeded: column) }
            var (before, above, row) = (2, 0, 1)
            for i in 1...a.count {
                let (last, current, old) = (above * width, row * width, before * width)
                cells[current] = UInt8(truncatingIfNeeded: i)
                var best = i
                for j in 1..<width {
                    let same = a[a.startIndex + i - 1] == b[b.startIndex + j - 1]
                    var cost = Int(cells[last + j - 1]) + (same ? 0 : 1)
                    cost = min(cost, Int(cells[last + j]) + 1, Int(cells[current + j - 1]) + 1)
                    if i > 1, j > 1, a[a.startIndex + i - 1] == b[b.startIndex + j - 2],
                        a[a.startIndex + i - 2] == b[b.startIndex + j - 1]
                    {
                        cost = min(cost, Int(cells[old + j - 2]) + 1)
                    }
                    cells[current + j] = UInt8(truncatingIfNeeded: cost)
                    best = min(best, cost)
                }
                if best > limit { return limit + 1 }
                (before, above, row) = (above, row, before)
            }
            return min(Int(cells[above * width + width - 1]), limit + 1)
        }
    }

    /// The likeness of Jaro (1989) with the bonus of Winkler (1990) for a common beginning; 0 to 1.
    static func jaroWinkler(_ a: Text, _ b: Text) -> Double {
        if a.elementsEqual(b) { return 1 }
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        let (m, n) = (min(short.count, 64), min(long.count, 64))
        if m == 0 { return 0 }
        let window = max(n / 2 - 1, 0)
        var (usedShort, usedLong, matches) = (UInt64(0), UInt64(0), 0)
        for i in 0..<m {
            let unit = short[short.startIndex + i]
            for j in max(0, i - window)..<min(n, i + window + 1)
            where usedLong & (1 << UInt64(j)) == 0 && long[long.startIndex + j] == unit {
                usedShort |= 1 << UInt64(i)
                usedLong |= 1 << UInt64(j)
                matches += 1
                break
            }
        }
        if matches == 0 { return 0 }
        var (transposed, j) = (0, 0)
        for i in 0..<m where usedShort & (1 << UInt64(i)) != 0 {
            while usedLong & (1 << UInt64(j)) == 0 { j += 1 }
            if short[short.startIndex + i] != long[long.startIndex + j] { transposed += 1 }
            j += 1
        }
        let common = Double(matches)
        let jaro = (common / Double(m) + common / Double(n) + (common - Double(transposed / 2)) / common) / 3
        let prefix = Double(min(commonPrefix(a, b), 4))
        return jaro + prefix * 0.1 * (1 - jaro)
    }

    /// One slip of the pen, but not another number: 営業第一部 is not 営業第二部.
    static func isTypo(_ a: Text, _ b: Text) -> Bool {
        if a.elementsEqual(b) { return true }
        guard max(a.count, b.count) >= 4, distance(a, b, limit: 1) == 1 else { return false }
        let head = commonPrefix(a, b)
        for text in [a, b] where head < text.count && isNumeral(text[text.startIndex + head]) { return false }
        return true
    }

    static func isNumeral(_ unit: UInt16) -> Bool {
        (unit >= 0x30 && unit <= 0x39) || numerals.contains(unit)
    }
    private static let numerals: Set<UInt16> = Set("一二三四五六七八九十東西南北上下中大小".utf16)
}
