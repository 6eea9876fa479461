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

enum NameLevel {
    static let same = 0, near = 1, alike = 2, otherUnit = 3, longer = 4, related = 5, different = 6
    static let readSame = 7, readAlike = 8, otherScript = 9, swapped = 10
}
enum FormLevel { static let missing = 0, same = 1, moved = 2, different = 3 }
enum KanaLevel { static let missing = 0, same = 1, near = 2, different = 3 }
enum AddressLevel { static let missing = 0, same = 1, near = 2, place = 3, related = 4, different = 5 }
enum PhoneLevel { static let missing = 0, same = 1, typo = 2, exchange = 3, different = 4 }
enum WebLevel { static let missing = 0, mail = 1, domain = 2, different = 3, typo = 4 }
enum NumberLevel { static let missing = 0, same = 1, typo = 2, different = 3 }
enum PostalLevel { static let missing = 0, same = 1, different = 2, near = 3 }
enum CountryLevel { static let open = 0, different = 1 }
enum BirthLevel { static let missing = 0, same = 1, oneDigit = 2, twoDigits = 3, threeDigits = 4, different = 5 }
enum HouseLevel { static let missing = 0, same = 1, different = 2 }
/// How alike one name of a person is, by Jaro and Winkler.
enum WordLevel { static let missing = 0, same = 1, near = 2, alike = 3, related = 4, different = 5 }
