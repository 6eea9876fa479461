import Testing

@testable import Names

@Suite("Spellings of forms in the letters of a user")
struct FormSpellingsTests {
    private let units = LegalForms.written { $0.unicodeScalars.map(\.value) }

    private func letters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    @Test("the longest spelling counts: 一般社団法人 before 社団法人")
    func longest() throws {
        let text = letters("一般社団法人みどり")
        let found = try #require(units.beginning(text[...]))
        #expect(found.letters == letters("一般社団法人") && found.kind == .association)
        let end = letters("みどり医療法人社団")
        #expect(try #require(units.end(end[...])).letters == letters("医療法人社団"))
    }

    @Test("every spelling is found at both edges")
    func allOfThem() {
        for form in LegalForms.all {
            for text in form.written {
                let wide = letters(text + "みどり")
                #expect(units.beginning(wide[...])?.letters.count == text.utf16.count, "\(text)")
                // 社団法人 ends 一般社団法人.
                let ending = letters("みどり" + text)
                #expect((units.end(ending[...])?.letters.count ?? 0) >= text.utf16.count, "\(text)")
            }
        }
    }

    @Test("a piece of a text is looked at where it stands")
    func slices() {
        let text = letters("みどり株式会社あおば")
        #expect(units.beginning(text[3...])?.kind == .stock)
        #expect(units.beginning(text[4...]) == nil)
        #expect(units.end(text[..<7])?.kind == .stock)
        #expect(units.end(text[..<6]) == nil)
        #expect(units.beginning(text[..<0]) == nil && units.end(text[..<0]) == nil)
    }

    @Test("edges know what banks and brackets add")
    func edges() {
        let beginnings = LegalForms.beginnings { Array($0.unicodeScalars.map(\.value)) }
        let endings = LegalForms.endings { Array($0.unicodeScalars.map(\.value)) }
        for text in ["カ)ヤマダ", "(カ)ヤマダ", "(株)ヤマダ", "株式会社ヤマダ", "(株式会社)ヤマダ", "カブシキカイシヤヤマダ"] {
            #expect(beginnings.beginning(letters(text)[...])?.kind == .stock, "\(text)")
        }
        for text in ["ヤマダ(カ", "ヤマダ(カ)", "ヤマダ(株)", "ヤマダ株式会社", "ヤマダカブシキガイシャ"] {
            #expect(endings.end(letters(text)[...])?.kind == .stock, "\(text)")
        }
        for text in ["カ(ヤマダ", "(カヤマダ", "相互会社ヤマダ", "有限公司ヤマダ"] {
            #expect(beginnings.beginning(letters(text)[...]) == nil, "\(text)")
        }
    }

    @Test("within brackets stand signs, letters of banks and the form in full")
    func bracketed() {
        let bracketed = LegalForms.bracketed(letters)
        for text in ["株", "カ", "株式会社"] { #expect(bracketed[letters(text)] == .stock) }
        let bank = LegalForms.bank(letters)
        #expect(bank[letters("トクヒ")] == .nonProfit && bank[letters("株")] == nil)
    }
}

@Suite("Latin forms, word by word")
struct LatinFormsTests {
    private let forms = LegalForms.latin { $0.unicodeScalars.map(\.value) }

    private func words(_ text: String) -> (letters: [UInt32], words: ArraySlice<Range<Int>>) {
        let letters = text.unicodeScalars.map(\.value)
        return (letters, letters.split(separator: 32).map { $0.startIndex..<$0.endIndex }[...])
    }

    @Test(
        "the longest form at the end counts",
        arguments: [
            ("yamada kk", 1, .stock), ("yamada kabushiki kaisha", 2, .stock),
            ("yamada public limited", 2, .publicLimited),
            ("yamada public limited company", 3, .publicLimited), ("yamada limited company", 1, .stock),
            ("yamada gesellschaft mit beschrankter haftung", 4, .gmbh), ("yamada sp z oo", 3, .srl),
        ] as [(String, Int, LegalForm.Kind)])
    func end(text: String, count: Int, kind: LegalForm.Kind) {
        let (letters, words) = words(text)
        #expect(forms.end(letters, words)?.words == count)
        #expect(forms.end(letters, words)?.kind == kind)
    }

    @Test("in front stand only forms that stand nowhere else, and those of several words")
    func beginning() {
        for (text, count) in [("pt sumber", 1), ("kabushiki kaisha yamada", 2), ("ooo transneft", 1)] {
            let (letters, words) = words(text)
            #expect(forms.beginning(letters, words)?.words == count, "\(text)")
        }
        for text in ["kk hikari", "co creation", "sa group", "ag rail", "ltd edition"] {
            let (letters, words) = words(text)
            #expect(forms.beginning(letters, words) == nil, "\(text)")
        }
    }

    @Test("words are not run together")
    func borders() {
        for text in ["yamada kabushikikaisha", "yamada spzoo", "yamada l td", "kabushiki", ""] {
            let (letters, words) = words(text)
            #expect(forms.end(letters, words) == nil, "\(text)")
        }
    }

    @Test("a form is found where it begins in the middle of a name")
    func middle() {
        let (letters, words) = words("nordlicht gmbh berlin branch")
        #expect(forms.form(in: letters, words[1...])?.kind == .gmbh)
        #expect(forms.form(in: letters, words) == nil)
    }
}
