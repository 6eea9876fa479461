import Testing

/// Loads that must be fast are written by hand. What they load is compared with the tables here.
@Suite("Bulk loads")
struct BulkLoadTests {
    /// A load as it stands in the source.
    struct Load {
        let path: String
        let table: String
        let columns: [String]
    }

    /// The columns of every table, as the steps of the schema make it.
    private static let tables: [String: [String]] = {
        var tables: [String: [String]] = [:]
        let words: Set<String> = ["PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "CONSTRAINT"]
        for file in Sources.product {
            for match in file.text.matches(of: /CREATE (TEMPORARY )?TABLE (IF NOT EXISTS )?([a-z_]+)\s+\(/) {
                for part in parts(of: file.text[match.range.upperBound...]) {
                    guard let name = part.split(whereSeparator: \.isWhitespace).first, !words.contains(String(name))
                    else { continue }
                    tables[String(match.3), default: []].append(String(name))
                }
            }
            for match in file.text.matches(of: /ALTER TABLE ([a-z_]+) ADD COLUMN ([a-z_]+)/) {
                tables[String(match.1), default: []].append(String(match.2))
            }
        }
        return tables
    }()

    /// What stands between the commas of a bracket that was opened, up to its end.
    private static func parts(of text: Substring) -> [Substring] {
        var (parts, depth, start): ([Substring], Int, String.Index) = ([], 1, text.startIndex)
        for place in text.indices {
            switch text[place] {
            case "(": depth += 1
            case ")": depth -= 1
            case "," where depth == 1:
                parts.append(text[start..<place])
                start = text.index(after: place)
            default: continue
            }
            if depth == 0 { return parts + [text[start..<place]] }
        }
        return parts
    }

    /// Lists of columns that have a name, as `TouchRow.columns`.
    private static let lists: [String: [String]] = {
        var lists: [String: [String]] = [:]
        for file in Sources.product {
            for match in file.code.matches(of: /static let (\w+) = \[(\s*"[a-z_]+",?)+\s*\]/) {
                let before = file.code[..<match.range.lowerBound]
                guard let type = before.matches(of: /(?:struct|enum|class|extension) (\w+)/).last else { continue }
                lists["\(type.1).\(match.1)"] = names(in: match.0)
            }
        }
        return lists
    }()

    private static func names(in list: Substring) -> [String] { list.matches(of: /"([a-z_]+)"/).map { String($0.1) } }

    private static let loads: [Load] = Sources.product.flatMap { file in
        let code = file.code
        let written = code.matches(of: /\.into\(\s*"([a-z_]+)",\s*\[([^\]]*)\]/).map {
            Load(path: file.path, table: String($0.1), columns: names(in: $0.2))
        }
        let named = code.matches(of: /\.into\(\s*"([a-z_]+)",\s*((\w+)\.)?(\w+)\)/).compactMap { match -> Load? in
            let type = match.3.map(String.init) ?? "Self"
            let owners = type == "Self" ? code.matches(of: /(?:struct|enum|class) (\w+)/).map { String($0.1) } : [type]
            let columns = owners.lazy.compactMap { lists["\($0).\(match.4)"] }.first
            return columns.map { Load(path: file.path, table: String(match.1), columns: $0) }
        }
        return written + named
    }

    /// Columns that a load leaves out, because nothing stands in them when a row is made.
    private static let left: [String: Set<String>] = [
        // An item that an order names first is known by its code alone.
        "items_item": ["category", "unit"],
        "party": ["merged_into"],
        "sales_lead": ["released_on"],
        "screening_entry": ["closed_by"],
        "sourcing_candidate": ["decided_by", "decided_on", "item_id", "reason"],
    ]

    @Test("the loads and the tables are found")
    func found() {
        #expect(Self.loads.count > 25 && Self.tables.count > 60)
        for table in ["marketing_touch", "party", "ledger_posting", "sales_receipt", "party_gram"] {
            #expect(Self.loads.contains { $0.table == table }, "\(table)")
        }
    }

    @Test("a load fills every column of its table, or is told here which it leaves out")
    func columns() {
        for load in Self.loads {
            let columns = Self.tables[load.table] ?? []
            // A table whose columns are one constant is written by that constant.
            if columns.contains(where: { $0.hasPrefix("\\(") }) { continue }
            #expect(Set(load.columns).count == load.columns.count, "\(load.path): \(load.table) names a column twice")
            let unknown = Set(load.columns).subtracting(columns)
            #expect(unknown.isEmpty, "\(load.path): \(load.table) has no \(unknown.sorted())")
            let missing = Set(columns).subtracting(load.columns).subtracting(Self.left[load.table] ?? [])
            #expect(missing.isEmpty, "\(load.path): \(load.table) is loaded without \(missing.sorted())")
        }
    }

    @Test("nothing is left out that every load fills")
    func nothingTooMuch() {
        for (table, columns) in Self.left {
            let always = columns.filter { column in
                Self.loads.filter { $0.table == table }.allSatisfy { $0.columns.contains(column) }
            }
            #expect(always.isEmpty, "\(table): \(always)")
        }
    }

    @Test("a row is read by the names of its columns or in turn, not by two-digit numbers")
    func positions() {
        for file in Sources.product {
            for match in file.code.matches(of: /(row|\$0)\.\w+\([0-9]{2,}[,)]/) {
                Issue.record("\(file.path): \(match.0)")
            }
        }
    }
}
