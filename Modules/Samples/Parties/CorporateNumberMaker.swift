/// Corporate numbers (法人番号) that no register holds: their base begins with 99, which is in no range in use.
enum CorporateNumberMaker {
    /// Different for every index below ten thousand millions.
    static func number(_ index: Int) -> String {
        // The factor shares no divisor with the modulus, so that no two indices meet.
        let spread = (index &* 7_368_787 &+ 1_618_033) % 10_000_000_000
        let digits = String(10_000_000_000 + spread).utf8.dropFirst()
        let base = [9, 9] + digits.map { Int($0) - 48 }
        return "\(checkDigit(base))" + base.map(String.init).joined()
    }

    /// 9 − (Σ Pn·Qn mod 9), the digits counted from the right and weighted 1, 2, 1, 2, ….
    static func checkDigit(_ base: [Int]) -> Int {
        var sum = 0
        for (place, digit) in base.reversed().enumerated() { sum += digit * (place % 2 == 0 ? 1 : 2) }
        return 9 - sum % 9
    }
}
