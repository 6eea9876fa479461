import Testing

@testable import Samples

@Suite("Sample parties")
struct PartiesTests {
    /// The rule once more, from the left and with the digits as text: weights 2, 1, 2, 1, … over the twelve digits.
    private func isCorporateNumber(_ text: String) -> Bool {
        let digits = text.compactMap(\.wholeNumberValue)
        guard digits.count == 13, text.count == 13 else { return false }
        let sum = zip(digits.dropFirst(), (1...6).flatMap { _ in [2, 1] }).map(*).reduce(0, +)
        return digits[0] == 9 - sum % 9
    }

    @Test("The formula of the test knows published numbers")
    func formula() {
        #expect(isCorporateNumber("7010705000725"))
        #expect(isCorporateNumber("1180301018771"))
        #expect(isCorporateNumber("5835678256246"))
        #expect(!isCorporateNumber("2835678256246"))
    }

    @Test("Every Japanese company has a number of its own with a right check digit that no register holds")
    func corporateNumbers() throws {
        let parties = try SampleFiles(scale: 3).rows("parties")
        let companies = parties.filter { $0["kind"] == "organization" && $0["country"] == "JP" }
        let numbers = companies.compactMap { $0["corporate_number"] }
        #expect(numbers.allSatisfy { isCorporateNumber($0) && $0.dropFirst().hasPrefix("99") })
        #expect(Set(numbers).count == companies.count)
        #expect(
            companies.allSatisfy {
                $0["invoice_number"] == "" || $0["invoice_number"] == "T" + ($0["corporate_number"] ?? "")
            })
        #expect(companies.allSatisfy { $0["name_kana"] != "" })
    }

    @Test("Companies, mail addresses and readings of customers are each there once")
    func distinct() throws {
        let first = try SampleFiles().rows("parties").filter { $0["kind"] == "organization" }
        #expect(Set(first.map { $0["name"] }).count == first.count)
        // Abroad, names come round again in larger samples; what people write to and pay from does not.
        let parties = try SampleFiles(scale: 3).rows("parties")
        let companies = parties.filter { $0["kind"] == "organization" }
        #expect(Set(parties.map { $0["email"] }).count == parties.count)
        let customers = companies.filter { $0["roles"]?.hasPrefix("customer") == true || $0["roles"] == "prospect" }
        #expect(Set(customers.map { $0["name_kana"] }).count == customers.count)
        #expect(parties.allSatisfy { $0["email"]?.hasSuffix(".example") == true })
    }

    @Test("Whoever works for a company stands behind it in the file")
    func employers() throws {
        var seen: Set<String> = []
        var people = 0
        for party in try SampleFiles().rows("parties") {
            if let employer = party["works_for"], !employer.isEmpty {
                people += 1
                #expect(seen.contains(employer))
                #expect(party["kind"] == "person")
            }
            seen.insert(party["code"] ?? "")
        }
        #expect(people == 75)
    }

    @Test(
        "Payers are written as banks write them",
        arguments: [
            ("ヤマダショウジ", "ﾔﾏﾀﾞｼﾖｳｼﾞ"), ("モーター", "ﾓ-ﾀ-"), ("パーツ", "ﾊﾟ-ﾂ"), ("ニッサカモリ", "ﾆﾂｻｶﾓﾘ"), ("エンジニアリング", "ｴﾝｼﾞﾆｱﾘﾝｸﾞ"),
        ])
    func bankKana(kana: String, bank: String) {
        // As scalars: a half-width voicing mark is a character of its own.
        #expect(BankKana.text(kana).unicodeScalars.elementsEqual(bank.unicodeScalars))
    }
}
