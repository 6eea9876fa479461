import Governance
import Interchange
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Cards out and in again")
struct CardRoundTripTests {
    private static func rows(_ dice: inout Dice, _ count: Int) -> [[String]] {
        (0..<count).map { number in
            let isJapanese = dice.happens(60)
            return CardColumn.allCases.map { column in
                switch column {
                case .name: isJapanese ? "山田 太郎\(number)" : "Jane Doe \(number)"
                case .company: isJapanese ? dice.pick(["株式会社甲商店", "乙産業"]) : dice.pick(["Müller GmbH", "O'Neil, Sons"])
                case .title: dice.pick(["", "部長", "CEO; Founder", "a,b"])
                case .email: dice.happens(60) ? "m\(number)@kou.example" : ""
                case .phone: dice.happens(60) ? "03-1234-\(1000 + number)" : ""
                case .mobile: dice.happens(40) ? "090-1234-\(1000 + number)" : ""
                case .fax: dice.happens(20) ? "03-9999-\(1000 + number)" : ""
                case .address: isJapanese && dice.happens(50) ? "東京都千代田区1-\(number)" : ""
                case .postalCode: dice.happens(30) ? "100-000\(number % 10)" : ""
                case .country: dice.pick(["", "JP", "DE"])
                case .website: dice.happens(30) ? "https://kou\(number).example/x?a=1" : ""
                case .department: dice.pick(["", "営業部", "R&D"])
                case .nameKana: isJapanese ? dice.pick(["", "ヤマダ タロウ"]) : ""
                case .companyKana: isJapanese ? dice.pick(["", "コウショウテン"]) : ""
                case .metOn: dice.happens(50) ? "2026-10-\(10 + number % 20)" : ""
                case .metBy: dice.pick(["", "sato"])
                case .birthDate: dice.happens(20) ? "1970-01-\(10 + number % 20)" : ""
                case .campaign: ""
                case .note: dice.pick(["", "一行", "二行\n目; x, \\y", "=1+1"])
                }
            }
        }
    }

    private static func csv(_ rows: [[String]]) -> String {
        ([CardColumn.allCases.map(\.column.name)] + rows).map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }.joined(separator: "\n")
    }

    private func exported(_ office: TestOffice) throws -> [[String]] {
        var lines: [[String]] = []
        try office.database.read { try CardExport.each(in: $0) { lines.append($0) } }
        return lines.sorted { $0.joined(separator: "\u{1f}") < $1.joined(separator: "\u{1f}") }
    }

    @Test("As a table and as a telephone writes them, every field comes back", arguments: Dice.seeds(6))
    func inverse(dice: Dice) throws {
        var dice = dice
        let office = try TestOffice(dice.pick(Engine.available), [PartyPart.self])
        let rows = Self.rows(&dice, 25)
        let first = try office.importing(CardImport.self, Self.csv(rows))
        #expect(first.refused == [] && first.result.created == 25)
        let lines = try exported(office)
        #expect(lines.count == 25)
        #expect(try office.importing(CardImport.self, Self.csv(rows)).result.unchanged == 25)
        #expect(try office.importing(CardImport.self, Self.csv(lines)).result.unchanged == 25)
        let asTable = try TestOffice(dice.pick(Engine.available), [PartyPart.self])
        #expect(try asTable.importing(CardImport.self, Self.csv(lines)).result.created == 25)
        #expect(try exported(asTable) == lines)
        var cards = ""
        try office.database.read { try CardTexts.write(in: $0) { cards += $0 } }
        let asCards = try TestOffice(dice.pick(Engine.available), [PartyPart.self])
        let taken = try asCards.importing(CardImport.self, cards, named: "vcf")
        #expect(taken.refused == [] && taken.result.created == 25)
        #expect(try exported(asCards) == lines)
        for one in [office, asTable, asCards] { #expect(try one.faults() == []) }
    }

    @Test("Cards that are taken back leave nobody and nothing", arguments: Dice.seeds(6))
    func takenBack(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let office = try TestOffice(engine, [PartyPart.self])
            try office.importing(PartyImport.self, "code,name,country\n1001,株式会社甲商店,\n1002,Müller GmbH,DE\n")
            let before = try office.database.everything(without: PartyHistoryTests.traces)
            let taken = try office.importing(CardImport.self, Self.csv(Self.rows(&dice, 15)))
            #expect(taken.refused == [])
            #expect(try office.faults() == [])
            try office.undo(taken.result.importID, among: [CardImport.self])
            #expect(differences(before, try office.database.everything(without: PartyHistoryTests.traces)) == [])
            #expect(try office.faults() == [])
        }
    }

    @Test(
        "What a card cannot say is refused with its column, and the others go in",
        arguments: [
            ("email", "nobody", "2 email party.bad_mail"), ("phone", "なし", "2 phone party.bad_phone"),
            ("mobile", "12", "2 mobile party.bad_phone"), ("website", "nowhere", "2 website party.bad_website"),
            ("country", "XX", "2 country party.bad_country"),
            ("birth_date", "2026-02-30", "2 birth_date day.no_such_day"),
            ("met_on", "yesterday", "2 met_on day.not_a_day"), ("name", "", "2 name import.empty"),
            ("company", "", "2 company import.empty"),
        ])
    func refused(column: String, value: String, refusal: String) throws {
        let office = try TestOffice(.sqlite, [PartyPart.self])
        var header = ["name", "company"], row = ["山田", "甲商店"]
        if let place = header.firstIndex(of: column) {
            row[place] = value
        } else {
            header.append(column)
            row.append(value)
        }
        let good = header.map { $0 == "name" ? "佐藤" : $0 == "company" ? "乙産業" : "" }
        let taken = try office.importing(
            CardImport.self, [header, row, good].map { $0.joined(separator: ",") }.joined(separator: "\n"))
        #expect(taken.refused == [refusal])
        #expect(taken.result.created == 1)
    }
}
