/// The words by which a name says that it is a part of a company, not the company (支店・部署): `大阪支店`, `Osaka Branch`.
package struct Place: Sendable {
    package enum Sort: CaseIterable, Sendable {
        /// A place of business: 支店, branch.
        case site
        /// Where the company itself sits: 本社, headquarters.
        case head
        /// A place that is as often the name of a company: 研究所, office.
        case facility
        /// A department of several people: 営業部, division.
        case department
        /// What ends so many words that it is a department only behind a company's name: 部, 課.
        case unit

        /// Everything that, behind a company's name, is a part of it and no name by itself.
        package static let parts: Set<Sort> = [.site, .head, .facility, .department]
        package static let all = Set(allCases)
    }

    package let sort: Sort
    /// In kanji and kana, at the end of a word.
    package let endings: [String]
    /// Latin words, in lower case.
    package let latin: [String]
    /// What banks write within brackets (全銀の営業所略語).
    package let bank: [String]

    init(_ sort: Sort, _ endings: [String], latin: [String] = [], bank: [String] = []) {
        self.sort = sort
        self.endings = endings
        self.latin = latin
        self.bank = bank
    }
}
