import Storage
import Vocabulary

/// Puts everything into a place in which nothing is (丸ごとの取り込み): in one transaction, at whose end every table is read
/// again and compared with its text, the head of the chain with the one that it had, and every check of `verify` is asked.
package struct EverythingArrival {
    /// Where it goes, and how people call that.
    package struct Target {
        let place: Database.Place
        let shown: String
        let patience: Int
        let keeps: Bool

        /// - Parameter keeps: false takes everything back at the end: a rehearsal.
        package init(_ place: Database.Place, shown: String, patience: Int, keeps: Bool) {
            self.place = place
            self.shown = shown
            self.patience = patience
            self.keeps = keeps
        }
    }

    /// What came of it.
    package struct Outcome: Sendable {
        package let everything: Everything
        /// What `verify` says of the new database.
        package let verification: Verification
        /// The rows were written by an older program and were brought up to date.
        package let isUpgraded: Bool
    }

    private let target: Target
    private let schema: Schema
    /// The books of the new database, as the actor has them open; asked for once its place is there.
    private let books: () throws -> Books

    package init(_ target: Target, schema: Schema, books: @escaping () throws -> Books) {
        self.target = target
        self.schema = schema
        self.books = books
    }

    /// Takes in what was written into a folder.
    /// - Throws: ``EverythingRefusal`` where a file is not as it was written, before anything is begun, and where the new
    ///   database is not equal: nothing stays then.
    package func take(
        folder path: String, progress: @escaping EverythingProgress.Listener
    ) throws -> Outcome {
        let folder = EverythingFolder(path)
        let everything = try folder.checked()
        var progress = EverythingProgress(of: everything.rows, progress)
        let wanted = Dictionary(uniqueKeysWithValues: everything.tables.map { ($0.name, $0) })
        return try fill(everything.version, head: everything.head, columns: wanted.mapValues(\.columns)) {
            table, take in
            guard let source = wanted[table.name] else { throw EverythingRefusal.otherTables(table.name) }
            // What was read before may have been changed since.
            guard try folder.each(source, take) == source.digest else {
                throw EverythingRefusal.changedFile(folder.place(source.file))
            }
            progress.add(source.rows)
        } finish: { tables in
            for table in tables where wanted[table.name] != table { throw EverythingRefusal.notEqual(table.name) }
            return everything
        } fault: { table, row in
            EverythingRefusal.unreadableRow(folder.place(table + ".csv"), row)
        }
    }

    /// Takes over one moment of another database.
    package func take(
        from source: Books, checks: [Check], progress: @escaping EverythingProgress.Listener
    ) throws -> Outcome {
        let objects = Verification.objects(of: schema, in: source)
        return try source.sealedMoment { rows in
            let before = try Verification.examine(checks, objects: objects, in: rows, of: source.parts)
            if let faulty = before.results.first(where: { $0.faultCount > 0 }) {
                throw EverythingRefusal.faultySource(faulty.name, faulty.faults.first ?? "")
            }
            let head = try EverythingHead(in: rows)
            let tables = Dictionary(uniqueKeysWithValues: head.tables.map { ($0.name, $0) })
            var progress = EverythingProgress(of: head.rows, progress)
            let outcome = try fill(head.version, head: head.head, columns: tables.mapValues(\.columns)) { table, take in
                guard let table = tables[table.name] else { throw EverythingRefusal.otherTables(table.name) }
                progress.add(try rows.write(table, take))
            } finish: { tables in
                head.everything(tables, by: "", at: source.now())
            } fault: { table, _ in
                EverythingRefusal.notEqual(table)
            } last: {
                // What was done since would be in the old database only.
                let now = try source.database.read { try AuditExtent(in: $0)?.actions ?? 0 }
                guard now == head.entries else { throw EverythingRefusal.changedMeanwhile }
            }
            if let other = Self.differing(before, outcome.verification) { throw EverythingRefusal.notEqual(other) }
            return outcome
        }
    }

    /// The first check that examined another number of records than before. What belongs to the engine is another there.
    private static func differing(_ before: Verification, _ after: Verification) -> String? {
        let counts = Dictionary(uniqueKeysWithValues: before.results.map { ($0.name, $0.examined) })
        let engine: Set<String> = ["storage.schema", "storage.pages", "storage.references"]
        return after.results.first { !engine.contains($0.name) && counts[$0.name] != $0.examined }?.name
    }

    /// - Parameters:
    ///   - columns: of every table that comes.
    ///   - text: hands over the text of a table.
    ///   - finish: is told what the tables amount to in their new place.
    ///   - fault: what is said of a text that cannot be read.
    ///   - last: asked when all is there and nothing is kept yet.
    private func fill(
        _ version: SchemaVersion, head: Digest, columns: [String: [String]],
        text: (WholeTable, (UnsafeRawBufferPointer) throws -> Void) throws -> Void,
        finish: ([Everything.Table]) throws -> Everything, fault: (String, Int64) -> EverythingRefusal,
        last: () throws -> Void = {}
    ) throws -> Outcome {
        var loaded: [String: Digest] = [:]
        var everything: Everything?
        var isUpgraded = false
        do {
            return try Database.fill(
                target.place, called: target.shown, as: version, of: schema, patience: target.patience,
                keep: target.keeps, entries: AuditChain.entries
            ) { rows in
                let tables = try rows.wholeTables()
                try Self.require(columns, tables)
                for table in tables { loaded[table.name] = try Self.load(table, in: rows, text, fault) }
            } compare: { rows in
                let tables = try rows.wholeTables().map { table in
                    let there = try Self.amount(of: table, in: rows)
                    guard there.digest == loaded[table.name] else { throw EverythingRefusal.notEqual(table.name) }
                    return there
                }
                guard try AuditChain.head(in: rows) == head else {
                    throw EverythingRefusal.notEqual("governance_audit")
                }
                everything = try finish(tables)
            } upgraded: { rows, change in
                isUpgraded = true
                try Upgrade.record(change, books(), schema, in: rows)
            } afterwards: { rows in
                guard let everything else { throw EverythingRefusal.notEqual("governance_audit") }
                let verification = try verify(rows)
                try last()
                return Outcome(everything: everything, verification: verification, isUpgraded: isUpgraded)
            }
        } catch StorageRefusal.constraint(let rule) {
            throw EverythingRefusal.brokenRule(rule)
        }
    }

    /// Whoever brings it must be somebody in it who may restore, or he would be shut out.
    private func verify(_ rows: Connection) throws -> Verification {
        let books = try books()
        do {
            try books.actor.require("governance.restore", in: rows)
        } catch let refusal as GovernanceRefusal {
            throw EverythingRefusal.notAllowedThere(books.actor.name, refusal.kind)
        }
        let objects = Verification.objects(of: schema, in: books)
        let found = try Verification.examine(books.parts.checks, objects: objects, in: rows, of: books.parts)
        if let faulty = found.results.first(where: { $0.faultCount > 0 }) {
            throw EverythingRefusal.faults(faulty.name, faulty.faults.first ?? "")
        }
        return found
    }

    private static func require(_ columns: [String: [String]], _ tables: [WholeTable]) throws {
        let known = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.columns) })
        let other = Set(columns.keys).union(known.keys).sorted().first { columns[$0] != known[$0] }
        if let other { throw EverythingRefusal.otherTables(other) }
    }

    /// - Returns: the digest of the text that was loaded.
    private static func load(
        _ table: WholeTable, in rows: Connection,
        _ text: (WholeTable, (UnsafeRawBufferPointer) throws -> Void) throws -> Void,
        _ fault: (String, Int64) -> EverythingRefusal
    ) throws -> Digest {
        var hasher = Digest.Hasher()
        do {
            _ = try rows.load(table) { reader in
                try text(table) { piece in
                    hasher.add(piece)
                    try reader.take(piece)
                }
            }
        } catch let wrong as TableTextFault {
            throw fault(table.name, wrong.row)
        }
        return hasher.finish()
    }

    private static func amount(of table: WholeTable, in rows: Connection) throws -> Everything.Table {
        var hasher = Digest.Hasher()
        let count = try rows.write(table) { hasher.add($0) }
        return Everything.Table(name: table.name, columns: table.columns, rows: count, digest: hasher.finish())
    }
}
