import Governance
import Interchange
import Vocabulary

/// A statement of account as banks offer it (`--from bank`): 日付, 摘要, お支払金額, お預り金額, 残高, each bank with names of its
/// own, some with lines above the header. What went out is passed over, and so is what is no booking at all.
package struct BankStatement: ForeignFiles {
    package init() {}

    private enum Place: CaseIterable {
        case day, paidIn, paidOut, text, memo, number

        var column: Column {
            switch self {
            case .day: Column("date", "日付", "取引日", "お取引日", "年月日", "取引年月日", "入出金日", "操作日", "勘定日")
            case .paidIn:
                Column(
                    "deposit", "お預り金額", "お預かり金額", "お預入金額", "お預け入れ金額", "お預入れ額", "預入金額", "預り金額", "入金", "入金額",
                    "入金金額", "お入金額", "credit", "paid_in")
            case .paidOut:
                Column(
                    "withdrawal", "お支払金額", "お支払い金額", "お引出金額", "お引出し", "支払金額", "引出金額", "出金", "出金額", "出金金額",
                    "debit", "paid_out")
            case .text: Column("description", "摘要", "お取引内容", "取引内容", "内容", "摘要内容", "適用", "details")
            case .memo: Column("memo", "メモ", "備考", "お取引メモ")
            case .number: Column("number", "照会番号", "取引番号", "番号", "reference")
            }
        }
    }

    package func each(
        _ files: [ImportFile], _ row: (_ fields: [String], _ line: Int, _ record: String) throws -> Void,
        rejected: (CSVFault) throws -> Void
    ) throws {
        for file in files {
            var places: [Place: Int] = [:]
            var width = 0
            try file.reader.forEachRow(
                { record in
                    let fields = record.texts
                    guard !places.isEmpty else {
                        places = Self.header(fields)
                        width = fields.count
                        return
                    }
                    func field(_ place: Place) -> String {
                        places[place].map { $0 < fields.count ? NarrowText.trimmed(fields[$0]) : "" } ?? ""
                    }
                    // Sums and lines of no day stand at the end; money that went out is nobody's receipt.
                    guard !field(.day).isEmpty, Self.isAmount(field(.paidIn)) else { return }
                    // A comma too many moves every amount behind it: ￥3,000 without quotes would be 3.
                    guard fields.count == width else {
                        return try rejected(
                            CSVFault(
                                line: record.line,
                                reason: .wrongNumberOfColumns(found: fields.count, expected: width),
                                record: record.record.text))
                    }
                    let text = field(.text)
                    let reference = [text, field(.memo)].filter { !$0.isEmpty }.joined(separator: " ")
                    try row(
                        ReceiptColumn.allCases.map { column in
                            switch column {
                            case .externalID: field(.number)
                            case .day: field(.day)
                            case .amount: field(.paidIn)
                            case .payerKana: Self.payer(in: text)
                            case .reference: reference
                            case .currency, .payerName, .bank, .branch: ""
                            }
                        }, record.line, record.record.text)
                }, rejected: rejected)
            guard !places.isEmpty else {
                throw HeaderRefusal.missing([Place.day.column.name, Place.paidIn.column.name])
            }
        }
    }

    /// Whether a header is that of a statement, with a column for what went out.
    static func isHeader(_ names: [String]) -> Bool {
        let map = try? ColumnMap(header: names, columns: [Place.paidOut.column])
        return map?.positions[0] != nil && header(names)[.day] != nil
    }

    /// Where the columns stand, if these are their names.
    private static func header(_ names: [String]) -> [Place: Int] {
        var places: [Place: Int] = [:]
        for place in Place.allCases {
            guard let map = try? ColumnMap(header: names, columns: [place.column]), let found = map.positions[0] else {
                continue
            }
            places[place] = found
        }
        return places[.day] != nil && places[.paidIn] != nil ? places : [:]
    }

    /// Whether anything but nought stands there. What is no number is refused where the row is read.
    private static func isAmount(_ text: String) -> Bool {
        NarrowText.folded(text).contains { $0 != "0" && $0 != "-" && $0 != "," && $0 != "." && $0 != " " && $0 != "*" }
    }

    /// The name behind the word for a transfer: `振込 ｶ)ﾄｳｺｳ`, `ﾌﾘｺﾐ ｶ)ﾄｳｺｳ`.
    private static func payer(in text: String) -> String {
        let folded = NarrowText.folded(text)
        for word in ["振込入金", "振込", "お振込", "フリコミ", "振り込み", "振替", "ソウキン"] where folded.hasPrefix(word) {
            return NarrowText.trimmed(String(folded.dropFirst(word.count)))
        }
        return folded
    }
}
