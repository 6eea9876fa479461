/// How alike two parties are, field by field: one level for each, packed in few bits. All pairs of the same pattern weigh
/// the same before rarity is looked at.
struct Pattern: Hashable {
    private(set) var bits: UInt32 = 0

    init() {}
    init(bits: UInt32) { self.bits = bits }

    subscript(field: Field) -> Int {
        get { Int(bits >> field.shift) & field.mask }
        set { bits = bits & ~(UInt32(field.mask) << field.shift) | UInt32(newValue) << field.shift }
    }
}

enum Field: Int, CaseIterable {
    /// For people `name` is the given name and `form` the family name.
    case name, form, kana, address, phone, web, number, postal, country, birth, house

    var shift: UInt32 { Self.shifts[rawValue] }
    var mask: Int { (1 << Self.widths[rawValue]) - 1 }
    var levels: Int { Self.sizes[rawValue] }

    private static let widths = [4, 3, 2, 3, 3, 3, 2, 2, 1, 3, 2]
    private static let shifts: [UInt32] = [0, 4, 7, 9, 12, 15, 18, 20, 22, 23, 26]
    private static let sizes = [11, 6, 4, 8, 5, 5, 4, 4, 2, 6, 3]
}
