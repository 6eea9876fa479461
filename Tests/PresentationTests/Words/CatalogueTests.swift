import Presentation
import Testing
import Vocabulary

@Suite("Catalogue")
struct CatalogueTests {
    static let entries: [(module: String, code: String, phrase: Phrase)] = Catalogue.modules.flatMap { module in
        module.words().map { (module.name, $0.key, $0.value) }
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

    @Test("Every code is found, and stands in one module only")
    func found() {
        var owners: [String: String] = [:]
        for (module, code, phrase) in Self.entries {
            #expect(owners[code] == nil, "\(code) stands in \(owners[code] ?? "") and in \(module)")
            owners[code] = module
            #expect(Catalogue.phrase(code) == phrase, "\(code)")
        }
    }

    @Test("Facts are filled in once, in the order of each language")
    func filled() {
        let words = Catalogue.words(of: MoneyRefusal.mixed(.yen, .dollar), in: .japanese)
        #expect(words.reason == "JPY と USD の金額は、そのままでは合算も比較もできません。")
        #expect(words.hint?.hasSuffix("sekisho import rates FILE") == true)
        let wording = Wording(en: "{1} of {0} {2} {x}", ja: "{0}")
        #expect(wording.filled(with: ["{1}", "two"], in: .english) == "two of {1} {2} {x}")
    }

    @Test("A code without words is answered by the code itself")
    func unknown() {
        #expect(Catalogue.say("nothing.of.the.sort", in: .english, "x") == "nothing.of.the.sort")
        #expect(Catalogue.hint("nothing.of.the.sort", in: .english) == nil)
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
