import Interchange
import Names

/// The names of a party as search sees them: the name, its reading in kana, and the reading in Latin letters. Where there
/// is no reading, the kana of the name itself are read.
struct PartyForms {
    private(set) var name = SearchForm()
    private(set) var reading = SearchForm()
    private(set) var romaji = SearchForm()
    /// Whether all of the name is in ``romaji``, not only the kana in it.
    private(set) var isReadWhole = false

    /// Runs of kana in a name with kanji that are shorter are mere particles (の).
    private static let shortestRun = 2

    init() {}

    init(name: String, reading: String?) {
        read(name: name, reading: reading ?? "")
    }

    mutating func read(name text: String, reading kana: String) {
        name.read(text)
        reading.clear()
        if kana.isEmpty {
            LatinReading.read(name, into: &romaji, shortest: Self.shortestRun)
            isReadWhole = name.letters.allSatisfy(SearchForm.isKana)
        } else {
            reading.read(kana)
            LatinReading.read(reading, into: &romaji)
            reading.enlargeKana()
            isReadWhole = true
        }
        name.enlargeKana()
    }

    func addGrams(to grams: inout [UInt32]) {
        Gram.each(name) { grams.append($0) }
        Gram.each(reading) { grams.append($0) }
        Gram.each(romaji) { grams.append($0) }
    }
}

/// The part of a mail address behind the `@`, by which the people of a company are found.
enum MailDomain {
    static func of(_ mail: Substring) -> Substring? {
        guard let at = mail.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let domain = mail[mail.utf8.index(after: at)...]
        return domain.isEmpty ? nil : domain
    }
}
