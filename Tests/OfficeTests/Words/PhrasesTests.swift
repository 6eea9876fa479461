import Office
import Pages
import Testing
import Vocabulary

@Suite("What people read")
struct PhrasesTests {
    private static let books = PageWords.books + Office.phrases
    private static let speaker = Speaker(.japanese, books)
    private static let entries = books.enumerated().flatMap { number, book in
        book.phrases.map { (book: number, code: $0.code, phrase: $0.phrase) }
    }

    @Test("Every phrase has both languages, and none is empty")
    func bothLanguages() {
        for (_, code, phrase) in Self.entries {
            for wording in [phrase.reason, phrase.hint].compactMap(\.self) {
                #expect(wording.en.contains { !$0.isWhitespace }, "\(code) has no English")
                #expect(wording.ja.contains { !$0.isWhitespace }, "\(code) has no Japanese")
            }
        }
    }

    @Test("Both languages of a phrase name the same facts")
    func samePlaceholders() {
        for (_, code, phrase) in Self.entries {
            for wording in [phrase.reason, phrase.hint].compactMap(\.self) {
                #expect(placeholders(wording.en) == placeholders(wording.ja), "\(code)")
            }
        }
    }

    @Test("Every code is found, and stands once")
    func found() {
        #expect(Self.entries.count > 900)
        var owners: [String: Int] = [:]
        for (book, code, phrase) in Self.entries {
            #expect(owners.updateValue(book, forKey: code) == nil, "\(code) stands twice")
            #expect(Self.books[book].covers(code), "\(code) stands where nobody looks for it")
            #expect(Self.speaker.phrase(code) == phrase, "\(code)")
        }
    }

    @Test("Facts are filled in once, in the order of each language")
    func filled() {
        let words = Self.speaker.words(of: MoneyRefusal.mixed(.yen, .dollar))
        #expect(words.reason == "JPY と USD の金額は、そのままでは合算も比較もできません。")
        #expect(words.hint?.hasSuffix("sekisho import rates FILE") == true)
        let wording = Wording(en: "{1} of {0} {2} {x}", ja: "{0}")
        #expect(wording.filled(with: ["{1}", "two"], in: .english) == "two of {1} {2} {x}")
    }

    @Test("A code without words is answered by the code itself")
    func unknown() {
        #expect(Self.speaker.say("nothing.of.the.sort", "x") == "nothing.of.the.sort")
        #expect(Self.speaker.hint("nothing.of.the.sort") == nil)
    }

    private func placeholders(_ text: String) -> Set<Substring> {
        var found: Set<Substring> = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            found.insert(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return found
    }
}
