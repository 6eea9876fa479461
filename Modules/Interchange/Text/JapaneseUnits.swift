/// Numbers with units of ten thousand and more, as budgets are written: `10万`, `1.5億`, `1億2,000万`, `300千`.
enum JapaneseUnits {
    static func power(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "千": 3
        case "万", "萬": 4
        case "億": 8
        case "兆": 12
        default: nil
        }
    }

    /// The same number in digits alone; what stands before and behind it stays. Nil where it is none, or no whole one.
    static func written(out marks: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard let first = marks.firstIndex(where: isDigit) else { return nil }
        var sum: Int64 = 0
        var lowest = Int.max
        var at = first
        var end = first
        while at < marks.count, isDigit(marks[at]) {
            let start = at
            while at < marks.count, isDigit(marks[at]) || marks[at] == "," || marks[at] == "." { at += 1 }
            let unit = at < marks.count ? power(marks[at]) : nil
            guard unit ?? 0 < lowest, let part = value(Array(marks[start..<at]), times: unit ?? 0) else { return nil }
            let (total, overflow) = sum.addingReportingOverflow(part)
            guard !overflow else { return nil }
            (sum, lowest) = (total, unit ?? 0)
            if unit != nil { at += 1 }
            end = at
        }
        return Array(marks[..<first]) + Array(String(sum).unicodeScalars) + Array(marks[end...])
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func value(_ marks: [Unicode.Scalar], times power: Int) -> Int64? {
        let parts = marks.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = parts.first, !whole.isEmpty else { return nil }
        let fraction = parts.count > 1 ? Array(parts[1]) : []
        guard fraction.count <= power, fraction.allSatisfy(isDigit), parts.count == 1 || !fraction.isEmpty else {
            return nil
        }
        let digits = groups(whole).map { $0 + fraction + Array(repeating: "0", count: power - fraction.count) }
        return digits.flatMap { Int64(String(String.UnicodeScalarView($0))) }
    }

    /// The digits of a number whose commas stand every three digits; nil where one stands elsewhere.
    private static func groups(_ marks: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
        let groups = marks.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1 else { return Array(marks) }
        guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return groups.flatMap { Array($0) }
    }
}
