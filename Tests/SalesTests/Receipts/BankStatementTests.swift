import Governance
import Sales
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Receipts as banks write them")
struct BankStatementTests {
    private func receipts(_ office: SalesOffice) throws -> [String] {
        var rows: [String] = []
        try office.database.read { connection in
            try ReceiptExport.each(in: connection) {
                rows.append($0[1...].filter { !$0.isEmpty }.joined(separator: "|"))
            }
        }
        return rows.sorted()
    }

    private func take(_ text: String, _ office: SalesOffice) throws -> ImportResult {
        let file = try TemporaryFile(text, named: "csv")
        return try withExtendedLifetime(file) {
            try Imports(office.office.books()).run(ReceiptImport.self, from: [file.path], as: BankStatement())
        }
    }

    @Test("Money that came in is a receipt, what went out is passed over", arguments: Engine.available)
    func statement(engine: Engine) throws {
        let office = try SalesOffice(engine)
        let text = """
            口座,普通 1234567
            日付,摘要,お支払金額,お預り金額,残高
            2026/11/01,振込 ｶ)ﾄｳｺｳ,,"109,560","1,109,560"
            2026/11/01,ﾃｽｳﾘﾖｳ,440,,"1,109,120"
            2026年11月2日,振込　ﾔﾏﾀﾞｼﾖｳｼﾞ(ｶ,0,5000,"1,114,120"
            2026年11月2日,振込　ﾔﾏﾀﾞｼﾖｳｼﾞ(ｶ,0,5000,"1,119,120"
            合計,,440,,
            """
        let result = try take(text, office)
        #expect((result.created, result.rejected) == (3, 0))
        #expect(
            try receipts(office) == [
                "2026-11-01|109560|JPY|カ)トウコウ|振込 ｶ)ﾄｳｺｳ", "2026-11-02|5000|JPY|ヤマダシヨウジ(カ|振込　ﾔﾏﾀﾞｼﾖｳｼﾞ(ｶ",
                "2026-11-02|5000|JPY|ヤマダシヨウジ(カ|振込　ﾔﾏﾀﾞｼﾖｳｼﾞ(ｶ",
            ])
        #expect(try take(text, office).unchanged == 3)
        #expect(throws: (any Error).self) { try take("a,b\n1,2\n", office) }
        #expect(try office.faults().isEmpty)
    }

    @Test("A row with a comma too many is refused: every amount in it stands elsewhere", arguments: Engine.available)
    func outOfStep(engine: Engine) throws {
        let office = try SalesOffice(engine)
        let text = """
            日付,摘要,お支払金額,お預り金額,残高
            2026/11/01,振込 ｶ)ﾄｳｺｳ,,￥3,000,9000
            2026/11/01,振込 ｶ)ﾄｳｺｳ,,4,500,
            2026/11/01,振込 ｶ)ﾄｳｺｳ,,5000
            2026/11/02,振込 ｶ)ﾄｳｺｳ,,"6,000",15000

            """
        let result = try take(text, office)
        #expect((result.created, result.rejected) == (1, 3))
        #expect(try receipts(office).map { $0.split(separator: "|")[1] } == ["6000"])
    }

    @Test("A statement of account is no list of receipts", arguments: Engine.available)
    func list(engine: Engine) throws {
        let office = try SalesOffice(engine)
        let text = "日付,摘要,お支払金額,お預り金額,残高\n2026/11/01,振込 ｶ)ﾄｳｺｳ,,3000,9000\n"
        #expect(throws: SalesRefusal.bankStatement) { try office.take(ReceiptImport.self, text) }
        #expect(try receipts(office).isEmpty)
    }

    @Test(
        "A receipt without number or currency gets both, and the same file says the same twice",
        arguments: Engine.available)
    func derived(engine: Engine) throws {
        let office = try SalesOffice(engine)
        let text = "day,amount,payer_kana\n2026-11-01,100,ﾄｳｺｳ\n2026-11-01,100,ﾄｳｺｳ\n2026-11-01,100,ｻｲｺｳ\n"
        #expect(try office.take(ReceiptImport.self, text).result.created == 3)
        let again = try office.take(ReceiptImport.self, text).result
        #expect((again.created, again.unchanged) == (0, 3))
        #expect(try receipts(office).allSatisfy { $0.hasPrefix("2026-11-01|100|JPY|") })
    }
}
