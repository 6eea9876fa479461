// What each field of a ``Pattern`` can say, as numbers in its bits.

enum NameLevel {
    static let same = 0, near = 1, alike = 2, otherUnit = 3, longer = 4, related = 5, different = 6
    static let readSame = 7, readAlike = 8, otherScript = 9, swapped = 10
}
enum FormLevel { static let missing = 0, same = 1, moved = 2, different = 3 }
enum KanaLevel { static let missing = 0, same = 1, near = 2, different = 3 }
enum AddressLevel { static let missing = 0, same = 1, near = 2, place = 3, related = 4, different = 5 }
enum PhoneLevel { static let missing = 0, same = 1, typo = 2, exchange = 3, different = 4 }
enum WebLevel { static let missing = 0, mail = 1, domain = 2, different = 3, mailApart = 4 }
enum NumberLevel { static let missing = 0, same = 1, typo = 2, different = 3 }
enum PostalLevel { static let missing = 0, same = 1, different = 2, near = 3 }
enum CountryLevel { static let open = 0, different = 1 }
enum BirthLevel { static let missing = 0, same = 1, oneDigit = 2, twoDigits = 3, threeDigits = 4, different = 5 }
enum HouseLevel { static let missing = 0, same = 1, different = 2 }
/// How alike one name of a person is, by Jaro and Winkler.
enum WordLevel { static let missing = 0, same = 1, near = 2, alike = 3, related = 4, different = 5 }
