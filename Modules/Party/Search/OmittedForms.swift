/// Legal forms in the letters of search (法人格): nobody looks for 株式会社.
enum LegalForms {
    /// What stands in brackets, `(株)`, also as banks shorten it, `(カ)`.
    static func isBracketed(_ content: [UInt32]) -> Bool {
        bracketed.contains(content) || isBankAbbreviation(content[...])
    }

    /// カ of `カ)ヤマダ`.
    static func isBankAbbreviation(_ letters: ArraySlice<UInt32>) -> Bool {
        letters.count < 4 && letters.first.map(SearchForm.isKana) == true && bank.contains(Array(letters))
    }

    /// Leaves out legal forms, provided that something remains.
    static func remove(from form: inout SearchForm) {
        removeJapanese(from: &form)
        while form.starts.count > 1, let start = form.starts.last, isLatinForm(form.letters[start...]) {
            form.remove(start..<form.letters.count)
        }
    }

    static func isLatinForm(_ word: ArraySlice<UInt32>) -> Bool {
        word.count <= 12 && word.allSatisfy(SearchForm.isLatin) && latin.contains(packed(word))
    }

    private static func removeJapanese(from form: inout SearchForm) {
        var end = form.letters.count
        while end > 0 {
            // A run of letters that are not Latin.
            while end > 0, SearchForm.isLatin(form.letters[end - 1]) { end -= 1 }
            var start = end
            while start > 0, !SearchForm.isLatin(form.letters[start - 1]) { start -= 1 }
            if end > start {
                if let length = japaneseForm(at: form.letters[start..<end]), length < form.letters.count {
                    form.remove(start..<start + length)
                } else if let length = japaneseForm(endingIn: form.letters[start..<end]), length < form.letters.count {
                    form.remove(end - length..<end)
                }
            }
            end = start
        }
    }

    /// The length of the legal form with which a run of letters begins.
    private static func japaneseForm(at run: ArraySlice<UInt32>) -> Int? {
        guard run.count >= 4, let first = run.first, firstLetters.contains(first) else { return nil }
        return japanese.first { $0.count <= run.count && run.starts(with: $0) }?.count
    }

    private static func japaneseForm(endingIn run: ArraySlice<UInt32>) -> Int? {
        guard run.count >= 4, let last = run.last, lastLetters.contains(last) else { return nil }
        return japanese.first { $0.count <= run.count && run.suffix($0.count).elementsEqual($0) }?.count
    }

    /// A legal form of Japan and China as the letters of ``SearchForm`` say it, the long ones first.
    static let japanese: [[UInt32]] = [
        "特定非営利活動法人", "社会保険労務士法人", "地方独立行政法人", "カブシキガイシャ", "カブシキガイシヤ", "カブシキカイシャ",
        "カブシキカイシヤ", "ユウゲンガイシャ", "ユウゲンガイシヤ", "ゴウドウガイシャ", "ゴウドウガイシヤ", "ゴウメイガイシャ", "ゴウシガイシャ",
        "農事組合法人", "社会福祉法人", "独立行政法人", "国立大学法人", "公立大学法人", "一般社団法人", "一般財団法人", "公益社団法人",
        "公益財団法人", "股份有限公司", "有限責任公司", "有限责任公司", "更生保護法人", "司法書士法人", "行政書士法人", "弁護士法人",
        "税理士法人", "NPO法人", "株式会社", "有限会社", "合同会社", "合名会社", "合資会社", "相互会社", "医療法人", "学校法人", "宗教法人",
        "社団法人", "財団法人", "有限公司", "주식회사", "유한회사",
    ].map { letters($0) }.filter { $0.allSatisfy { !SearchForm.isLatin($0) } }

    private static let firstLetters = Set(japanese.compactMap(\.first))
    private static let lastLetters = Set(japanese.compactMap(\.last))

    private static let bracketed = Set(
        [
            "株", "有", "同", "名", "資", "相", "社", "財", "医", "学", "宗", "福", "独", "大", "一社", "一財", "公社", "公財", "特非",
            "地独", "주", "유",
        ].map { letters($0) })

    private static let bank = Set(
        [
            "カ", "ユ", "メ", "シ", "ド", "ソ", "シヤ", "ザイ", "イ", "ガク", "シユウ", "フク", "トクヒ", "ホゴ", "ドク", "チドク", "ダイ",
            "ベン", "ゼイ", "シホウ", "ギヨ", "ロウム", "ノウ", "カンリ",
        ].map { letters($0) })

    /// Those that people write most, which are recognised with a mistake in them.
    static let usualLatin: [[UInt32]] = [
        "co", "ltd", "inc", "corp", "llc", "gmbh", "limited", "company", "corporation", "incorporated",
    ]
    .map { letters($0) }

    private static let latin = Set(
        [
            "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "plc",
            "gmbh",
            "mbh", "ag", "kg", "kgaa", "ohg", "sa", "sas", "sasu", "sarl", "eurl", "srl", "spa", "sl", "bv", "nv", "ab",
            "as", "asa", "oy", "oyj", "aps", "kk", "yk", "gk", "pte", "bhd", "sdn", "pvt", "pt", "tbk", "jsc", "pcl",
            "ooo", "sro", "ltda",
        ].map { packed(letters($0)[...]) })

    private static func letters(_ text: String) -> [UInt32] {
        text.unicodeScalars.map { scalar in
            scalar.value < 0x10000 ? UInt32(LetterTable.letters[Int(scalar.value)]) : scalar.value
        }
    }

    /// Up to twelve letters and digits in one number.
    private static func packed(_ word: ArraySlice<UInt32>) -> UInt64 {
        word.reduce(0) { $0 &* 37 &+ UInt64(Gram.code($1)) }
    }
}
