import FoundationEssentials
import Interchange
import Vocabulary

@testable import Samples

/// The sample files in a folder of their own, read back by column.
final class SampleFiles {
    typealias Row = [String: String]

    let folder: String
    let plan: Plan
    static let kinds = [
        "campaigns", "spend", "rates", "parties", "touches", "items", "credit_limits", "purchase_orders", "orders",
        "invoices", "receipts",
    ]
    static let today = Day(iso: "2026-11-02") ?? .earliest

    init(today: Day = SampleFiles.today, scale: Int = 1, language: SampleLanguage = .ja) throws {
        let base = FileManager.default.temporaryDirectory.path
        folder = base + "/samples-" + UUID().uuidString + "/within"
        plan = try SampleCompany(today: today, scale: scale, language: language).write(to: folder)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: String(folder.dropLast("/within".count)))
    }

    /// Every row with its fields by column; throws where a row cannot be read.
    func rows(_ kind: String) throws -> [Row] { try rows(in: "\(folder)/\(kind).csv") }

    func rows(in path: String) throws -> [Row] {
        let file = try ImportFile(path: path)
        let header = try file.reader.header()
        var rows: [Row] = []
        try file.reader.forEachRow { row in
            rows.append(Dictionary(uniqueKeysWithValues: zip(header, row.texts)))
        } rejected: {
            throw $0.reason
        }
        return rows
    }

    func bytes(_ kind: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(kind).csv")))
    }

    /// FNV-1a over all files.
    func digest() throws -> UInt64 {
        try Self.kinds.reduce(0xCBF2_9CE4_8422_2325) { sum, kind in
            try bytes(kind).reduce(sum) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }
}
