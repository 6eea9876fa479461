import Testing

@testable import Interchange

@Suite("Header of a file")
struct ColumnMapTests {
    let columns = [
        Column("code", "コード", "取引先コード", required: true), Column("name", "名称", "会社名", required: true),
        Column("name_kana", "カナ", "フリガナ", "会社名カナ"), Column("phone", "電話番号", "TEL"),
    ]

    @Test(
        "Names fit in either language, any width and any case",
        arguments: [
            ["code", "name", "name_kana"], ["コード", "会社名", "会社名カナ"], [" CODE ", "Name", "Name Kana"],
            ["ｺｰﾄﾞ", "名称*", "ﾌﾘｶﾞﾅ"], ["ＣＯＤＥ", "name", "NAME-KANA"], ["\u{FEFF}code", "名　称", "カナ"],
        ])
    func names(header: [String]) throws {
        let map = try ColumnMap(header: header, columns: columns)
        #expect(map.positions == [0, 1, 2, nil])
        #expect(map["name_kana"] == 2)
        #expect(map.unknown.isEmpty)
    }

    @Test("Unknown columns are named once, missing and doubled ones refuse the file")
    func faults() throws {
        #expect(try ColumnMap(header: ["備考", "name", "code"], columns: columns).unknown == ["備考"])
        #expect(throws: HeaderRefusal.missing(["code", "name"])) { try ColumnMap(header: ["カナ"], columns: columns) }
        #expect(throws: HeaderRefusal.twice("name")) {
            try ColumnMap(header: ["code", "name", "会社名"], columns: columns)
        }
    }

    @Test("A map wins over a name that fits")
    func renaming() throws {
        let map = try ColumnMap(
            header: ["No", "会社名", "略称"], columns: columns,
            renaming: [(theirs: "no", ours: "code"), (theirs: "略称", ours: "name")])
        #expect(map.positions == [0, 2, nil, nil])
        #expect(map.unknown == ["会社名"])
        #expect(throws: HeaderRefusal.mapsToUnknown("colour")) {
            try ColumnMap(header: ["a"], columns: columns, renaming: [(theirs: "a", ours: "colour")])
        }
        #expect(throws: HeaderRefusal.mapsMissing("b")) {
            try ColumnMap(header: ["a"], columns: columns, renaming: [(theirs: "b", ours: "code")])
        }
    }
}
