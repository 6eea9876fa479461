import Storage

extension ProbeGroup {
    static let changes = ProbeGroup(
        "Changes",
        [
            Probe(
                "insert and hear back",
                "INSERT INTO line (item_id, day, quantity) VALUES (3, 7, 8) RETURNING item_id, quantity + 1",
                gives: [[3, 9]]),
            Probe(
                "insert several", after: ["INSERT INTO line (item_id, day, quantity) VALUES (3, 1, 1), (3, 2, 2)"],
                "SELECT COUNT(*) FROM line WHERE item_id = 3", gives: [[2]]),
            Probe(
                "insert from a question",
                after: ["INSERT INTO line (item_id, day, quantity) SELECT id, 200, 1 FROM item WHERE kind = 'root'"],
                "SELECT COUNT(*) FROM line WHERE day = 200", gives: [[3]]),
            Probe(
                "insert from a common table",
                "WITH t(a, b) AS (VALUES (7, 1), (8, 2)) INSERT INTO line (item_id, day, quantity) SELECT a, b, 0 FROM t WHERE TRUE RETURNING item_id",
                gives: [[7], [8]]),
            Probe(
                "insert the usual values",
                after: [
                    "CREATE TABLE usual (n BIGINT DEFAULT 7, t TEXT DEFAULT 'x')", "INSERT INTO usual DEFAULT VALUES",
                ], "SELECT n, t FROM usual", gives: [[7, "x"]]),
            Probe(
                "update and hear back", "UPDATE item SET price = price + 1 WHERE id = 1 RETURNING price", gives: [[121]]
            ),
            Probe(
                "update with another name", after: ["UPDATE item AS i SET price = 1 WHERE i.id = 1"],
                "SELECT price FROM item WHERE id = 1", gives: [[1]]),
            Probe(
                "update from another table",
                after: [
                    "UPDATE item SET price = t.total FROM (SELECT item_id, SUM(quantity) AS total FROM line GROUP BY item_id) AS t WHERE t.item_id = item.id"
                ],
                "SELECT id, price FROM item WHERE id IN (1, 2, 4, 5) ORDER BY id",
                gives: [[1, 5], [2, 1], [4, 5], [5, 150]]),
            Probe(
                "update several columns", after: ["UPDATE item SET (name, price) = ('x', 9) WHERE id = 1"],
                "SELECT name, price FROM item WHERE id = 1", gives: [["x", 9]]),
            Probe(
                "update sees the values before",
                after: ["UPDATE line SET day = quantity, quantity = day WHERE item_id = 2"],
                "SELECT day, quantity FROM line WHERE item_id = 2", gives: [[1, 100]]),
            Probe(
                "update by a question",
                after: ["UPDATE item SET price = (SELECT MAX(quantity) FROM line WHERE item_id = item.id)"],
                "SELECT price FROM item ORDER BY id", gives: [[3], [1], [nil], [5], [nil]]),
            Probe("delete and hear back", "DELETE FROM line WHERE item_id = 9 RETURNING quantity", gives: [[7]]),
            Probe(
                "delete by a question", after: ["DELETE FROM line WHERE item_id NOT IN (SELECT id FROM item)"],
                "SELECT COUNT(*) FROM line", gives: [[4]]),
            Probe("delete all", after: ["DELETE FROM line"], "SELECT COUNT(*) FROM line", gives: [[0]]),
            Probe(
                "a step taken back",
                after: ["SAVEPOINT a", "DELETE FROM line", "ROLLBACK TO SAVEPOINT a", "RELEASE SAVEPOINT a"],
                "SELECT COUNT(*) FROM line", gives: [[5]]),
            Probe(
                "a step inside a step",
                after: [
                    "SAVEPOINT a", "DELETE FROM line WHERE item_id = 1", "SAVEPOINT a", "DELETE FROM line",
                    "ROLLBACK TO SAVEPOINT a", "RELEASE SAVEPOINT a", "RELEASE SAVEPOINT a",
                ],
                "SELECT COUNT(*) FROM line", gives: [[3]]),
        ])

    static let conflicts = ProbeGroup(
        "Keys that are there already",
        [
            Probe(
                "do nothing",
                after: ["INSERT INTO line (item_id, day, quantity) VALUES (1, 100, 50) ON CONFLICT DO NOTHING"],
                "SELECT quantity FROM line WHERE item_id = 1 AND day = 100", gives: [[2]]),
            Probe(
                "do nothing answers nothing",
                "INSERT INTO line (item_id, day, quantity) VALUES (1, 100, 50) ON CONFLICT DO NOTHING RETURNING day",
                gives: []),
            Probe(
                "do nothing at a key",
                "INSERT INTO line (item_id, day, quantity) VALUES (1, 100, 50), (1, 1, 1) ON CONFLICT (item_id, day) DO NOTHING RETURNING day",
                gives: [[1]]),
            Probe(
                "take the new value",
                "INSERT INTO line (item_id, day, quantity) VALUES (1, 100, 50) ON CONFLICT (item_id, day) DO UPDATE SET quantity = excluded.quantity RETURNING quantity",
                gives: [[50]]),
            Probe(
                "add the new value",
                "INSERT INTO line (item_id, day, quantity) VALUES (1, 100, 50) ON CONFLICT (item_id, day) DO UPDATE SET quantity = line.quantity + excluded.quantity RETURNING quantity",
                gives: [[52]]),
            Probe(
                "only under a condition",
                "INSERT INTO line (item_id, day, quantity) VALUES (1, 100, 1) ON CONFLICT (item_id, day) DO UPDATE SET quantity = excluded.quantity WHERE excluded.quantity > line.quantity RETURNING quantity",
                gives: []),
            Probe(
                "from a question",
                after: [
                    "INSERT INTO line (item_id, day, quantity) SELECT id, 100, 9 FROM item WHERE TRUE ON CONFLICT (item_id, day) DO UPDATE SET quantity = line.quantity + excluded.quantity"
                ],
                "SELECT item_id, quantity FROM line WHERE day = 100 ORDER BY item_id",
                gives: [[1, 11], [2, 10], [3, 9], [4, 9], [5, 9]]),
            Probe(
                "at the key of some rows",
                after: [
                    "CREATE TABLE open (party BIGINT, state TEXT)",
                    "CREATE UNIQUE INDEX one_open ON open (party) WHERE state = 'open'",
                    "INSERT INTO open VALUES (1, 'closed'), (1, 'closed'), (1, 'open')",
                ],
                "INSERT INTO open VALUES (1, 'open'), (2, 'open') ON CONFLICT (party) WHERE state = 'open' DO NOTHING RETURNING party",
                gives: [[2]]),
            Probe(
                "nulls are no equal keys",
                after: ["CREATE TABLE keyed (k TEXT UNIQUE)", "INSERT INTO keyed VALUES (NULL), (NULL)"],
                "SELECT COUNT(*) FROM keyed", gives: [[2]]),
        ])

    static let schema = ProbeGroup(
        "Schema",
        [
            Probe(
                "a column that is worked out",
                after: [
                    "CREATE TABLE made (a BIGINT, b BIGINT GENERATED ALWAYS AS (a * 2) STORED)",
                    "INSERT INTO made (a) VALUES (4)",
                ], "SELECT b FROM made", gives: [[8]]),
            Probe(
                "an index of an expression", after: ["CREATE INDEX item_lower ON item (lower(name))"],
                "SELECT id FROM item WHERE lower(name) = 'banana'", gives: [[2]]),
            Probe(
                "an index downwards", after: ["CREATE INDEX item_dear ON item (price DESC, id)"],
                "SELECT id FROM item WHERE price > 0 ORDER BY price DESC NULLS LAST, id LIMIT 1", gives: [[5]]),
            Probe(
                "an index of some rows", after: ["CREATE INDEX item_priced ON item (price) WHERE price IS NOT NULL"],
                "SELECT COUNT(*) FROM item WHERE price IS NOT NULL", gives: [[4]]),
            Probe(
                "a reference that is checked at the end",
                after: [
                    "CREATE TABLE parent (id BIGINT PRIMARY KEY)",
                    "CREATE TABLE child (parent_id BIGINT REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)",
                    "INSERT INTO child VALUES (1)", "INSERT INTO parent VALUES (1)",
                ],
                "SELECT COUNT(*) FROM child", gives: [[1]]),
            Probe(
                "what hangs on it goes too",
                after: [
                    "CREATE TABLE parent (id BIGINT PRIMARY KEY)",
                    "CREATE TABLE child (parent_id BIGINT REFERENCES parent (id) ON DELETE CASCADE)",
                    "INSERT INTO parent VALUES (1)", "INSERT INTO child VALUES (1), (1)", "DELETE FROM parent",
                ],
                "SELECT COUNT(*) FROM child", gives: [[0]]),
            Probe(
                "what hangs on it is let go",
                after: [
                    "CREATE TABLE parent (id BIGINT PRIMARY KEY)",
                    "CREATE TABLE child (parent_id BIGINT REFERENCES parent (id) ON DELETE SET NULL)",
                    "INSERT INTO parent VALUES (1)", "INSERT INTO child VALUES (1)", "DELETE FROM parent",
                ],
                "SELECT parent_id FROM child", gives: [[nil]]),
            Probe(
                "a new column with a usual value",
                after: ["ALTER TABLE item ADD COLUMN unit TEXT NOT NULL DEFAULT 'kg'"],
                "SELECT unit FROM item WHERE id = 1", gives: [["kg"]]),
            Probe(
                "a column with a new name", after: ["ALTER TABLE item RENAME COLUMN kind TO class"],
                "SELECT class FROM item WHERE id = 1", gives: [["fruit"]]),
            Probe(
                "a column less", after: ["ALTER TABLE item DROP COLUMN parent_id"], "SELECT COUNT(*) FROM item",
                gives: [[5]]),
            Probe(
                "a table with a new name", after: ["ALTER TABLE line RENAME TO row_of_order"],
                "SELECT COUNT(*) FROM row_of_order", gives: [[5]]),
            Probe(
                "a table less",
                after: [
                    "CREATE TABLE gone (n BIGINT)", "DROP TABLE gone", "DROP TABLE IF EXISTS gone",
                    "CREATE TABLE gone (t TEXT)",
                ], "SELECT COUNT(*) FROM gone", gives: [[0]]),
            Probe(
                "a view", after: ["CREATE VIEW dear AS SELECT id, price * 2 AS twice FROM item WHERE price > 100"],
                "SELECT id, twice FROM dear ORDER BY id", gives: [[1, 240], [5, 300]]),
            Probe(
                "a table for a while",
                after: ["CREATE TEMPORARY TABLE staged (n BIGINT)", "INSERT INTO staged VALUES (1), (2)"],
                "SELECT SUM(n) FROM staged", gives: [[3]]),
            Probe(
                "a table from a question", after: ["CREATE TABLE copied AS SELECT id, name FROM item WHERE id < 3"],
                "SELECT name FROM copied ORDER BY id", gives: [["apple"], ["Banana"]]),
            Probe(
                "made only where missing",
                after: [
                    "CREATE TABLE IF NOT EXISTS item (n BIGINT)", "CREATE INDEX IF NOT EXISTS a ON item (price)",
                    "CREATE INDEX IF NOT EXISTS a ON item (price)",
                ], "SELECT COUNT(*) FROM item", gives: [[5]]),
            Probe(
                "a key of two columns",
                after: [
                    "CREATE TABLE two (a BIGINT, b TEXT, PRIMARY KEY (a, b))",
                    "INSERT INTO two VALUES (1, 'x'), (1, 'y')",
                ], "SELECT COUNT(*) FROM two", gives: [[2]]),
            Probe(
                "a check of two columns",
                after: [
                    "CREATE TABLE span (first BIGINT, last BIGINT, CHECK (first <= last))",
                    "INSERT INTO span VALUES (1, 1), (NULL, 1)",
                ], "SELECT COUNT(*) FROM span", gives: [[2]]),
        ])
}
