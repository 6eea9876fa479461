import Vocabulary

/// Reads days as people write them (日付・和暦): strictly, and the same on every machine whatever its locale.
///
/// `2026-04-01`, `2026/4/1`, `2026.4.1`, `20260401`, `2026年4月1日`, `令和8年4月1日`, `平成元年1月8日`, `㋿8年4月1日`,
/// `R8.4.1`, `r8/4/1`, all in full width too. Years have four digits or an era.
package enum DayText {
    package static func day(_ field: FieldBytes) throws(DayRefusal) -> Day {
        try day(field.bytes)
    }

    package static func day(_ text: String) throws(DayRefusal) -> Day {
        var text = text
        return try text.withUTF8 { bytes in
            Result { () throws(DayRefusal) -> Day in try day(bytes) }
        }.get()
    }

    static func day(_ bytes: UnsafeBufferPointer<UInt8>) throws(DayRefusal) -> Day {
        if let (year, month, day) = iso(bytes) {
            guard year >= 1000, let found = Day(year: year, month: month, day: day) else {
                throw .noSuchDay(String(decoding: bytes, as: UTF8.self))
            }
            return found
        }
        return try written(bytes)
    }

    /// `YYYY-MM-DD` in ASCII, the calendar not yet asked. Nil for anything else.
    static func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> (year: Int, month: Int, day: Int)? {
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        var wrong = false
        func digit(_ index: Int) -> Int {
            let value = bytes[index] &- 0x30
            wrong = wrong || value > 9
            return Int(value)
        }
        let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
        let month = digit(5) * 10 + digit(6)
        let day = digit(8) * 10 + digit(9)
        return wrong ? nil : (year, month, day)
    }

    private static func written(_ bytes: UnsafeBufferPointer<UInt8>) throws(DayRefusal) -> Day {
        let whole = NarrowText.trimmed(String(decoding: bytes.prefix(200), as: UTF8.self))
        let shown = String(whole.prefix(60))
        guard !whole.isEmpty else { throw .empty }
        guard bytes.count <= 80 else { throw .notADay(shown) }
        var scalars = whole.unicodeScalars.map(NarrowText.narrow)
        // Forms print `令和 8年 4月 1日`: spaces mean nothing where the units are written out.
        if scalars.contains("年") { scalars.removeAll { $0 == " " } }

        let era = Era.leading(scalars)
        if let era { scalars.removeFirst(era.length) }
        guard let parts = parts(scalars, isEra: era != nil) else { throw .notADay(shown) }
        guard let era = era?.era else {
            guard let day = Day(year: parts.year, month: parts.month, day: parts.day) else { throw .noSuchDay(shown) }
            return day
        }
        guard parts.year >= 1,
            let day = Day(year: era.firstYear + parts.year - 1, month: parts.month, day: parts.day)
        else { throw .noSuchDay(shown) }
        guard day >= era.first, day <= era.last else { throw .outsideEra(shown, era: era.name) }
        return day
    }

    /// Year, month and day as numbers: eight digits, or three numbers with the same separator or with 年月日.
    private static func parts(_ scalars: [Unicode.Scalar], isEra: Bool) -> (year: Int, month: Int, day: Int)? {
        var scalars = scalars
        if scalars.first == "元", isEra { scalars[0] = "1" }
        var numbers: [Int] = []
        var lengths: [Int] = []
        var separators: [Unicode.Scalar] = []
        var isInNumber = false
        for scalar in scalars {
            if ("0"..."9").contains(scalar) {
                if !isInNumber {
                    numbers.append(0)
                    lengths.append(0)
                    isInNumber = true
                }
                guard lengths[lengths.count - 1] < 8 else { return nil }
                numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(scalar.value - 0x30)
                lengths[lengths.count - 1] += 1
            } else {
                // Each separator stands behind a number.
                guard isInNumber else { return nil }
                isInNumber = false
                separators.append(scalar)
            }
        }
        if lengths == [8], separators.isEmpty, !isEra {
            guard numbers[0] >= 10_000_000 else { return nil }
            return (numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)
        }
        let isAccepted: Bool =
            switch separators {
            case ["-", "-"], ["/", "/"], [".", "."], ["年", "月", "日"]: true
            default: false
            }
        guard isAccepted, numbers.count == 3, (1...2).contains(lengths[1]), (1...2).contains(lengths[2]),
            isEra ? (1...2).contains(lengths[0]) : lengths[0] == 4 && numbers[0] >= 1000
        else { return nil }
        return (numbers[0], numbers[1], numbers[2])
    }
}
