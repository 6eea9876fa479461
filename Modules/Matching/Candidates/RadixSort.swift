/// Sorts by the upper forty bits, which is all that blocks need; time grows with the number of members only.
enum RadixSort {
    static func sort(_ values: inout [UInt64]) {
        if values.count < 4096 { return values.sort() }
        var other = values
        for shift in [24, 34, 44, 54] as [UInt64] {
            var counts = [Int](repeating: 0, count: 1025)
            for value in values { counts[Int(value >> shift & 1023) + 1] += 1 }
            for digit in 1..<1025 { counts[digit] += counts[digit - 1] }
            for value in values {
                let digit = Int(value >> shift & 1023)
                other[counts[digit]] = value
                counts[digit] += 1
            }
            swap(&values, &other)
        }
    }
}
