import Presentation
import Testing
import Vocabulary

@Suite("Stored pages")
struct StoredPageTests {
    @Test(
        "A report reads as it is stored, in every format and both languages", arguments: OutputFormat.allCases,
        Language.allCases)
    func report(format: OutputFormat, language: Language) throws {
        let ending = format == .table ? "txt" : format == .markdown ? "md" : format.rawValue
        try expectPage(SampleReport.document.text(format, by: .of(language)), "report.\(language.rawValue).\(ending)")
    }

    @Test("A terminal of 72 columns cuts text, colours figures, and never a figure away")
    func terminal() throws {
        let document = Document("sample", sections: [.table(SampleReport.table)])
        let text = try document.text(.table, by: .japanese, style: Style(width: 72, color: true))
        try expectPage(text, "terminal-72.ja.txt")
        let wide = try document.text(.table, by: .english, style: Style(width: 300))
        let piped = try document.text(.table, by: .english)
        #expect(wide == piped)
    }

    @Test("A long table begins before its last row is known, and keeps its columns", arguments: OutputFormat.allCases)
    func streaming(format: OutputFormat) throws {
        let table = Table(columns: [Column("number", en: "Number", ja: "番号", .number)]) { take in
            for number in 0..<2000 { try take([.int(Int64(number))]) }
            return [.int(1_999_000)]
        }
        let counted = CountingSink()
        try Document("long", sections: [.table(table)]).write(format, by: .english, into: counted)
        #expect(counted.pieces >= 2000)
        #expect(counted.longest < 20_000)
    }
}

private final class CountingSink: TextSink {
    var pieces = 0
    var longest = 0

    func write(_ text: String) {
        pieces += 1
        longest = max(longest, text.utf8.count)
    }
}
