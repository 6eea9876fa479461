/// On PostgreSQL triggers hear of every row that is changed. They act only where the transaction has said for which entry
/// of the record it works: what others change stands in no tally.
enum PostgresTallies {
    /// Statements that make the triggers anew on every table that is tallied.
    static func triggers(on tables: [TableShape], leaving untallied: Set<String>) -> [String] {
        [rowSum]
            + tables.filter { !untallied.contains($0.name) && !Tallies.left.contains($0.name) }.flatMap { table in
                [listener(table)] + events.map { trigger(table.name, $0, referencing: $1) }
            }
    }

    private static let events = [
        ("INSERT", "NEW TABLE AS fresh"), ("UPDATE", "OLD TABLE AS gone NEW TABLE AS fresh"),
        ("DELETE", "OLD TABLE AS gone"),
    ]

    private static let modulus = Residue.modulus

    /// The sum of a row by the text of all its columns: what `RowLine` works out for SQLite.
    private static let rowSum = """
        CREATE OR REPLACE FUNCTION storage_row_sum(line TEXT) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
        $$ SELECT (hashtextextended(line, 0) % \(modulus) + \(modulus)) % \(modulus) $$
        """

    /// What rows amount to, bucket by bucket: bucket, rows, sum, place.
    static func question(_ table: TableShape, from source: String) -> String {
        let column = table.columns[0]
        let key =
            column.isInteger
            ? "((r.\(column.name)::BIGINT % \(modulus)) + \(modulus)) % \(modulus)"
            : "storage_row_sum(r.\(column.name)::TEXT)"
        let bucket =
            column.isInteger
            ? "r.\(column.name)::BIGINT >> \(TallyBucket.width)"
            : "storage_row_sum(r.\(column.name)::TEXT) % \(TallyBucket.count)"
        return """
            SELECT bucket, COUNT(*), (SUM(h) % \(modulus))::BIGINT,
                   (SUM((k::NUMERIC * h) % \(modulus)) % \(modulus))::BIGINT
              FROM (SELECT storage_row_sum(r::TEXT) AS h, \(key) AS k, \(bucket) AS bucket FROM \(source) r) q
             GROUP BY bucket
            """
    }

    private static func listener(_ table: TableShape) -> String {
        func keep(_ source: String, _ signs: String) -> String {
            """
            INSERT INTO storage_tally (entry, name, bucket, rows, sum, place)
            SELECT entry_id, '\(table.name)', \(signs) FROM (\(question(table, from: source))) t (b, n, s, p);
            """
        }
        let turned = "(\(modulus) - "
        return """
            CREATE OR REPLACE FUNCTION storage_tally_\(table.name)() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE entry_id BIGINT := NULLIF(current_setting('sekisho.entry', true), '')::BIGINT;
            BEGIN
                IF entry_id IS NULL THEN RETURN NULL; END IF;
                IF TG_OP <> 'DELETE' THEN
                    \(keep("fresh", "b, n, s, p"))
                END IF;
                IF TG_OP <> 'INSERT' THEN
                    \(keep("gone", "b, -n, \(turned)s) % \(modulus), \(turned)p) % \(modulus)"))
                END IF;
                RETURN NULL;
            END $$
            """
    }

    private static func trigger(_ table: String, _ event: String, referencing rows: String) -> String {
        """
        CREATE OR REPLACE TRIGGER storage_tally_\(event.lowercased()) AFTER \(event) ON \(table)
        REFERENCING \(rows) FOR EACH STATEMENT EXECUTE FUNCTION storage_tally_\(table)()
        """
    }
}
