import Glibc

extension Database {
    /// Fills a place in which nothing is with the rows of another database, in one transaction: whoever looks, and whoever
    /// comes after the process was killed, finds nothing or everything.
    /// - Parameters:
    ///   - name: the place as people see it, without a password.
    ///   - schema: the one of the program. Rows of an older one are loaded as they were, and then brought up to date.
    ///   - keep: false takes everything back at the end.
    ///   - load: loads the tables, which are empty and have no indexes but those that are rules.
    ///   - compare: looks at what was loaded.
    ///   - upgraded: told what was done to the schema, where it was older.
    /// - Throws: ``StorageRefusal/notEmpty(_:)`` where there are tables, and what the closures throw: nothing stays then.
    package static func fill<Answer>(
        _ place: Place, called name: String, as version: SchemaVersion, of schema: Schema, patience: Int = 30_000,
        keep: Bool = true,
        entries: String = "storage", load: (Connection) throws -> Void, compare: (Connection) throws -> Void,
        upgraded: (Connection, SchemaChange) throws -> Void, afterwards: (Connection) throws -> Answer
    ) throws -> Answer {
        let steps = try schema.steps(of: version)
        let (driver, file) = try EmptyPlace.open(place, patience: patience)
        defer { driver.leave("schema") }
        do {
            try driver.begin(writing: true)
            // Nothing that is loaded is the work of an action.
            (driver as? SQLiteDriver)?.tallying?.isOn = false
            let rows = Connection(driver, takeBlock: { try takeBlock(on: $0.driver, $1, $2) })
            guard try rows.tables().isEmpty else { throw StorageRefusal.notEmpty(name) }
            try schema.make(steps, following: version.following, in: rows)
            try rows.withoutRulesOfRows { try load(rows) }
            try compare(rows)
            if version.following == schema.following {
                try schema.makeFollowers(in: rows)
                try schema.noteFollowers(in: rows)
            } else {
                try schema.makeTriggers(in: rows)
                let state = try schema.state(in: rows)
                try upgraded(rows, schema.bringUp(rows, from: state, entries: entries))
            }
            let answer = try afterwards(rows)
            guard keep else {
                driver.rollback()
                file?.remove()
                return answer
            }
            try driver.commit()
            try driver.finish()
            return answer
        } catch {
            driver.rollback()
            file?.remove()
            throw error
        }
    }
}

/// A place that is to be filled: a connection of its own to it, and the file, where it was made for that.
private struct EmptyPlace {
    let path: String

    static func open(
        _ place: Database.Place, patience: Int
    ) throws(StorageRefusal) -> (driver: any Driver, file: EmptyPlace?) {
        switch place {
        case .file(let path):
            if let scheme = Database.Place.scheme(of: path) { throw .unknownScheme(scheme) }
            let isNew = access(path, F_OK) != 0
            let driver = try SQLiteDriver(path: path, writing: true, create: true, patience: patience)
            // Asked for all rows at once when they are there; switched on again, it would ask for each.
            try driver.script("PRAGMA foreign_keys = OFF")
            return (driver, isNew ? EmptyPlace(path: path) : nil)
        case .server(let address):
            let driver = try PostgresDriver(address: address, patience: patience)
            try driver.enter("schema")
            return (driver, nil)
        }
    }

    /// What was made for nothing goes again, unless somebody else has put something in it.
    func remove() {
        guard let driver = try? SQLiteDriver(path: path, writing: true, create: false, patience: 0) else { return }
        try? driver.underLock {
            let rows = Connection(driver) { _, _, _ in 0 }
            guard try rows.tables().isEmpty else { return }
            for suffix in ["", "-wal", "-shm", ".lock"] { unlink(path + suffix) }
        }
    }
}

extension Connection {
    /// Does the body without what would be asked of every row by itself: secondary indexes, and on PostgreSQL the keys that
    /// lead from table to table. They are made afterwards over all rows at once; unique indexes stay, because they are rules.
    fileprivate func withoutRulesOfRows(_ body: () throws -> Void) throws {
        let tables = try tables().map(\.name)
        let keys = try foreignKeys()
        try script(keys.map { "ALTER TABLE \($0.table) DROP CONSTRAINT \($0.name)" })
        try deferringIndexes(of: tables, body)
        try script(keys.map { "ALTER TABLE \($0.table) ADD CONSTRAINT \($0.name) \($0.text)" })
        try analyze(tables)
        guard dialect == .sqlite else { return }
        let missing = try first("PRAGMA foreign_key_check") { "\($0.text(0)) → \($0.text(2))" }
        if let missing { throw StorageRefusal.constraint(missing) }
    }

    private func foreignKeys() throws -> [(table: String, name: String, text: String)] {
        guard dialect == .postgres else { return [] }
        return try rows(
            """
            SELECT t.relname, k.conname, pg_get_constraintdef(k.oid) FROM pg_constraint k
              JOIN pg_class t ON t.oid = k.conrelid
             WHERE k.contype = 'f' AND t.relnamespace = to_regnamespace(current_schema()) ORDER BY t.relname, k.conname
            """
        ) { ($0.text(0), $0.text(1), $0.text(2)) }
    }
}
