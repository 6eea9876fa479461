import Names

/// What is compared of one party, in a fixed size: its texts lie in the pool of a ``ProfileTable``.
struct Profile {
    var nameAt: UInt32 = 0
    var kanaAt: UInt32 = 0
    var coreLength: UInt8 = 0
    var nameLength: UInt8 = 0
    var kanaLength: UInt8 = 0
    var form = LegalForm.Kind.unstated
    var formFirst = false
    var isLatin = true
    var isPerson = false
    /// The list shows a company of whose name this one's is longer by a word.
    var isDaughter = false
    var country: UInt16 = 0
    /// Where words of the name begin.
    var starts: UInt64 = 0
    /// Of the name proper, of name and unit, of the reading; 0 is none.
    var core: UInt64 = 0
    var full: UInt64 = 0
    var kana: UInt64 = 0
    /// 法人番号; 0 is none.
    var corporateNumber: UInt64 = 0
    /// Another checked identifier.
    var identifier: UInt64 = 0
    /// Digits of the telephone, without country.
    var phone: UInt64 = 0
    var mail: UInt64 = 0
    /// Domains of mail and website; 0 is none or one that everybody uses.
    var mailDomain: UInt32 = 0
    var webDomain: UInt32 = 0
    var postal: UInt32 = 0
    /// A postal code of digits only, as a number.
    var postalNumber: UInt32 = 0
    /// Year, month and day.
    var birth: UInt32 = 0
    var addressNumbers: UInt64 = 0
    var addressDigits: UInt32 = 0
    var addressPlace: UInt32 = 0
    var addressTown: UInt32 = 0
    /// Which pairs of letters a Latin address has.
    var addressLetters = LetterPairs()
    /// The first and the last letters of a Latin address.
    var addressHead: UInt32 = 0
    var addressTail: UInt32 = 0
    /// The beginning of the reading in rough Latin letters, five bits each, first letter highest: of the kana or the Latin
    /// name, and of the first label of the web or mail domain.
    var reading: UInt64 = 0
    var webReading: UInt64 = 0
    /// The lower and the higher of the first two words of a Latin name.
    var lowWord: UInt32 = 0
    var highWord: UInt32 = 0

    init(isPerson: Bool = false) { self.isPerson = isPerson }

    var hasAddress: Bool { addressPlace != 0 || addressNumbers != 0 || addressHead != 0 }
}
