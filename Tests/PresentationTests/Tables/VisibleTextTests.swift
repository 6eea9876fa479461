import Presentation
import Testing
import Vocabulary

@Suite("Visible text")
struct VisibleTextTests {
    static let hostile: [String] = [
        "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{9B}31m", "a\rb", "a\nb", "a\tb", "\u{0}", "\u{7F}", "\u{202E}gpj.exe",
        "\r\n",
        "\u{85}", "\u{2028}", "\u{2066}x\u{2069}",
    ]

    @Test("Nothing that steers a terminal gets through", arguments: hostile)
    func harmless(text: String) {
        let visible = VisibleText.of(text)
        #expect(visible.unicodeScalars.allSatisfy { VisibleText.sign(for: $0) == nil })
        #expect(!visible.isEmpty)
    }

    @Test("Nothing steers the terminal out of a table, page or CSV on a terminal", arguments: hostile)
    func documents(text: String) throws {
        let table = Table(title: .plain(text), columns: [Column("name", .plain(text))], rows: [[.text(text)]])
        let document = Document("x", title: .plain(text), sections: [.paragraph(.plain(text)), .table(table)])
        for format in OutputFormat.allCases {
            let shown = try document.text(format, by: .english, style: Style(width: 80))
            let steering = shown.unicodeScalars.filter {
                $0 != "\n" && !(format == .html && $0 == "\t") && VisibleText.sign(for: $0) != nil
            }
            #expect(steering.isEmpty, "\(format)")
        }
    }

    @Test("Names stay as they are", arguments: ["髙島屋", "ｶﾌﾞｼｷ", "👨\u{200D}👩\u{200D}👧", "Zoë", "عربي", "葛\u{E0100}飾"])
    func names(text: String) {
        #expect(VisibleText.of(text) == text)
    }
}
