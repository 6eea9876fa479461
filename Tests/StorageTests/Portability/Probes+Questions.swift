import Storage

extension ProbeGroup {
    static let values = ProbeGroup(
        "Places for values",
        [
            Probe("a place in a condition", "SELECT name FROM item WHERE id = $1", .int(2), gives: [["Banana"]]),
            Probe(
                "places out of order", "SELECT name FROM item WHERE kind = $2 AND price = $1", .int(80), .text("root"),
                gives: [["daikon"]]),
            Probe(
                "a place used twice", "SELECT id FROM item WHERE price = $1 OR id = $2 OR price = $1 ORDER BY id",
                .int(80), .int(1), gives: [[1], [2], [4]]),
            Probe(
                "ten places and more",
                "SELECT id FROM item WHERE id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ORDER BY id",
                .int(10), .int(20), .int(30), .int(40), .int(50), .int(60), .int(70), .int(80), .int(90), .int(4),
                .int(5), gives: [[4], [5]]),
            Probe("a bare text", "SELECT CAST($1 AS TEXT)", .text("関所"), gives: [["関所"]]),
            Probe("a bare number", "SELECT CAST($1 AS BIGINT)", .int(.max), gives: [[.int(.max)]]),
            Probe("the smallest number", "SELECT CAST($1 AS BIGINT)", .int(.min), gives: [[.int(.min)]]),
            Probe("a bare fraction", "SELECT CAST($1 AS DOUBLE PRECISION)", .real(0.1), gives: [[0.1]]),
            Probe("a bare null", "SELECT CAST($1 AS TEXT)", .null, gives: [[nil]]),
            Probe("is the value null", "SELECT CAST($1 AS TEXT) IS NULL", .null, gives: [[true]]),
            Probe(
                "a condition that may be left out",
                "SELECT id FROM item WHERE CAST($1 AS TEXT) IS NULL OR kind = $1 ORDER BY id LIMIT 2", .null,
                gives: [[1], [2]]),
            Probe("a null equals nothing", "SELECT id FROM item WHERE price = $1", .null, gives: []),
            Probe("an empty text is no null", "SELECT CAST($1 AS TEXT) IS NULL", .text(""), gives: [[false]]),
            Probe(
                "a quotation mark is only a character", "SELECT CAST($1 AS TEXT)", .text("'; DROP TABLE item; --"),
                gives: [["'; DROP TABLE item; --"]]),
            Probe(
                "how many and from where", "SELECT id FROM item ORDER BY id LIMIT $1 OFFSET $2", .int(2), .int(3),
                gives: [[4], [5]]),
            Probe(
                "the page after a key", "SELECT id FROM item WHERE (kind, id) > ($1, $2) ORDER BY kind, id LIMIT 2",
                .text("fruit"), .int(2), gives: [[3], [4]]),
        ])

    static let conditions = ProbeGroup(
        "Conditions and nulls",
        [
            Probe("true and false", "SELECT TRUE, FALSE", gives: [[true, false]]),
            Probe("a bare comparison", "SELECT 2 > 1, 2 < 1", gives: [[true, false]]),
            Probe("a boolean as a condition", "SELECT id FROM item WHERE TRUE AND NOT FALSE AND id = 1", gives: [[1]]),
            Probe("is true", "SELECT (1 = 1) IS TRUE, (1 = 2) IS NOT TRUE", gives: [[true, true]]),
            Probe("three values", "SELECT TRUE AND NULL, FALSE AND NULL, TRUE OR NULL", gives: [[nil, false, true]]),
            Probe("null is not distinct from null", "SELECT NULL IS NOT DISTINCT FROM NULL", gives: [[true]]),
            Probe(
                "distinct from", "SELECT id FROM item WHERE price IS DISTINCT FROM 80 ORDER BY id",
                gives: [[1], [3], [5]]),
            Probe("unequal leaves nulls out", "SELECT id FROM item WHERE price <> 80 ORDER BY id", gives: [[1], [5]]),
            Probe(
                "nulls first", "SELECT id FROM item ORDER BY price NULLS FIRST, id",
                gives: [[3], [2], [4], [1], [5]]),
            Probe(
                "nulls last", "SELECT id FROM item ORDER BY price NULLS LAST, id", gives: [[2], [4], [1], [5], [3]]),
            Probe(
                "nulls last downwards", "SELECT id FROM item ORDER BY price DESC NULLS LAST, id DESC",
                gives: [[5], [1], [4], [2], [3]]),
            Probe(
                "between has both ends", "SELECT id FROM item WHERE price BETWEEN 80 AND 120 ORDER BY id",
                gives: [[1], [2], [4]]),
            Probe("not in with a null answers nothing", "SELECT id FROM item WHERE id NOT IN (1, NULL)", gives: []),
            Probe(
                "the first that is not null", "SELECT coalesce(price, parent_id, 0) FROM item WHERE id = 3",
                gives: [[1]]),
            Probe(
                "null where equal", "SELECT nullif(price, 80) FROM item WHERE id IN (1, 2) ORDER BY id",
                gives: [[120], [nil]]),
            Probe(
                "case with conditions",
                "SELECT CASE WHEN price > 100 THEN 'dear' WHEN price > 0 THEN 'cheap' ELSE 'free' END FROM item ORDER BY id",
                gives: [["dear"], ["cheap"], ["free"], ["cheap"], ["dear"]]),
            Probe(
                "case of a value", "SELECT CASE kind WHEN 'fruit' THEN 1 END FROM item WHERE id IN (2, 3) ORDER BY id",
                gives: [[1], [nil]]),
            Probe("greatest leaves nulls out", "SELECT greatest(1, NULL, 3), least(2, NULL)", gives: [[3, 2]]),
            Probe("greatest of texts", "SELECT greatest('a', 'c', 'b'), least('い', 'あ')", gives: [["c", "あ"]]),
            Probe(
                "greatest of columns", "SELECT greatest(price, parent_id) FROM item ORDER BY id",
                gives: [[120], [80], [1], [80], [150]]),
            Probe("rows as values are equal", "SELECT id FROM item WHERE (kind, price) = ('root', 150)", gives: [[5]]),
            Probe(
                "rows as values in a list",
                "SELECT id FROM item WHERE (kind, price) IN (VALUES ('root', 80), ('fruit', 120)) ORDER BY id",
                gives: [[1], [4]]),
        ])

    static let commonTables = ProbeGroup(
        "Common tables",
        [
            Probe(
                "a common table",
                "WITH dear AS (SELECT id FROM item WHERE price > 100) SELECT id FROM dear ORDER BY id",
                gives: [[1], [5]]),
            Probe(
                "kept", "WITH t AS MATERIALIZED (SELECT id FROM item) SELECT COUNT(*) FROM t", gives: [[5]]),
            Probe(
                "not kept", "WITH t AS NOT MATERIALIZED (SELECT id FROM item WHERE id > 3) SELECT COUNT(*) FROM t",
                gives: [[2]]),
            Probe(
                "one made of values", "WITH t(a, b) AS (VALUES (1, 'x'), (2, 'y')) SELECT b FROM t ORDER BY a DESC",
                gives: [["y"], ["x"]]),
            Probe(
                "one that uses another", "WITH a AS (SELECT 1 AS n), b AS (SELECT n + 1 AS n FROM a) SELECT n FROM b",
                gives: [[2]]),
            Probe(
                "counting by recursion",
                "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT SUM(n) FROM t",
                gives: [[15]]),
            Probe(
                "a tree by recursion",
                """
                WITH RECURSIVE below(id, depth) AS (
                    SELECT id, 0 FROM item WHERE id = 1
                    UNION ALL
                    SELECT i.id, b.depth + 1 FROM item i JOIN below b ON i.parent_id = b.id
                ) SELECT id, depth FROM below ORDER BY id
                """, gives: [[1, 0], [2, 1], [3, 1], [4, 2]]),
            Probe(
                "recursion ends where nothing is new",
                """
                WITH RECURSIVE t(n) AS (SELECT 1 UNION SELECT CASE WHEN n = 3 THEN 1 ELSE n + 1 END FROM t)
                SELECT COUNT(*) FROM t
                """, gives: [[3]]),
            Probe(
                "values inside a question", "SELECT n FROM (SELECT 2 AS n UNION ALL SELECT 1) AS t ORDER BY n",
                gives: [[1], [2]]),
            Probe("values alone", "VALUES (1, 'a'), (2, 'b')", gives: [[1, "a"], [2, "b"]]),
        ])

    static let joins = ProbeGroup(
        "Joins",
        [
            Probe(
                "inner", "SELECT i.name, l.quantity FROM item i JOIN line l ON l.item_id = i.id ORDER BY l.day, i.id",
                gives: [["apple", 2], ["Banana", 1], ["apple", 3], ["daikon", 5]]),
            Probe(
                "left",
                "SELECT i.id, l.day FROM item i LEFT JOIN line l ON l.item_id = i.id WHERE i.id > 2 ORDER BY i.id",
                gives: [[3, nil], [4, 102], [5, nil]]),
            Probe(
                "left, those without",
                "SELECT i.id FROM item i LEFT JOIN line l ON l.item_id = i.id WHERE l.day IS NULL ORDER BY i.id",
                gives: [[3], [5]]),
            Probe(
                "right",
                "SELECT l.item_id, i.name FROM item i RIGHT JOIN line l ON l.item_id = i.id WHERE l.day > 101 ORDER BY l.day",
                gives: [[4, "daikon"], [9, nil]]),
            Probe(
                "full",
                "SELECT i.id, l.item_id FROM item i FULL JOIN line l ON l.item_id = i.id WHERE i.id IS NULL OR l.item_id IS NULL ORDER BY i.id NULLS LAST",
                gives: [[3, nil], [5, nil], [nil, 9]]),
            Probe("cross", "SELECT COUNT(*) FROM item CROSS JOIN line", gives: [[25]]),
            Probe(
                "using", "SELECT COUNT(*) FROM line a JOIN line b USING (item_id, day)", gives: [[5]]),
            Probe(
                "with itself", "SELECT c.name, p.name FROM item c JOIN item p ON p.id = c.parent_id ORDER BY c.id",
                gives: [["Banana", "apple"], ["carrot", "apple"], ["daikon", "carrot"]]),
            Probe(
                "exists",
                "SELECT id FROM item i WHERE EXISTS (SELECT 1 FROM line l WHERE l.item_id = i.id AND quantity > 2) ORDER BY id",
                gives: [[1], [4]]),
            Probe(
                "not exists",
                "SELECT item_id FROM line l WHERE NOT EXISTS (SELECT 1 FROM item i WHERE i.id = l.item_id)",
                gives: [[9]]),
            Probe(
                "in a question",
                "SELECT name FROM item WHERE id IN (SELECT item_id FROM line WHERE day = 100) ORDER BY id",
                gives: [["apple"], ["Banana"]]),
            Probe(
                "one value of a question",
                "SELECT id, (SELECT SUM(quantity) FROM line WHERE item_id = i.id) FROM item i WHERE id < 4 ORDER BY id",
                gives: [[1, 5], [2, 1], [3, nil]]),
            Probe(
                "a question with a name", "SELECT t.total FROM (SELECT SUM(quantity) AS total FROM line) AS t",
                gives: [[18]]),
        ])
}
