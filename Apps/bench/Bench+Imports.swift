import Glibc

/// Imports beside the engine's own: `.import` of the SQLite shell, `\copy` of PostgreSQL.
extension Bench {
    var partiesFile: String { file("parties.csv") { files.writeParties(to: $0) } }
    var campaignsFile: String { file("campaigns.csv") { files.writeCampaigns(to: $0) } }

    func parties() -> [Bool] {
        let source = partiesFile
        let table = """
            CREATE TABLE party_floor (code TEXT, name TEXT, name_kana TEXT, country TEXT, postal_code TEXT, address TEXT,
            phone TEXT, email TEXT, website TEXT, corporate_number TEXT);
            CREATE INDEX by_code ON party_floor (code); CREATE INDEX by_name ON party_floor (name);
            """
        let sorted = file("parties_ascending.csv") { files.writeParties(ascending: true, to: $0) }
        defer { unlink(sorted) }
        return [("random", source), ("ascending", sorted)].map { order, source in
            Ratio(
                name: "import parties, \(files.parties) rows, \(order) codes", bound: engine.isServer ? nil : 3,
                rounds: engine.isServer ? 1 : 5, memory: 300, showsWall: engine.isServer
            ).measure {
                floorImport(source, table, into: "party_floor")
            } ours: {
                engine.make("parties")
                sekisho(["init"], on: "parties")
                return sekisho(["import", "parties", source], on: "parties")
            }
        }
    }

    /// The same rows as a workbook and as a text: what it costs that a list is one of Excel.
    func workbook() -> [Bool] {
        let rows = 100_000
        let text = file("parties_for_workbook.csv") { CompanyFiles(folder: folder, parties: rows).writeParties(to: $0) }
        let book = path("parties.xlsx")
        engine.make("workbook")
        sekisho(["init"], on: "workbook")
        sekisho(["import", "parties", text], on: "workbook")
        sekisho(["export", "parties", "-o", book], on: "workbook")
        sekisho(["export", "parties", "-o", text], on: "workbook")
        func take(_ file: String) -> Cost {
            engine.make("workbook")
            sekisho(["init"], on: "workbook")
            return sekisho(["import", "parties", file], on: "workbook")
        }
        return [
            Ratio(name: "import parties, \(rows) rows, workbook beside text", bound: 3, memory: 200).measure {
                take(text)
            } ours: {
                take(book)
            }
        ]
    }

    func touches() -> [Bool] {
        prepareCompany("touches_base")
        let count = scaled(5_000_000)
        var results: [Bool] = []
        for (order, ascending) in [("ascending", true), ("random", false)] {
            let source = file("touches_\(order).csv") { files.writeTouches(count, ascending: ascending, to: $0) }
            let table = """
                CREATE TABLE touch_floor (external_id TEXT, at TEXT, party TEXT, visitor TEXT, campaign TEXT, medium TEXT,
                kind TEXT, topic TEXT, dwell_seconds TEXT, page TEXT, grade TEXT);
                CREATE INDEX by_id ON touch_floor (external_id);
                """
            let ratio = Ratio(
                name: "import touches, \(count) rows, \(order) numbers", bound: engine.isServer ? nil : 4,
                rounds: engine.isServer ? 1 : 5, memory: 300, showsWall: engine.isServer)
            results.append(
                ratio.measure {
                    floorImport(source, table, into: "touch_floor")
                } ours: {
                    engine.make("touches", from: "touches_base")
                    return sekisho(["import", "touches", source], on: "touches")
                })
            if !ascending { unlink(source) }
        }
        return results
    }

    /// Every row, page and index compared with what the actions left, beside the shell's reading of every table.
    func verify() -> [Bool] {
        guard !engine.isServer else { return [] }
        prepareCompany("verify")
        let count = scaled(5_000_000)
        let source = file("touches_ascending.csv") { files.writeTouches(count, ascending: true, to: $0) }
        sekisho(["import", "touches", source], on: "verify")
        let tables = "SELECT 'SELECT * FROM \"' || name || '\";' FROM sqlite_master WHERE type = 'table'"
        return [
            Ratio(name: "verify, \(files.parties) parties, \(count) touches", bound: 3, memory: 200).measure {
                Command.run([
                    "sh", "-c", "sqlite3 \"$1\" \"$2\" | sqlite3 \"$1\"", "sh", engine.address("verify"), tables,
                ])
            } ours: {
                sekisho(["verify"], on: "verify")
            }
        ]
    }

    /// Parties and campaigns, ready for what refers to them.
    func prepareCompany(_ name: String) {
        engine.make(name)
        sekisho(["init"], on: name)
        sekisho(["import", "campaigns", campaignsFile], on: name)
        sekisho(["import", "parties", partiesFile], on: name)
    }

    /// The engine's own import of the same file into one table with the indexes in place.
    private func floorImport(_ source: String, _ table: String, into name: String) -> Cost {
        engine.make("floor")
        defer { engine.remove("floor") }
        let address = engine.address("floor")
        if engine.isServer {
            _ = Command.run(["psql", "-X", "-q", address, "-c", table])
            return Command.run([
                "psql", "-X", "-q", address, "-c", "\\copy \(name) FROM '\(source)' WITH (FORMAT csv, HEADER true)",
            ])
        }
        _ = Command.run(["sqlite3", address, table])
        return Command.run(["sqlite3", address, ".import --csv --skip 1 \(source) \(name)"])
    }
}
