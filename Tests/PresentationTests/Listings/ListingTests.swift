import Presentation
import Testing
import Vocabulary

@Suite("A list is described once")
struct ListingTests {
    private struct Parcel: Sendable {
        let code: String
        let weight: Int?
        let isLate: Bool
    }

    private static let parcels = Listing<Parcel>(
        "parcel.list",
        [
            .code("code", .plain("Code")) { $0.code },
            .count("weight", .plain("Weight"), optional: { $0.weight }),
            Field.truth("late", .plain("Late")) { $0.isLate }.forPrograms,
        ])

    private static let rows = [
        Parcel(code: "A", weight: 12, isLate: true), Parcel(code: "B", weight: nil, isLate: false),
    ]

    @Test("people read their columns, programs get every field")
    func columns() throws {
        let document = Self.parcels.document(Self.rows)
        let page = try document.text(.table, by: .english)
        #expect(page.contains("Weight") && !page.contains("Late"))
        #expect(try document.text(.csv, by: .english).hasPrefix("code,weight,late\n"))
        let json = try document.text(.json, by: .english).filter { !$0.isWhitespace }
        #expect(json.contains(#"{"code":"B","weight":null,"late":false}"#))
    }

    @Test("a column that says nothing for these rows is hidden from people alone")
    func hidden() throws {
        let document = Self.parcels.document(Self.rows, hiding: ["weight"])
        #expect(try !document.text(.table, by: .english).contains("Weight"))
        #expect(try document.text(.csv, by: .english).hasPrefix("code,weight,late\n"))
    }

    @Test("one row is the same object alone as in the list")
    func object() throws {
        #expect(Self.parcels.object(Self.rows[0]) == ["code": "A", "weight": .int(12), "late": true])
    }

    @Test("the shape follows, for the rows of a list and for one row in an answer")
    func shapes() {
        let list = Self.parcels.shape.fields.map { "\($0.path) \($0.type)" }
        #expect(
            list == [
                "schema string", "dry_run boolean?", "rows[].code string", "rows[].weight integer?",
                "rows[].late boolean",
            ])
        let sent = Shape("parcel.sent", row: Self.parcels, "parcel", beside: ["by": "string"])
        #expect(sent.fields.map(\.path) == ["schema", "dry_run", "by", "parcel.code", "parcel.weight", "parcel.late"])
    }
}
