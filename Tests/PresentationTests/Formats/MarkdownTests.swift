import Presentation
import Testing
import Vocabulary

@Suite("Markdown")
struct MarkdownTests {
    @Test(
        "Outside text stays text",
        arguments: [
            ("a|b", "a\\|b"), ("x\ny", "x<br>y"), ("x\r\ny", "x<br>y"), ("<script>", "&lt;script&gt;"),
            ("[l](javascript:x)", "\\[l\\](javascript:x)"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
            ("a\\|b", "a\\\\\\|b"),
            ("\u{1B}[0m", "␛\\[0m"),
        ])
    func cells(text: String, written: String) throws {
        let table = Table(columns: [Column("name", .plain("Name"))], rows: [[.text(text)]])
        let page = try Document("x", sections: [.table(table)]).text(.markdown, by: .english)
        #expect(page == "| Name |\n| --- |\n| \(written) |\n")
    }

    @Test(
        "A paragraph begins no list",
        arguments: [("- a", "\\- a\n"), ("1. a", "1\\. a\n"), ("# a", "\\# a\n"), ("plain", "plain\n")])
    func paragraphs(text: String, written: String) throws {
        #expect(try Document("x", sections: [.paragraph(.plain(text))]).text(.markdown, by: .english) == written)
    }
}
