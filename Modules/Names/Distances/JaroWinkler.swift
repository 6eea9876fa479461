/// The likeness of two words by M. A. Jaro (1989) with the bonus of W. E. Winkler (1990) for a common beginning: letters in
/// common near each other, those out of order, the first four. From 0 to 1.
public enum JaroWinkler {
    /// - Parameter bonusAbove: the likeness above which a common beginning counts; Winkler's own is 0.7.
    @inlinable
    public static func likeness<Text: RandomAccessCollection>(_ a: Text, _ b: Text, bonusAbove: Double) -> Double
    where Text.Element: Equatable, Text.Index == Int {
        if a.elementsEqual(b) { return 1 }
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        // Marks are bits: no word of a name is longer.
        let (m, n) = (Swift.min(short.count, 64), Swift.min(long.count, 64))
        if m == 0 { return 0 }
        let window = Swift.max(n / 2 - 1, 0)
        var (usedShort, usedLong, matches) = (UInt64(0), UInt64(0), 0)
        for i in 0..<m {
            let letter = short[short.startIndex + i]
            for j in Swift.max(0, i - window)..<Swift.max(0, i - window, Swift.min(n, i + window + 1))
            where usedLong & (1 << UInt64(j)) == 0 && long[long.startIndex + j] == letter {
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
        guard jaro > bonusAbove else { return jaro }
        let beginning = Double(Swift.min(EditDistance.commonPrefix(a, b), 4))
        return jaro + beginning * 0.1 * (1 - jaro)
    }
}
