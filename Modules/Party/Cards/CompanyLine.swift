import Names

/// The line of a card that names the company: `株式会社山田商事 大阪支店` names a company and a place in it.
struct CompanyLine: Equatable {
    let company: String
    /// Branch or department behind the name; empty where there is none.
    let place: String

    /// Parts the line at its last words that name a place in a company, never in the middle of a word.
    init(_ line: String) {
        var words = line.split { $0 == " " || $0 == "\u{3000}" }
        var place: [Substring] = []
        while words.count > 1, let last = words.last, Self.isPlace(last),
            !BareName(words.dropLast().joined(separator: " ")).isFormOnly
        {
            place.insert(last, at: 0)
            words.removeLast()
        }
        company = place.isEmpty ? line : words.joined(separator: " ")
        self.place = place.joined(separator: " ")
    }

    private static func isPlace(_ word: Substring) -> Bool { isPlace(String(word)) }

    /// Whether a text behind a company's name is a part of it, not another company's name.
    static func isPlace(_ text: String) -> Bool {
        endings.contains { text.hasSuffix($0) }
    }

    private static let endings = Places.endings(Place.Sort.parts)
}
