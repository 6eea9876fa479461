import Testing

@testable import Names

@Suite("Spellings of forms in the letters of a user")
struct FormSpellingsTests {
    private let bytes = LegalForms.written(grain: 3) { Array($0.utf8) }
    private let units = LegalForms.written { Array($0.utf16) }

    @Test("the longest spelling counts: 一般社団法人 before 社団法人")
    func longest() throws {
        let text = Array("一般社団法人みどり".utf16)
        let found = try #require(units.beginning(text[...]))
        #expect(found.letters == Array("一般社団法人".utf16) && found.kind == .association)
        let end = Array("みどり医療法人社団".utf16)
        #expect(try #require(units.end(end[...])).letters == Array("医療法人社団".utf16))
    }

    @Test("every spelling is found at both edges, in letters of every width")
    func allOfThem() {
        for form in LegalForms.all {
            for text in form.written {
                let wide = Array((text + "みどり").utf16)
                let narrow = Array(("みどり" + text).utf8)
                #expect(units.beginning(wide[...])?.letters.count == text.utf16.count, "\(text)")
                #expect((bytes.end(narrow[...])?.letters.count ?? 0) >= text.utf8.count, "\(text)")
            }
        }
    }

    @Test("a piece of a text is looked at where it stands")
    func slices() {
        let text = Array("みどり株式会社あおば".utf16)
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
        func letters(_ text: String) -> ArraySlice<UInt32> { text.unicodeScalars.map(\.value)[...] }
        for text in ["カ)ヤマダ", "(カ)ヤマダ", "(株)ヤマダ", "株式会社ヤマダ", "(株式会社)ヤマダ", "カブシキカイシヤヤマダ"] {
            #expect(beginnings.beginning(letters(text))?.kind == .stock, "\(text)")
        }
        for text in ["ヤマダ(カ", "ヤマダ(カ)", "ヤマダ(株)", "ヤマダ株式会社", "ヤマダカブシキガイシャ"] {
            #expect(endings.end(letters(text))?.kind == .stock, "\(text)")
        }
        for text in ["カ(ヤマダ", "(カヤマダ", "相互会社ヤマダ", "有限公司ヤマダ"] {
            #expect(beginnings.beginning(letters(text)) == nil, "\(text)")
        }
    }

    @Test("within brackets stand signs, letters of banks and the form in full")
    func bracketed() {
        let bracketed = LegalForms.bracketed { Array($0.utf16) }
        for text in ["株", "カ", "株式会社"] { #expect(bracketed[Array(text.utf16)] == .stock) }
        let bank = LegalForms.bank { Array($0.utf16) }
        #expect(bank[Array("トクヒ".utf16)] == .nonProfit && bank[Array("株".utf16)] == nil)
    }
}

@Suite("Latin forms, word by word")
struct LatinFormsTests {
    private let forms = LegalForms.latin { Array($0.utf8) }

    private func words(_ text: String) -> (bytes: [UInt8], words: ArraySlice<Range<Int>>) {
        let bytes = Array(text.utf8)
        return (bytes, bytes.split(separator: 32).map { $0.startIndex..<$0.endIndex }[...])
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
        let (bytes, words) = words(text)
        #expect(forms.end(bytes, words)?.words == count)
        #expect(forms.end(bytes, words)?.kind == kind)
    }

    @Test("in front stand only forms that stand nowhere else, and those of several words")
    func beginning() {
        for (text, count) in [("pt sumber", 1), ("kabushiki kaisha yamada", 2), ("ooo transneft", 1)] {
            let (bytes, words) = words(text)
            #expect(forms.beginning(bytes, words)?.words == count, "\(text)")
        }
        for text in ["kk hikari", "co creation", "sa group", "ag rail", "ltd edition"] {
            let (bytes, words) = words(text)
            #expect(forms.beginning(bytes, words) == nil, "\(text)")
        }
    }

    @Test("words are not run together")
    func borders() {
        for text in ["yamada kabushikikaisha", "yamada spzoo", "yamada l td", "kabushiki", ""] {
            let (bytes, words) = words(text)
            #expect(forms.end(bytes, words) == nil, "\(text)")
        }
    }

    @Test("a form is found where it begins in the middle of a name")
    func middle() {
        let (bytes, words) = words("nordlicht gmbh berlin branch")
        #expect(forms.form(in: bytes, words[1...])?.kind == .gmbh)
        #expect(forms.form(in: bytes, words) == nil)
    }
}
