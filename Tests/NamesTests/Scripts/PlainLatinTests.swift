import Names
import Testing

@Suite("Letters with accents, and Cyrillic")
struct PlainLatinTests {
    /// ICAO Doc 9303-3, section 6.A, where it has one way to write a letter without doubling it.
    static let travelDocuments: [(String, String)] = [
        ("ÀÁÂÃĀĂĄ", "A"), ("ÇĆĈĊČ", "C"), ("ĎĐ", "D"), ("ÈÉÊËĒĔĖĘĚ", "E"), ("ĜĞĠĢ", "G"), ("ĤĦ", "H"),
        ("ÌÍÎÏĨĪĬĮİ", "I"), ("Ĵ", "J"), ("Ķ", "K"), ("ĹĻĽĿŁ", "L"), ("ŃŅŇ", "N"), ("ÒÓÔÕŌŎŐ", "O"), ("ŔŖŘ", "R"),
        ("ŚŜŞŠ", "S"), ("ŢŤŦ", "T"), ("ÙÚÛŨŪŬŮŰŲ", "U"), ("Ŵ", "W"), ("ÝŶŸ", "Y"), ("ŹŻŽ", "Z"), ("Æ", "AE"),
        ("Œ", "OE"),
        ("Þ", "TH"), ("ẞ", "SS"),
    ]

    @Test("accents go as in travel documents, from small letters too", arguments: travelDocuments)
    func accents(letters: String, plain: String) {
        for letter in letters.unicodeScalars {
            #expect(PlainLatin.of(letter) == plain.lowercased(), "\(letter)")
            let small = letter.properties.lowercaseMapping.unicodeScalars
            if small.count == 1, let small = small.first, small.value >= 0x80 {
                #expect(PlainLatin.of(small) == plain.lowercased(), "\(small)")
            }
        }
    }

    /// The same section, 6.B, where BGN/PCGN agrees.
    static let cyrillicLetters: [(Unicode.Scalar, String)] = [
        ("А", "A"), ("Б", "B"), ("В", "V"), ("Г", "G"), ("Д", "D"), ("Е", "E"), ("Ж", "ZH"), ("З", "Z"), ("И", "I"),
        ("К", "K"), ("Л", "L"), ("М", "M"), ("Н", "N"), ("О", "O"), ("П", "P"), ("Р", "R"), ("С", "S"), ("Т", "T"),
        ("У", "U"), ("Ф", "F"), ("Х", "KH"), ("Ц", "TS"), ("Ч", "CH"), ("Ш", "SH"), ("Щ", "SHCH"), ("Ы", "Y"),
        ("Э", "E"),
    ]

    @Test("Cyrillic letters go as in travel documents", arguments: cyrillicLetters)
    func cyrillic(letter: Unicode.Scalar, latin: String) {
        #expect(PlainLatin.of(letter) == latin.lowercased())
        for small in letter.properties.lowercaseMapping.unicodeScalars {
            #expect(PlainLatin.of(small) == latin.lowercased())
        }
    }

    @Test(
        "whole words",
        arguments: [
            ("straße", "strasse"), ("łódź", "lodz"), ("smørrebrød", "smorrebrod"), ("nguyễn", "nguyen"),
            ("đặng", "dang"),
            ("москва", "moskva"), ("щербаков", "shcherbakov"), ("plain", "plain"), ("", ""), ("объект", "obekt"),
        ])
    func words(word: String, plain: String) {
        #expect(PlainLatin.plain(word) == plain)
    }

    @Test("plain letters, digits and kanji have no other way", arguments: "aZ9山ア-".unicodeScalars.map { $0 })
    func none(letter: Unicode.Scalar) {
        #expect(PlainLatin.of(letter) == nil)
    }

    @Test("no letter has two ways, and all lie outside ASCII")
    func unambiguous() {
        var plain: [Unicode.Scalar: String] = [:]
        Accents.each { letter, text in
            #expect(letter.value >= 0x80 && text.utf8.allSatisfy { $0 < 0x80 })
            #expect(plain.updateValue(text, forKey: letter) == nil, "\(letter)")
        }
        Cyrillic.each { letter, text in
            #expect(letter.value >= 0x400 && text.utf8.allSatisfy { $0 < 0x80 })
            #expect(plain.updateValue(text, forKey: letter) == nil, "\(letter)")
        }
        #expect(plain.count > 300)
    }
}
