import Testing

@Suite("What people read")
struct WordsTests {
    /// Files of words, `Modules/<Module>/…Words.swift`, and the terms of the pages.
    private static let files = Sources.product.filter { $0.text.contains(": Words = [") }

    /// The codes that have words, read from the sources: `"code": Phrase(`.
    private static let known: Set<String> = {
        var codes: Set<String> = []
        for file in files {
            for match in file.text.matches(of: /"([a-z][a-z0-9_.]*)":\s*Phrase\(/) { codes.insert(String(match.1)) }
        }
        return codes
    }()

    private static let speaking = Sources.product.filter { file in !files.contains { $0.path == file.path } }
    private static let program = Sources.product.filter { $0.path.hasPrefix("Apps/sekisho/") }

    @Test("every code that is said has words")
    func words() {
        #expect(Self.known.count > 1300)
        for file in Self.speaking {
            let text = file.text.replacing(/Phrasebook\([^)]*\)/, with: "")
            for match in text.matches(of: /"((?:command|term|state|page)\.[a-z0-9_]+(?:\.[a-z0-9_]+)*)"/) {
                let code = String(match.1)
                // A field of a listing names the family of its words: `.word("side", "term.side", "state.side")`.
                let isFamily = code.hasPrefix("state.") && Self.known.contains { $0.hasPrefix(code + ".") }
                #expect(isFamily || Self.known.contains(code), "\(file.path): \(code) has no words")
            }
        }
    }

    @Test("every code that ends in a value has words for some value")
    func families() {
        for file in Self.speaking {
            for match in file.text.matches(of: /"((?:command|term|state|page)\.[a-z0-9_.]*)\\\(/) {
                let family = String(match.1)
                #expect(Self.known.contains { $0.hasPrefix(family) }, "\(file.path): \(family)… has no words")
            }
        }
    }

    @Test("what stands in the words is said somewhere")
    func used() {
        let text = Self.speaking.map(\.text).joined()
        var said = Set(text.matches(of: /"([a-z][a-z0-9_.]*)"/).map { String($0.1) })
        // What a command is called by its path: `named("credit check")`.
        for match in text.matches(of: /(?:named\(\s*|example: )"([a-z -]+)"/) {
            let code = "command." + match.1.replacing(" ", with: ".").replacing("-", with: "_")
            said.formUnion([code, code + ".example"])
        }
        let families = Set(text.matches(of: /"([a-z][a-z0-9_.]*\.)\\\(/).map { String($0.1) })
            .union(said.filter { $0.hasPrefix("state.") }.map { $0 + "." })
        for code in Self.known.sorted() {
            let base = code.hasSuffix(".would") ? String(code.dropLast(6)) : code
            let isSaid = said.contains(base) || families.contains { base.hasPrefix($0) && base != $0 }
            #expect(isSaid, "nobody says \(code)")
        }
    }

    @Test("what people read in Japanese stands in words, and nowhere else")
    func literals() {
        // Names and outside formats are about Japanese itself; columns name the headers that files have.
        let exempt = [
            "Modules/Names/", "Modules/Interchange/", "Modules/Samples/", "Modules/Matching/", "Apps/bench/",
            // What people and lists write, which is read and not said.
            "Modules/Screening/Lists/WatchListImport.swift", "Modules/Party/ContactPoints/Phone.swift",
            "Modules/Party/Cards/Card+VCard.swift", "Apps/sekisho/Options/Consent.swift",
            // Numbers by ten thousands, and the seal in the head of a page.
            "Modules/Presentation/Numbers/", "Modules/Presentation/Pages/WebPage.swift",
        ]
        for file in Self.speaking where !exempt.contains(where: file.path.hasPrefix) {
            for line in file.text.split(separator: "\n") {
                let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
                guard code.contains("\""), !code.contains("Column(") else { continue }
                let isJapanese = code.unicodeScalars.contains {
                    (0x3040...0x30FA).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
                }
                #expect(!isJapanese, "\(file.path): \(line)")
            }
        }
    }

    @Test("every sentence about what was done has another for a rehearsal")
    func rehearsals() {
        // These refuse to be rehearsed, or only look.
        let never = ["command.init.", "command.backup.", "command.restore.", "command.rules.checked"]
        for file in Self.program {
            for match in file.text.matches(of: /output\.say\(\s*\.code\(\s*"(command\.[a-z0-9_.]+)"/) {
                let code = String(match.1)
                if never.contains(where: code.hasPrefix) { continue }
                #expect(Self.known.contains(code + ".would"), "\(file.path): \(code)")
            }
        }
    }

    @Test("every phrase has words in both languages")
    func bothLanguages() {
        for file in Self.files {
            for match in file.text.matches(of: /Phrase\(\s*en:\s*"([^"]*)",\s*ja:\s*"([^"]*)"/) {
                #expect(!match.1.isEmpty && !match.2.isEmpty, "\(file.path): \(match.0)")
            }
        }
    }

    @Test("every refusal has words")
    func refusals() {
        for file in Sources.product where file.text.contains(": Refusal") {
            for match in file.text.matches(of: /case \.[^:\n"]*: "([a-z]+\.[a-z_.]+)"/) {
                #expect(Self.known.contains(String(match.1)), "\(file.path): \(match.1) has no words")
            }
        }
    }
}
