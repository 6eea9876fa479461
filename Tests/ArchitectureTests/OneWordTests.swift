import Foundation
import Testing

/// One concept, one word in each language; and nothing English where people read Japanese.
@Suite("One word for one thing")
struct OneWordTests {
    /// A word that was said once, and the one that is said now.
    typealias Change = (old: String, new: String)

    private static let japanese: [Change] = [
        ("キャンペーン", "施策"), ("低減", "削減"), ("受入", "受理"), ("引受待ち", "受理待ち"), ("引き受け", "受理"),
        ("控え", "バックアップ"), ("見本", "サンプル"), ("まとまり", "名寄せグループ"), ("差し戻しの", "差戻しの"),
        ("差し戻し済", "差戻し済"), ("取り込み ", "取込 "), ("接触先", "接触企業"), ("温まった先", "ウォーム化"),
        ("熱くなった先", "ホット化"), ("歩み", "進捗"), ("確からしさ", "一致度"), ("人となり", "人物メモ"),
        ("担当機能", "担当部門"), ("使える語", "使える値"), ("読み飛ば", "取り込まなかった"), ("監視リスト", "要注意者リスト"),
        ("フォルダー", "フォルダ"), ("両方には分からない", "片方に記載なし"), ("規則により除外", "自動統合の対象外"),
        ("それでも統合する理由", "例外として統合した理由"), ("見込客", "見込み客"), ("予行", "試行"), ("経営の問い", "経営レポート"),
        ("枠の確保を解き", "与信枠の確保を解除"), (" 側の関所", "の関所"), ("探す文字", "検索語"),
    ]

    private static let english: [Change] = [
        ("organis", "organiz"), ("recognis", "recogniz"), ("aging", "ageing"), ("telephone", "phone"),
        ("touches", "interactions"), ("a touch", "an interaction"), ("mail address", "e-mail address"),
        ("unless told", "default: …"), ("Mend ", "Fix "), ("taken in", "imported"), ("passed over", "ignored"),
        ("theirs=ours", "\"Company Name\"=name"), ("is no mail", "is not an e-mail address"), ("Nothing found", "No …"),
        ("taken back", "undone"), ("surely touched", "responded"), ("sent away", "not eligible"),
    ]

    /// Words of both languages that hold an old one and mean another thing.
    private static let others = ["e-mail address", "packaging", "averaging", "managing", "engaging", "差し控え"]

    /// A text that people read: where it stands, its language, and its sibling in the other.
    private struct Said {
        let path: String
        /// The code that it stands under; empty where it is given on the spot.
        let code: String
        let japanese: String
        let english: String
    }

    private static let said: [Said] = Sources.product.filter { !left.contains(where: $0.path.hasPrefix) }.flatMap {
        file in
        // Examples are commands.
        let text = file.text.replacing(/\.line\(\s*en:\s*"(?:[^"\\]|\\.)*",\s*ja:\s*"(?:[^"\\]|\\.)*"\)/, with: "")
        var found = text.matches(
            of: /(?:"([a-z][a-z0-9_.]*)":\s*Phrase\()?\s*\ben:\s*"((?:[^"\\]|\\.)*)",\s*ja:\s*"((?:[^"\\]|\\.)*)"/
        ).map { Said(path: file.path, code: String($0.1 ?? ""), japanese: String($0.3), english: String($0.2)) }
        found += text.matches(of: /hintEn:\s*"((?:[^"\\]|\\.)*)",\s*hintJa:\s*"((?:[^"\\]|\\.)*)"/).map {
            Said(path: file.path, code: "hint", japanese: String($0.2), english: String($0.1))
        }
        return found
    }

    /// The sample company's own texts are its campaigns and notes.
    private static let left = ["Modules/Samples/", "Apps/bench/"]

    @Test("no text says an old word")
    func old() {
        #expect(Self.said.count > 1500)
        for text in Self.said {
            for (old, new) in Self.japanese where text.japanese.contains(old) {
                Issue.record("\(text.path): \(old) → \(new): \(text.japanese)")
            }
            // What is typed holds codes.
            let typed = text.english.replacing(/sekisho(?: [A-Za-z0-9_.@\/=#:{}-]+)*/, with: "")
            let english = Self.others.reduce(typed) { $0.replacing($1, with: "") }
            for (old, new) in Self.english where english.contains(old) {
                Issue.record("\(text.path): \(old) → \(new): \(text.english)")
            }
        }
    }

    @Test("the glossary says the words that are said")
    func glossary() throws {
        let path = Sources.root.appendingPathComponent("docs/glossary.md")
        let glossary = try String(contentsOf: path, encoding: .utf8)
        for (old, new) in Self.japanese {
            #expect(!glossary.contains(old), "docs/glossary.md: \(old) → \(new)")
        }
        // A term of the glossary, and the code under which it is said.
        let terms = [
            "term.report.contacts", "term.report.touches", "term.report.savings", "term.side", "term.cluster",
            "term.probability", "term.gate.owner", "state.gate.state.accepted", "state.gate.state.returned",
            "state.gate.source.pull", "state.gate.source.existing", "state.gate.verdict.hold",
            "state.gate.verdict.away", "state.side.sale", "state.side.purchase", "state.party.role.prospect",
            "state.party.role.customer", "state.party.role.candidate_supplier", "state.party.role.supplier",
            "state.party.role.partner", "state.party.role.competitor", "state.party.role.job_seeker",
            "state.credit.limit.permanent", "state.credit.limit.temporary", "page.credit.exposure",
            "page.credit.available", "term.gate.neglected", "term.item.lead_days", "term.contact.trigger",
        ]
        for code in terms {
            guard let text = Self.said.first(where: { $0.code == code }) else {
                Issue.record("\(code) is not said")
                continue
            }
            #expect(glossary.contains(text.japanese.prefix { $0 != "（" }), "\(code): \(text.japanese)")
        }
    }

    /// Names, forms of files and programs, which are the same in every language.
    private static let names: Set<String> = [
        "Excel", "PostgreSQL", "SQLite", "Sekisho", "Unicode", "vCard", "bash", "zsh", "fish", "kg", "demo", "iconv",
        "apt", "install", "sudo", "xls", "xlsb", "ods", "Office", "OpenDocument", "Word", "PowerPoint", "find", "mv",
        "ls", "ln", "df", "db", "subcommand", "utf", "samefile", "hledger",
        // Codes that no source writes as such.
        "for", "qualification",
    ]

    /// What programs read: words of closed lists, columns, keys of rules.
    private static let codes: Set<Substring> = {
        var codes: Set<Substring> = []
        for file in Sources.product where !file.path.contains("/Words/") {
            codes.formUnion(file.text.matches(of: /"([a-z][A-Za-z_-]*)"/).map(\.1))
            for list in file.text.matches(of: /\bcase ([a-z][A-Za-z, ]*)\n/) {
                codes.formUnion(list.1.split(separator: /, */))
            }
        }
        return codes
    }()

    @Test("no text in Japanese holds English but codes, names and commands")
    func english() {
        for text in Self.said {
            // Both languages name the same codes; in an answer people read no code at all.
            let isAnswer = ["term.", "state.", "page.", "right."].contains(where: text.code.hasPrefix)
            for word in Self.words(in: text.japanese) where !Self.names.contains(word) {
                let isCode = Self.codes.contains(word[...]) || word.contains("-") || word.contains("=")
                #expect(!isAnswer && isCode, "\(text.path): \(word): \(text.japanese)")
            }
        }
    }

    /// Words in Latin letters that are neither placeholders, options nor what is typed behind `sekisho`, and that hold
    /// small letters: codes with digits, dots and the like are no words, and an abbreviation is one of both languages.
    private static func words(in text: String) -> [String] {
        text.replacing(/sekisho(?: [A-Za-z0-9_.@\/=#\\":{}-]+)*/, with: "")
            .replacing(/\{[0-9]+\}/, with: "")
            .replacing(/(^|[^A-Za-z])--?[A-Za-z][A-Za-z-]*/, with: " ")
            .matches(of: /[A-Za-z0-9_.@\/:$=+-]*[A-Za-z][A-Za-z0-9_.@\/:$=+-]*/)
            .map { String($0.0).trimmed }
            .filter { word in
                word.count > 1 && word.contains(where: \.isLowercase)
                    && !word.contains { "0123456789_@/$.:".contains($0) }
            }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { ".:".contains($0) }.reversed().drop { ".:".contains($0) }.reversed())
    }
}
