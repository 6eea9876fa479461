import Vocabulary

/// A door to the rows inside one transaction: statements, questions and bulk loads.
///
/// One thread at a time. It is handed to the closures of ``Database`` and not kept.
package final class Connection {
    let driver: any Driver
    /// For whom the rows are read, as whoever opened the transaction notes it; nil where nobody said so.
    package var reader: (any Sendable)?
    private let takeBlock: (Connection, String, Int64) throws -> Int64

    init(_ driver: any Driver, takeBlock: @escaping (Connection, String, Int64) throws -> Int64) {
        self.driver = driver
        self.takeBlock = takeBlock
    }

    package var dialect: Dialect { driver.dialect }

    /// Runs a statement that changes rows; the number of rows changed.
    @discardableResult
    package func run(_ sql: SQL) throws(StorageRefusal) -> Int {
        try driver.statement(sql.text).run(sql.values)
    }

    /// Calls the body with every row. Other statements may run meanwhile; the answer may be held in memory.
    package func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try driver.statement(sql.text).each(sql.values, body)
    }

    /// Calls the body with every row in bounded memory. No other statement may run on this connection meanwhile.
    package func stream(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try driver.statement(sql.text).stream(sql.values, body)
    }

    package func rows<Answer>(_ sql: SQL, _ decode: (Row) throws -> Answer) throws -> [Answer] {
        var answers: [Answer] = []
        try each(sql) { answers.append(try decode($0)) }
        return answers
    }

    package func first<Answer>(_ sql: SQL, _ decode: (Row) throws -> Answer) throws -> Answer? {
        var answer: Answer?
        try each(sql) { row in
            if answer == nil { answer = try decode(row) }
        }
        return answer
    }

    /// The records of an answer, each read column after column.
    package func records<Record>(_ sql: SQL, _ decode: (inout Row.Turn) throws -> Record) throws -> [Record] {
        try rows(sql) { row in
            var row = row.inTurn()
            return try decode(&row)
        }
    }

    /// The first record of an answer.
    package func record<Record>(_ sql: SQL, _ decode: (inout Row.Turn) throws -> Record) throws -> Record? {
        try first(sql) { row in
            var row = row.inTurn()
            return try decode(&row)
        }
    }

    package func all<Question: Query>(_ question: Question) throws -> [Question.Answer] {
        try rows(question.sql, question.decode)
    }

    package func first<Question: Query>(_ question: Question) throws -> Question.Answer? {
        try first(question.sql, question.decode)
    }

    /// The single number that a statement answers, 0 where it answers none.
    package func count(_ sql: SQL) throws -> Int64 {
        try first(sql) { $0.int(0) } ?? 0
    }

    /// Loads rows into several tables side by side, the tables opened parents first.
    @discardableResult
    package func bulk(_ body: (BulkSession) throws -> Void) throws -> Int {
        let session = BulkSession(driver)
        try body(session)
        try session.flush()
        return session.count
    }

    /// Does the body, or undoes only the body where it throws, and throws on.
    package func savepoint<Answer>(_ body: () throws -> Answer) throws -> Answer {
        let tallying = (driver as? SQLiteDriver)?.tallying
        try driver.script("SAVEPOINT step")
        tallying?.book.beginStep()
        do {
            let answer = try body()
            try driver.script("RELEASE SAVEPOINT step")
            tallying?.book.keepStep()
            return answer
        } catch {
            tallying?.book.dropStep()
            // Where the whole transaction is gone already, the reason for that is what people must hear.
            do throws(StorageRefusal) {
                try driver.script("ROLLBACK TO SAVEPOINT step")
                try driver.script("RELEASE SAVEPOINT step")
            } catch let other {
                throw error is StorageRefusal ? error : other
            }
            throw error
        }
    }

    /// Runs statements of our own without values, one per element: a change of the schema.
    package func script(_ statements: [String]) throws(StorageRefusal) {
        for statement in statements { try driver.script(statement) }
        driver.forgetStatements()
    }

    /// Takes `count` ids of a kind that nobody else will ever get; the first of them. Gaps may stay.
    package func takeIDs(_ kind: String, _ count: Int) throws -> Int64 {
        try takeBlock(self, kind, Int64(max(count, 0)))
    }

    /// Takes one id.
    package func newID<Subject>(_ kind: String, _: Subject.Type = Subject.self) throws -> ID<Subject> {
        ID(try takeIDs(kind, 1))
    }

    /// The next number of a series without gaps (連番): it is given back when the transaction is.
    package func nextNumber(of series: String) throws -> Int64 {
        try run(
            """
            INSERT INTO storage_number (series, last_number) VALUES (\(series), 1)
            ON CONFLICT (series) DO UPDATE SET last_number = storage_number.last_number + 1
            """)
        return try count("SELECT last_number FROM storage_number WHERE series = \(series)")
    }

    /// Tells the planner of PostgreSQL what stands in tables that were just filled; SQLite needs no telling.
    package func analyze(_ tables: [String]) throws(StorageRefusal) {
        guard dialect == .postgres else { return }
        for table in tables { try driver.script("ANALYZE \(table)") }
    }
}
