import Presentation
import Testing
import Vocabulary

@Suite("Web page")
struct WebPageTests {
    @Test("Every element that is opened is closed, in order", arguments: Language.allCases)
    func balanced(language: Language) throws {
        let page = try SampleReport.document.text(.html, by: .of(language))
        #expect(Markup(page).unbalanced == nil)
    }

    @Test("The page says its language, asks for nothing from outside and runs nothing")
    func alone() throws {
        let page = try SampleReport.document.text(.html, by: .japanese)
        #expect(page.contains("<html lang=\"ja\">"))
        #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
        for outside in ["<script", "<link", "src=", "url(", "@import", "href=", "javascript:"] {
            #expect(!page.contains(outside), "\(outside)")
        }
        let addresses = page.split(separator: "http").dropFirst().filter { !$0.hasPrefix("://www.w3.org/2000/svg") }
        #expect(addresses.filter { !$0.hasPrefix("-equiv") }.isEmpty)
    }

    @Test(
        "Outside text stays text wherever it stands",
        arguments: [
            "<img src=x onerror=alert(1)>", "\"><svg onload=x>", "' onx='", "&lt;", "</title><script>", "\u{0}<b>",
        ])
    func escaped(text: String) throws {
        let series = Chart.Series(.plain(text), [1, 2])
        let chart = { (shape: Chart.Shape) in
            Document.Section.chart(
                Chart(
                    shape, title: .plain(text), unit: .count, categories: [.plain(text), .plain(text)],
                    series: [series, series]))
        }
        let table = Table(
            title: .plain(text), columns: [Column("c", .plain(text))], rows: [[.text(text)]], totals: [.text(text)])
        let document = Document(
            "x", title: .plain(text), asOf: .plain(text),
            sections: [
                .heading(.plain(text)), .paragraph(.plain(text)), .table(table), chart(.bars), chart(.columns),
                chart(.line),
                chart(.funnel), .figures([KeyFigure("k", .plain(text), .text(text), note: .plain(text))]),
            ], notes: [.plain(text)])
        let markup = Markup(try document.text(.html, by: .english))
        #expect(markup.unbalanced == nil)
        #expect(markup.names.isDisjoint(with: ["script", "img", "b"]))
        #expect(markup.attributes.allSatisfy { !$0.hasPrefix("on") })
    }
}

/// The elements of a page, read by the simplest means: a `<` begins a tag, quotes enclose its values.
private struct Markup {
    var names: Set<String> = []
    var attributes: Set<String> = []
    /// The first element that is closed out of order or never, nil when there is none.
    var unbalanced: String?

    init(_ page: String) {
        var open: [String] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!") { continue }
            let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" && $0 != "\n" })
            names.insert(name)
            for (position, part) in tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            where position.isMultiple(of: 2) {
                for word in part.split(separator: " ").dropFirst(position == 0 ? 1 : 0) where word != "/" {
                    attributes.insert(String(word.prefix { $0 != "=" }))
                }
            }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else {
                    unbalanced = unbalanced ?? name
                    continue
                }
            } else if !tag.hasSuffix("/"), name != "meta" {
                open.append(name)
            }
        }
        unbalanced = unbalanced ?? open.last
    }
}
