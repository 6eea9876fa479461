import Interchange
import Storage
import Vocabulary

/// Files that come in: each import is one action, whose audit entry holds the file's digest and the counts.
package struct Imports: Sendable {
    package let books: Books

    package init(_ books: Books) {
        self.books = books
    }

    package struct Options {
        package var encoding = TextEncoding.auto
        /// The sheet that is meant, of a workbook with several (`--sheet`).
        package var sheet: String?
        package var renaming: [(theirs: String, ours: String)] = []
        /// Values for columns that a row leaves empty (`--set met_on=2026-10-03`).
        package var defaults: [(column: String, value: String)] = []
        package var onDuplicate = OnDuplicate.update
        /// All rows or none.
        package var isStrict = false
        /// Whether a bad cell of a column that may be empty is left out, with a remark, instead of refusing its row; and
        /// what a spreadsheet took from a number is put back.
        package var dropsBadCells = false
        /// What looks like a mistake is meant (`--yes`).
        package var isConfirmed = false
        /// Whether an empty cell takes away what is known, instead of saying nothing.
        package var clearsBlank = false

        package init() {}
    }

    /// What the caller hears while an import runs. `started` may be called again: then everything before is void.
    package struct Listener {
        package var started: () throws -> Void = {}
        package var rejected: (Reject) throws -> Void = { _ in }
        /// Rows read, bytes read, and bytes in all where that is known.
        package var progress: (Int, Int64, Int64?) -> Void = { _, _, _ in }

        package init() {}
    }

    /// Imports one file.
    /// - Parameters:
    ///   - path: a file, or `-` for standard input.
    ///   - context: what importers of one module need from another, under protocols of their own, and wishes of whoever
    ///     asks for the import.
    /// - Throws: refusals that concern the whole file; faults of single rows go to the listener.
    package func run<Kind: Importer>(
        _: Kind.Type, from path: String, _ options: Options = Options(), _ listener: Listener = Listener(),
        context: [any Sendable] = []
    ) throws -> ImportResult {
        try perform(Kind.self, [path], options, listener, context: context) { session, bytes in
            let file = try ImportFile(
                path: path, encoding: options.encoding, sheet: options.sheet,
                takesCards: Kind.self is any CardImporter.Type, observer: { bytes.add($0) })
            let columns = Kind.columns(in: context)
            let map = try Self.map(file, columns, options, session)
            let batch = RowBatch(
                map, defaults: try Self.defaults(options, columns), holdsCards: file.cards != nil)
            batch.keepsKnown = !options.clearsBlank
            batch.judge(columns, dropsBadCells: options.dropsBadCells && !options.isStrict)
            try session.deed.rows.deferringIndexes(of: Kind.tables) {
                try take(Kind.self, file, map, batch, session, listener.progress)
            }
            return (file.encoding, file.cards == nil ? map : nil)
        }
    }

    /// Finds the header of a file and joins it with the columns of its kind.
    private static func map(
        _ file: ImportFile, _ columns: [Column], _ options: Options, _ session: ImportSession
    ) throws -> ColumnMap {
        guard file.cards == nil else {
            return try ColumnMap(header: columns.map(\.name), columns: columns)
        }
        let (header, line) = try file.header(of: columns, and: options.renaming.map(\.theirs))
        if let line { session.remark(ImportRemark.headerOnLine(line)) }
        if options.encoding == .auto, file.encoding == .windows1252 || file.encoding == .eucJP {
            session.remark(ImportRemark.readAs(file.encoding.rawValue))
        }
        return try ColumnMap(
            header: header, columns: columns, renaming: options.renaming,
            given: Set(options.defaults.map(\.column)))
    }

    /// Imports files of another shape than ours (`--from`) that belong together, as one import.
    /// - Throws: as ``run(_:from:_:_:context:)``.
    package func run<Kind: Importer>(
        _: Kind.Type, from paths: [String], as form: some ForeignFiles, _ options: Options = Options(),
        _ listener: Listener = Listener(), context: [any Sendable] = []
    ) throws -> ImportResult {
        try perform(Kind.self, paths, options, listener, context: context) { session, bytes in
            let files = try paths.map {
                try ImportFile(
                    path: $0, encoding: options.encoding, sheet: options.sheet, observer: { bytes.add($0) })
            }
            let names = Kind.columns.map(\.name)
            let batch = RowBatch(try ColumnMap(header: names, columns: Kind.columns))
            try session.deed.rows.deferringIndexes(of: Kind.tables) {
                var importer = try Kind(session)
                func hand() throws {
                    try importer.take(batch)
                    session.remark(on: batch)
                    batch.clear()
                    let read = files.reduce(0) { $0 + $1.input.bytesRead }
                    listener.progress(session.read, read, nil)
                }
                try form.each(files) { fields, line, record in
                    session.rowRead()
                    batch.append(fields: fields, line: line, record: record)
                    if batch.isFull { try hand() }
                } rejected: { fault in
                    session.rowRead()
                    try session.reject(fault, header: names)
                }
                if batch.count > 0 { try hand() }
                try importer.finish()
            }
            return (files.first?.encoding ?? .auto, nil)
        }
    }

    /// Takes one record that somebody wrote by hand: the same fields, checks and rights as a file of one row, and taken
    /// back like one.
    /// - Parameters:
    ///   - source: what stands in the place of a file's name.
    ///   - record: the fields by the names of their columns; asked for inside the action.
    ///   - taken: hears of it inside the action, when the record stands in the rows.
    /// - Throws: what is wrong with a field, about its column; nothing is kept then.
    package func run<Kind: Importer>(
        _: Kind.Type, by source: String, context: [any Sendable] = [],
        record: (Deed) throws -> [(column: String, value: String)], taken: (Deed) throws -> Void = { _ in }
    ) throws -> ImportResult {
        var listener = Listener()
        listener.rejected = { reject in
            throw reject.column.map { RefusalAbout($0, reason: reject.reason) as any Refusal } ?? reject.reason
        }
        return try perform(Kind.self, [source], Options(), listener, context: context) { session, bytes in
            let fields = try record(session.deed)
            for field in fields {
                Array("\(field.column)=\(field.value)\n".utf8).withUnsafeBytes { bytes.add($0) }
            }
            let batch = RowBatch(try ColumnMap(header: fields.map(\.column), columns: Kind.columns))
            session.rowRead()
            batch.append(fields: fields.map(\.value))
            var importer = try Kind(session)
            try importer.take(batch)
            try importer.finish()
            try taken(session.deed)
            return (.utf8, nil)
        }
    }

    /// One import as one action, whatever the shape of its files; the body answers their encoding and what their columns
    /// were taken for.
    private func perform<Kind: Importer>(
        _: Kind.Type, _ paths: [String], _ options: Options, _ listener: Listener, context: [any Sendable],
        _ body: (ImportSession, ByteTally) throws -> (TextEncoding, ColumnMap?)
    ) throws -> ImportResult {
        var attempts = 0
        return try books.perform(Kind.action, queue: "import") { deed in
            attempts += 1
            // Standard input is gone once it was read; a file can be read again.
            if attempts > 1 && paths.contains("-") { throw ImportRefusal.inputGone }
            try listener.started()
            let id = try deed.rows.takeIDs("governance_import", 1)
            let session = ImportSession(
                deed, importID: id, onDuplicate: options.onDuplicate, columns: Kind.columns, context: context,
                isConfirmed: options.isConfirmed, onReject: listener.rejected)
            let bytes = ByteTally(keepsBytes: Kind.keepsFile)
            let (encoding, map) = try body(session, bytes)
            try deed.announce(ImportTaken(session: session))
            if options.isStrict && session.rejected > 0 { throw ImportRefusal.strict(rejected: session.rejected) }
            let result = try record(
                session, Kind.kind, paths.joined(separator: ", "), bytes.finish(), encoding: encoding, map)
            try OriginalFile(importID: id).keep(bytes.kept, in: deed.rows)
            return result
        }
    }

    private func take<Kind: Importer>(
        _: Kind.Type, _ file: ImportFile, _ map: ColumnMap, _ batch: RowBatch, _ session: ImportSession,
        _ progress: (Int, Int64, Int64?) -> Void
    ) throws {
        var importer = try Kind(session)
        func hand() throws {
            try importer.take(batch)
            session.remark(on: batch)
            batch.clear()
            let (done, all) = file.progress
            progress(session.read, done, all)
        }
        if let cards = file.cards, let kind = Kind.self as? any CardImporter.Type {
            var groups = 0
            while let step = try cards.next() {
                if case .card(let card) = step, card.isGroup {
                    groups += 1
                    continue
                }
                session.rowRead()
                switch step {
                case .card(let card):
                    batch.append(fields: kind.fields(of: card), line: card.line, record: card.name)
                    if batch.isFull { try hand() }
                case .fault(let fault): try session.reject(fault)
                }
            }
            if groups > 0 { session.remark(ImportRemark.groups(groups)) }
        } else {
            try file.reader.forEachRow { row in
                session.rowRead()
                batch.append(row)
                if batch.isFull { try hand() }
            } rejected: { fault in
                session.rowRead()
                try session.reject(fault, header: map.header)
            }
        }
        if batch.count > 0 { try hand() }
        try importer.finish()
    }

    /// - Throws: ``HeaderRefusal/mapsToUnknown(_:)`` for a column that the kind has not.
    private static func defaults(_ options: Options, _ columns: [Column]) throws -> [Int: String] {
        var defaults: [Int: String] = [:]
        for (name, value) in options.defaults {
            guard let place = columns.firstIndex(where: { $0.name == name }) else {
                throw HeaderRefusal.mapsToUnknown(name)
            }
            defaults[place] = value
        }
        return defaults
    }

    private func record(
        _ session: ImportSession, _ kind: String, _ path: String, _ digest: Digest, encoding: TextEncoding,
        _ map: ColumnMap?
    ) throws -> ImportResult {
        let deed = session.deed
        try deed.rows.run(
            """
            INSERT INTO governance_import
                (id, kind, source, digest, at, actor, rows_read, created, updated, unchanged, rejected)
            VALUES (\(session.importID), \(kind), \(path), \(digest), \(deed.now), \(deed.actor.name),
                    \(session.read), \(session.created), \(session.updated), \(session.unchanged), \(session.rejected))
            """)
        deed.subject = .import(session.importID)
        deed.detail("sha256", digest.description)
        deed.detail("read", String(session.read))
        deed.detail("created", String(session.created))
        if session.matched > 0 { deed.detail("matched", String(session.matched)) }
        deed.detail("updated", String(session.updated))
        deed.detail("unchanged", String(session.unchanged))
        deed.detail("rejected", String(session.rejected))
        return session.result(kind, encoding, map)
    }

    /// Takes an import back; the number of records that went.
    package func undo(
        _ importID: Int64, among kinds: [any Importer.Type]
    ) throws -> (kind: String, records: Int, remarks: [any Refusal]) {
        try books.perform("governance.undo.import", queue: "import") { deed in
            let known = try deed.rows.first(
                "SELECT kind, undone_at FROM governance_import WHERE id = \(importID)"
            ) { (kind: $0.text(0), undone: !$0.isNull(1)) }
            guard let known, let kind = kinds.first(where: { $0.kind == known.kind }) else {
                throw GovernanceRefusal.unknownImport(String(importID))
            }
            if known.undone { throw GovernanceRefusal.alreadyUndone(String(importID)) }
            try deed.announce(ImportGoes(importID: importID))
            try OriginalFile(importID: importID).remove(in: deed.rows)
            let records = try kind.undo(importID, deed)
            try deed.rows.run("UPDATE governance_import SET undone_at = \(deed.now) WHERE id = \(importID)")
            deed.subject = .import(importID)
            deed.detail("kind", known.kind)
            deed.detail("records", String(records))
            return (known.kind, records, deed.remarks)
        }
    }
}
