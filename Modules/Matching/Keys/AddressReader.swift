/// An address taken apart for comparison (住所キー): the numbers of block and house, the place before them, and the words
/// of a Latin address. Building, floor and room are no part of it.
struct AddressReader {
    /// Up to four numbers, sixteen bits each, the first one highest; 0 is none.
    private(set) var numbers: UInt64 = 0
    /// All digits of these numbers one behind the other: 2-17-9 and 2-179 are alike.
    private(set) var digits: UInt32 = 0
    /// What stands before the numbers, without prefecture; in Latin addresses the street.
    private(set) var place: UInt32 = 0
    /// The last characters of ``place``, for addresses that leave out the city.
    private(set) var town: UInt32 = 0
    /// Which pairs of letters a Latin address has.
    private(set) var letters = LetterPairs()
    /// Its first nine letters, and nine near its end.
    private(set) var head: UInt32 = 0
    private(set) var tail: UInt32 = 0

    private var parts: [Int] = []
    private var line: [UInt16] = []

    mutating func read(_ text: [UInt16]) {
        (numbers, digits, place, town, letters, head, tail) = (0, 0, 0, 0, LetterPairs(), 0, 0)
        parts.removeAll(keepingCapacity: true)
        if text.contains(where: { $0 >= 0x2e80 && $0 < 0xe000 }) { readEastAsian(text) } else { readLatin(text) }
        for part in parts.prefix(4) { numbers = numbers << 16 | UInt64(part & 0xffff) }
        var digits = parts.isEmpty ? UInt64(0) : 7
        for part in parts.prefix(4) {
            var scale: UInt64 = 10
            while scale <= UInt64(part) { scale *= 10 }
            digits = (digits * scale + UInt64(part)) % 4_294_967_291
        }
        self.digits = UInt32(digits)
    }

    // MARK: kanji

    private mutating func readEastAsian(_ text: [UInt16]) {
        var index = Self.postalCode(text)
        while index < text.count, text[index] == FoldTable.space { index += 1 }
        index += Prefectures.length(in: text[index...])
        var hash = FastHash()
        var isNamed = false
        var tail: (UInt16, UInt16, UInt16) = (0, 0, 0)
        while index < text.count {
            let unit = text[index]
            if let (value, next) = Self.number(text, index), Self.isLine(text, next) {
                // 北三条 and 北3条 are a place, not a block.
                hash.add(UInt64(value))
                isNamed = true
                tail = (tail.1, tail.2, UInt16(truncatingIfNeeded: value))
                index = next
                continue
            }
            if Self.isDigit(unit) { break }
            if let (_, next) = Self.kanjiNumber(text, index), next < text.count, Self.follows(text, next) { break }
            if unit != FoldTable.space && !Self.isIdle(unit) {
                let folded = Self.fold(unit)
                hash.add(folded)
                isNamed = true
                tail = (tail.1, tail.2, folded)
            }
            index += 1
        }
        place = isNamed ? hash.short : 0
        var townHash = FastHash()
        for unit in [tail.0, tail.1, tail.2] { townHash.add(unit) }
        town = tail.2 == 0 ? 0 : townHash.short
        readNumbers(text, index)
    }

    private mutating func readNumbers(_ text: [UInt16], _ start: Int) {
        var index = start
        while index < text.count, parts.count < 4 {
            if Self.isDigit(text[index]) {
                var value = 0
                while index < text.count, Self.isDigit(text[index]) {
                    value = min(value * 10 + Int(text[index] - 0x30), 99_999)
                    index += 1
                }
                // A floor or a room is no block: 8階, 8F, 801号室.
                if index < text.count, Self.floors.contains(text[index]) { break }
                if index + 1 < text.count, text[index] == 0x53f7, text[index + 1] == 0x5ba4 { break }
                parts.append(value)
            } else if let (value, next) = Self.kanjiNumber(text, index), next < text.count, Self.follows(text, next) {
                parts.append(value)
                index = next
            } else if Self.separators.contains(text[index]) {
                // A space ends the numbers unless one follows.
                if text[index] == FoldTable.space, parts.count >= 3 { break }
                index += 1
            } else {
                break
            }
        }
    }

    private static func number(_ text: [UInt16], _ start: Int) -> (Int, Int)? {
        guard isDigit(text[start]) else { return kanjiNumber(text, start) }
        var (value, index) = (0, start)
        while index < text.count, isDigit(text[index]) {
            value = min(value * 10 + Int(text[index] - 0x30), 99_999)
            index += 1
        }
        return (value, index)
    }

    /// 条, 線, 番町.
    private static func isLine(_ text: [UInt16], _ index: Int) -> Bool {
        guard index < text.count else { return false }
        if text[index] == 0x756a { return index + 1 < text.count && text[index + 1] == 0x753a }
        return text[index] == 0x6761 || text[index] == 0x7dda
    }

    /// How much of a text is the postal code in front of it: 〒100-0001.
    private static func postalCode(_ text: [UInt16]) -> Int {
        var index = 0
        for digits in [3, 4] {
            while index < text.count, text[index] == 0x3012 || text[index] == FoldTable.space { index += 1 }
            guard index + digits <= text.count, text[index..<index + digits].allSatisfy(isDigit) else { return 0 }
            index += digits
        }
        return index < text.count && isDigit(text[index]) ? 0 : index
    }

    private static func kanjiNumber(_ text: [UInt16], _ start: Int) -> (Int, Int)? {
        var (value, current, index) = (0, 0, start)
        while index < text.count {
            if let digit = kanjiDigits.firstIndex(of: text[index]) {
                current = current * 10 + digit
            } else if text[index] == 0x5341 {
                value += max(current, 1) * 10
                current = 0
            } else {
                break
            }
            index += 1
        }
        return index > start ? (value + current, index) : nil
    }

    private static func follows(_ text: [UInt16], _ index: Int) -> Bool {
        switch text[index] {
        case 0x4e01: index + 1 < text.count && text[index + 1] == 0x76ee
        case 0x756a: !(index + 1 < text.count && text[index + 1] == 0x753a)
        case 0x53f7: true
        default: false
        }
    }

    private static func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

    /// ヶ and ガ, ノ and 之 are written and left out as it pleases.
    private static func isIdle(_ unit: UInt16) -> Bool { idle.contains(unit) }
    private static func fold(_ unit: UInt16) -> UInt16 { unit == 0x30ac ? 0x30b1 : unit }

    private static let idle: Set<UInt16> = Set("ノ之(〒)".utf16)
    private static let kanjiDigits: [UInt16] = Array("〇一二三四五六七八九".utf16)
    private static let separators: Set<UInt16> = Set("丁目番地号ノ之の -".utf16 + [FoldTable.space])
    private static let floors: Set<UInt16> = Set("階f".utf16)

    // MARK: Latin

    private mutating func readLatin(_ text: [UInt16]) {
        var last: UInt16 = 0
        line.removeAll(keepingCapacity: true)
        var street = UInt32(0)
        var index = 0
        var skipping = false
        while index < text.count {
            let start = index
            while index < text.count, text[index] != FoldTable.space { index += 1 }
            let word = text[start..<index]
            index += 1
            guard let first = word.first else { continue }
            if first == UInt16(ascii: "#") || Self.rooms.contains(Array(word)) {
                skipping = word.count == 1 || first != UInt16(ascii: "#")
                continue
            }
            var hash = FastHash()
            if Self.isDigit(first) {
                defer { skipping = false }
                if skipping { continue }
                var value = 0
                for unit in word where Self.isDigit(unit) { value = min(value * 10 + Int(unit - 0x30), 99_999) }
                if parts.count < 4 && (parts.isEmpty || street == 0) { parts.append(value) }
            } else {
                skipping = false
                if Self.streets.contains(Array(word)) || word.count == 1 { continue }
                for unit in word {
                    hash.add(unit)
                    letters.mark(last, unit)
                    last = unit
                    line.append(unit)
                }
                if street == 0 { street = hash.short }
            }
        }
        place = street
        if line.count >= 9 {
            head = UInt32(truncatingIfNeeded: FastHash.of(line[..<9])) | 1
            tail =
                UInt32(truncatingIfNeeded: FastHash.of(line[(max(9, line.count - 3) - 9)..<max(9, line.count - 3)])) | 1
        }
    }

    private static let rooms: Set<[UInt16]> = Set(
        ["ste", "suite", "unit", "apt", "apartment", "room", "rm", "floor", "fl", "no"].map { Array($0.utf16) })
    private static let streets: Set<[UInt16]> = Set(
        [
            "street", "st", "str", "road", "rd", "avenue", "ave", "av", "boulevard", "blvd", "drive", "dr", "lane",
            "ln",
            "court", "ct", "place", "pl", "square", "sq", "highway", "hwy", "parkway", "pkwy", "way", "terrace", "tce",
            "crescent", "cres", "close", "cl", "circuit", "cct", "rue", "strasse", "via", "calle",
        ].map { Array($0.utf16) })
}
