import Names

/// How folded texts differ by a slip of the pen.
enum Spelling {
    typealias Text = Slice<UnsafeBufferPointer<UInt16>>

    /// One slip of the pen, but not another number: 営業第一部 is not 営業第二部.
    static func isTypo(_ a: Text, _ b: Text) -> Bool {
        if a.elementsEqual(b) { return true }
        guard max(a.count, b.count) >= 4, EditDistance.between(a, b, limit: 1) == 1 else { return false }
        let head = EditDistance.commonPrefix(a, b)
        for text in [a, b] where head < text.count && isNumeral(text[text.startIndex + head]) { return false }
        return true
    }

    static func isNumeral(_ unit: UInt16) -> Bool {
        (unit >= 0x30 && unit <= 0x39) || numerals.contains(unit)
    }
    private static let numerals: Set<UInt16> = Set("一二三四五六七八九十東西南北上下中大小".utf16)
}
