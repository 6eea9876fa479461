import FoundationEssentials
import Presentation
import Testing
import Vocabulary

@Suite("JSON")
struct JSONTests {
    @Test("Another reader gets back the text that was written")
    func texts() throws {
        let texts = [
            "", "plain", "\"\\/", "\u{0}\u{1}\u{1F}\u{7F}\u{9B}", "a\r\nb\tc", "\u{2028}\u{2029}",
            "東京 👨\u{200D}👩\u{200D}👧 𠮷", "</script>",
        ]
        let line = JSONText.line(.array(texts.map(JSONValue.string)))
        let read = try JSONDecoder().decode([String].self, from: Data(line.utf8))
        #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
        #expect(line.unicodeScalars.allSatisfy { VisibleText.sign(for: $0) == nil })
    }

    @Test("Whole numbers are exact to the last digit, and what is no number is null")
    func numbers() {
        let values: JSONValue = [
            .int(Int64.max), .int(Int64.min), .double(0.1), .double(.infinity), .number("12.50"), true, nil, 1.5,
        ]
        #expect(JSONText.line(values) == "[9223372036854775807,-9223372036854775808,0.1,null,12.50,true,null,1.5]")
    }

    @Test("Money is minor units and currency, days and instants are ISO 8601")
    func business() {
        let value: JSONValue = [
            "amount": .money(Money(minor: 123_450, .dollar)), "day": .day(Day(iso: "2026-04-01")),
            "at": .instant(Instant(milliseconds: 1_775_035_800_000)), "none": .day(nil),
        ]
        #expect(
            JSONText.line(value)
                == #"{"amount":{"minor":123450,"currency":"USD"},"day":"2026-04-01","at":"2026-04-01T09:30:00Z","none":null}"#
        )
    }

    @Test(
        "A document is one object that names its schema first",
        arguments: [nil, ["rows": []], ["schema": "x", "a": 1]] as [JSONValue?])
    func schema(payload: JSONValue?) throws {
        let document = Document("report.summary", sections: [.table(SampleReport.table)], payload: payload)
        let text = try document.text(.json, by: .japanese)
        #expect(text.hasPrefix("{\n  \"schema\": \"sekisho.report.summary/1\""))
        let read = try JSONDecoder().decode(Schema.self, from: Data(text.utf8))
        #expect(read.schema == "sekisho.report.summary/1")
    }

    @Test("Rows and totals are those of the table")
    func rows() throws {
        let text = try Document("x", sections: [.figures(SampleReport.figures), .table(SampleReport.table)])
            .text(.json, by: .english)
        let read = try JSONDecoder().decode(Rows.self, from: Data(text.utf8))
        #expect(read.rows.count == 5)
        #expect(read.rows[0].spend == Rows.Amount(minor: 4_820_000, currency: "JPY"))
        #expect(read.rows[2].collected == nil)
        #expect(read.rows[0].side == "sale")
        #expect(read.totals.touches == 116_812)
        #expect(read.figures["spent"] == Rows.Amount(minor: 8_142_400, currency: "JPY"))
    }

    private struct Schema: Decodable { let schema: String }

    private struct Rows: Decodable {
        struct Amount: Decodable, Equatable {
            let minor: Int64
            let currency: String
        }

        struct Row: Decodable {
            let campaign: String
            let side: String
            let spend: Amount?
            let collected: Amount?
        }

        struct Totals: Decodable { let touches: Int64 }

        let rows: [Row]
        let totals: Totals
        let figures: [String: Amount]
    }
}
