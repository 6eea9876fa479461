import Testing

@Suite("What people read")
struct WordsTests {
    private static var entry: Regex<(Substring, Substring)> { /"([a-z][a-z0-9_.]*)":\s*Phrase\(/ }
    private static var wording: Regex<(Substring, Substring)> {
        /[ (](?:en|ja|hintEn|hintJa):\s*"(?!"")((?:[^"\\]|\\.)*)"/
    }

    /// The codes that have words, read from the sources: `"code": Phrase(`.
    private static let known = Set(Sources.product.flatMap { $0.text.matches(of: entry).map { String($0.1) } })

    /// What the sources say: the words that stand in them, and the codes of those, are left out.
    private static let speaking = Sources.product.map { file in
        (path: file.path, text: file.text.replacing(entry, with: "Phrase(").replacing(wording, with: ""))
    }
    private static let program = Sources.product.filter { $0.path.hasPrefix("Apps/sekisho/") }

    @Test("every code that is said has words")
    func words() {
        #expect(Self.known.count > 900)
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
        let text = Self.speaking.map { $0.text }.joined()
        let said = Set(text.matches(of: /"([a-z][a-z0-9_.]*)"/).map { String($0.1) })
        let families = Set(text.matches(of: /"([a-z][a-z0-9_.]*\.)\\\(/).map { String($0.1) })
            .union(said.filter { $0.hasPrefix("state.") }.map { $0 + "." })
        for code in Self.known.sorted() {
            let base = code.hasSuffix(".would") ? String(code.dropLast(6)) : code
            let isSaid = said.contains(base) || families.contains { base.hasPrefix($0) && base != $0 }
            #expect(isSaid, "nobody says \(code)")
        }
    }

    /// What stands in a line of headers that files have: a column, its further names, and names one behind the other.
    private static let headers = ["Column(", ".also(", ".orElse(", ".inParts(", "|"]

    @Test("what people read in Japanese stands beside its English, and nowhere else")
    func literals() {
        // Names and outside formats are about Japanese itself; columns name the headers that files have.
        let exempt = [
            "Modules/Names/", "Modules/Interchange/", "Modules/Samples/", "Modules/Matching/", "Apps/bench/",
            // What people and lists write, which is read and not said.
            "Modules/Screening/Lists/WatchListImport.swift", "Modules/Party/ContactPoints/Phone.swift",
            "Modules/Party/Cards/Card+VCard.swift", "Modules/Sales/Receipts/BankStatement.swift",
            "Apps/sekisho/Options/Consent.swift", "Modules/Marketing/Words/SpokenMedia.swift",
            "Modules/Party/Words/SpokenRoles.swift", "Modules/Party/Import/CodesGiven.swift",
            // The name of a format in Japanese editions of Excel.
            "Modules/Workbooks/Reading/CellFormat.swift",
            // Words that files say, not the program.
            "Modules/Party/Words/FooterWords.swift",
            // Numbers by ten thousands, and the seal in the head of a page.
            "Modules/Presentation/Numbers/", "Modules/Presentation/Pages/WebPage.swift",
        ]
        for file in Self.speaking where !exempt.contains(where: file.path.hasPrefix) {
            for line in file.text.split(separator: "\n") {
                let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
                guard code.contains("\""), !Self.headers.contains(where: code.contains) else { continue }
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
        let never = [
            "command.init.", "command.backup.", "command.restore.", "command.rules.checked",
            "command.everything.written",
        ]
        for file in Self.program {
            for match in file.text.matches(of: /output\.say\(\s*\.code\(\s*"(command\.[a-z0-9_.]+)"/) {
                let code = String(match.1)
                if never.contains(where: code.hasPrefix) { continue }
                #expect(Self.known.contains(code + ".would"), "\(file.path): \(code)")
            }
        }
    }

    @Test("what is said in one language is said in the other")
    func bothLanguages() {
        for file in Sources.product {
            for match in file.text.matches(of: Self.wording) {
                #expect(match.1.contains { !$0.isWhitespace }, "\(file.path): \(match.0)")
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
