import Presentation
import Testing

@Suite("Display width")
struct DisplayWidthTests {
    @Test(
        "A text takes the columns that Python's wcwidth 0.7 counts",
        arguments: [
            ("abc", 3), ("東京都", 6), ("ｶﾌﾞｼｷｶﾞｲｼｬ", 10), ("ﾊﾞ", 2), ("ﾊﾟ", 2), ("株式会社Ｚ", 10), ("e\u{301}", 1),
            ("か\u{3099}", 2), ("👨\u{200D}👩\u{200D}👧", 2), ("👍🏽", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("🇯🇵", 2),
            ("1\u{FE0F}\u{20E3}", 2), ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("①", 1), ("㈱山田", 6), ("髙﨑", 4),
            ("𠮷野家", 6), ("—", 1), ("…", 1), ("─", 1), ("█", 1), ("°C", 2), ("¥1,000", 6), ("￥", 2), ("「」", 4),
            ("、。", 4), ("ー", 2), ("～", 2), ("〜", 2), ("♪", 1), ("★", 1), ("☆", 1), ("→", 1), ("№", 1), ("℡", 1),
            ("Ω", 1), ("Ж", 1), ("ß", 1), ("ไทย", 3), ("नमस्ते", 4), ("עברית", 5), ("العربية", 7),
            ("zero\u{200B}width", 9), ("☎\u{FE0F}", 2), ("☎", 1), ("✅", 2), ("⚠\u{FE0F}", 2), ("⚠", 1), ("🈶", 2),
            ("㋿", 2), ("令和８年", 8), ("ｱｲｳ", 3), ("ﾞ", 1), ("葛\u{E0100}", 2), ("゛", 2), ("\u{3000}", 2),
        ])
    func agreement(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(
        "A text is cut between characters, never inside one, and says that something is missing",
        arguments: [
            ("東京都千代田区", 14, "東京都千代田区"), ("東京都千代田区", 13, "東京都千代田…"), ("東京都千代田区", 12, "東京都千代…"),
            ("👨\u{200D}👩\u{200D}👧👍🏽", 3, "👨\u{200D}👩\u{200D}👧…"), ("abc", 1, "…"), ("abc", 0, ""), ("", 0, ""),
        ])
    func cut(text: String, columns: Int, kept: String) {
        #expect(DisplayWidth.cut(text, to: columns) == kept)
        #expect(DisplayWidth.of(DisplayWidth.cut(text, to: columns)) <= columns)
    }
}
