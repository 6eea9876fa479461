import Testing

@Suite("What people read")
struct WordsTests {
    /// The codes of the catalogue, read from the sources: `"code": Phrase(`.
    private static let catalogue: Set<String> = {
        var codes: Set<String> = []
        for file in Sources.product where file.path.hasPrefix("Modules/Presentation/Words/") {
            for match in file.text.matches(of: /"([a-z][a-z0-9_.]*)":\s*Phrase\(/) { codes.insert(String(match.1)) }
        }
        return codes
    }()

    private static let program = Sources.product.filter { $0.path.hasPrefix("Apps/sekisho/") }

    @Test("every code that the program says has words")
    func words() {
        #expect(Self.catalogue.count > 300)
        for file in Self.program {
            for match in file.text.matches(of: /"(command\.[a-z0-9_]+(?:\.[a-z0-9_]+)*)"/) {
                #expect(Self.catalogue.contains(String(match.1)), "\(file.path): \(match.1) has no words")
            }
        }
    }

    @Test("every code that ends in a value has words for some value")
    func families() {
        for file in Self.program {
            for match in file.text.matches(of: /"(command\.[a-z0-9_.]+\.)\\\(/) {
                let family = String(match.1)
                #expect(
                    Self.catalogue.contains { $0.hasPrefix(family) }, "\(file.path): \(family)… has no words")
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
                #expect(Self.catalogue.contains(code + ".would"), "\(file.path): \(code)")
            }
        }
    }

    @Test("every phrase has words in both languages")
    func bothLanguages() {
        for file in Sources.product where file.path.hasPrefix("Modules/Presentation/Words/") {
            for match in file.text.matches(of: /Phrase\(\s*en:\s*"([^"]*)",\s*ja:\s*"([^"]*)"/) {
                #expect(!match.1.isEmpty && !match.2.isEmpty, "\(file.path): \(match.0)")
            }
        }
    }

    @Test("every refusal has words")
    func refusals() {
        for file in Sources.product where file.text.contains(": Refusal") {
            for match in file.text.matches(of: /case \.[^:\n"]*: "([a-z]+\.[a-z_.]+)"/) {
                #expect(Self.catalogue.contains(String(match.1)), "\(file.path): \(match.1) has no words")
            }
        }
    }
}
