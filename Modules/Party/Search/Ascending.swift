/// Ids that ascend, each once.
enum Ascending {
    /// Those in both.
    static func common(_ first: [Int64], _ second: [Int64]) -> [Int64] {
        var common: [Int64] = []
        var (left, right) = (0, 0)
        while left < first.count, right < second.count {
            if first[left] == second[right] {
                common.append(first[left])
                left += 1
                right += 1
            } else if first[left] < second[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return common
    }

    /// Those in either.
    static func union(_ first: [Int64], _ second: [Int64]) -> [Int64] {
        if first.isEmpty { return second }
        if second.isEmpty { return first }
        var union: [Int64] = []
        union.reserveCapacity(first.count + second.count)
        var (left, right) = (0, 0)
        while left < first.count, right < second.count {
            let (one, other) = (first[left], second[right])
            union.append(min(one, other))
            if one <= other { left += 1 }
            if other <= one { right += 1 }
        }
        union += first[left...]
        union += second[right...]
        return union
    }
}
