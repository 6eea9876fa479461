import Storage

extension ProbeGroup {
    static let groups = ProbeGroup(
        "Groups",
        [
            Probe(
                "sums by group",
                "SELECT kind, SUM(price), COUNT(*), COUNT(price) FROM item GROUP BY kind ORDER BY kind",
                gives: [["fruit", 200, 2, 2], ["root", 230, 3, 2]]),
            Probe(
                "the name of a column given in the question",
                "SELECT CASE WHEN price > 100 THEN 'dear' ELSE 'other' END AS class, COUNT(*) FROM item GROUP BY class ORDER BY class",
                gives: [["dear", 2], ["other", 3]]),
            Probe(
                "by position", "SELECT kind, COUNT(*) FROM item GROUP BY 1 ORDER BY 2 DESC",
                gives: [["root", 3], ["fruit", 2]]),
            Probe("having", "SELECT kind FROM item GROUP BY kind HAVING COUNT(*) > 2", gives: [["root"]]),
            Probe("distinct values", "SELECT COUNT(DISTINCT price) FROM item", gives: [[3]]),
            Probe("distinct rows", "SELECT DISTINCT kind FROM item ORDER BY kind", gives: [["fruit"], ["root"]]),
            Probe(
                "some of a group",
                "SELECT COUNT(*) FILTER (WHERE kind = 'root'), SUM(price) FILTER (WHERE kind = 'fruit') FROM item",
                gives: [[3, 200]]),
            Probe("the sum of nothing", "SELECT SUM(price) FROM item WHERE id > 99", gives: [[nil]]),
            Probe("the sum of nothing as zero", "SELECT coalesce(SUM(price), 0) FROM item WHERE id > 99", gives: [[0]]),
            Probe("the number of nothing", "SELECT COUNT(*) FROM item WHERE id > 99", gives: [[0]]),
            Probe("no group of nothing", "SELECT kind FROM item WHERE id > 99 GROUP BY kind", gives: []),
            Probe(
                "smallest and greatest", "SELECT MIN(price), MAX(price), MIN(name), MAX(name) FROM item",
                gives: [[80, 150, "Banana", "大根"]]),
            Probe("a sum as a whole number", "SELECT CAST(SUM(price) AS BIGINT) FROM item", gives: [[430]]),
            Probe("a mean as a fraction", "SELECT CAST(AVG(price) AS DOUBLE PRECISION) FROM item", gives: [[107.5]]),
            Probe(
                "texts put together",
                "SELECT string_agg(name, ', ') FROM (SELECT name FROM item WHERE kind = 'fruit' ORDER BY id) AS t",
                gives: [["apple, Banana"]]),
            Probe(
                "texts of nothing put together", "SELECT string_agg(name, ',') FROM item WHERE id > 99", gives: [[nil]]),
            Probe(
                "a sum beyond 32 bits", "SELECT SUM(price * 1000000000) FROM item WHERE id < 3",
                gives: [[200_000_000_000]]),
        ])

    static let windows = ProbeGroup(
        "Windows",
        [
            Probe(
                "numbered", "SELECT id, row_number() OVER (ORDER BY price DESC NULLS LAST, id) FROM item ORDER BY id",
                gives: [[1, 2], [2, 3], [3, 5], [4, 4], [5, 1]]),
            Probe(
                "numbered in each part",
                "SELECT id, row_number() OVER (PARTITION BY kind ORDER BY id DESC) FROM item ORDER BY id",
                gives: [[1, 2], [2, 1], [3, 3], [4, 2], [5, 1]]),
            Probe(
                "ranked",
                "SELECT id, rank() OVER w, dense_rank() OVER w FROM item WINDOW w AS (ORDER BY price NULLS LAST) ORDER BY id",
                gives: [[1, 3, 2], [2, 1, 1], [3, 5, 4], [4, 1, 1], [5, 4, 3]]),
            Probe(
                "in quarters", "SELECT id, ntile(2) OVER (ORDER BY id) FROM item ORDER BY id",
                gives: [[1, 1], [2, 1], [3, 1], [4, 2], [5, 2]]),
            Probe(
                "the one before",
                "SELECT day, lag(quantity) OVER (ORDER BY day, item_id) FROM line WHERE item_id = 1 ORDER BY day",
                gives: [[100, nil], [101, 2]]),
            Probe(
                "the one after, or a usual value",
                "SELECT day, lead(quantity, 1, 0) OVER (ORDER BY day) FROM line WHERE item_id = 1 ORDER BY day",
                gives: [[100, 3], [101, 0]]),
            Probe(
                "first and last",
                "SELECT first_value(id) OVER w, last_value(id) OVER w FROM item WINDOW w AS (PARTITION BY kind ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) ORDER BY id",
                gives: [[1, 2], [1, 2], [3, 5], [3, 5], [3, 5]]),
            Probe(
                "the second",
                "SELECT nth_value(id, 2) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM item LIMIT 1",
                gives: [[2]]),
            Probe(
                "a running sum",
                "SELECT SUM(quantity) OVER (ORDER BY day, item_id ROWS UNBOUNDED PRECEDING) FROM line ORDER BY day, item_id",
                gives: [[2], [3], [6], [11], [18]]),
            Probe(
                "a running sum by equal days",
                "SELECT SUM(quantity) OVER (ORDER BY day) FROM line ORDER BY day, item_id",
                gives: [[3], [3], [6], [11], [18]]),
            Probe(
                "two rows each",
                "SELECT SUM(quantity) OVER (ORDER BY day, item_id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM line ORDER BY day, item_id",
                gives: [[2], [3], [4], [8], [12]]),
            Probe(
                "two days each",
                "SELECT SUM(quantity) OVER (ORDER BY day GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM line ORDER BY day, item_id",
                gives: [[3], [3], [6], [8], [12]]),
            Probe(
                "a range of days",
                "SELECT SUM(quantity) OVER (ORDER BY day RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM line ORDER BY day, item_id",
                gives: [[3], [3], [6], [8], [12]]),
            Probe(
                "all but this row",
                "SELECT SUM(quantity) OVER (ORDER BY day, item_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) FROM line ORDER BY day, item_id",
                gives: [[16], [17], [15], [13], [11]]),
            Probe(
                "all but its equals",
                "SELECT SUM(quantity) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE GROUP) FROM line ORDER BY day, item_id",
                gives: [[15], [15], [15], [13], [11]]),
            Probe(
                "some of a window",
                "SELECT COUNT(*) FILTER (WHERE quantity > 2) OVER (ORDER BY day, item_id) FROM line ORDER BY day, item_id",
                gives: [[0], [0], [1], [2], [3]]),
            Probe(
                "a window over groups",
                "SELECT kind, SUM(COUNT(*)) OVER (ORDER BY kind) FROM item GROUP BY kind ORDER BY kind",
                gives: [["fruit", 2], ["root", 5]]),
            Probe(
                "the newest of each",
                "SELECT item_id, day FROM (SELECT item_id, day, row_number() OVER (PARTITION BY item_id ORDER BY day DESC) AS n FROM line) AS t WHERE n = 1 ORDER BY item_id",
                gives: [[1, 101], [2, 100], [4, 102], [9, 103]]),
            Probe(
                "the share before",
                "SELECT CAST(percent_rank() OVER (ORDER BY id) AS DOUBLE PRECISION), CAST(cume_dist() OVER (ORDER BY id) AS DOUBLE PRECISION) FROM item WHERE id < 5 ORDER BY id LIMIT 1",
                gives: [[0.0, 0.25]]),
        ])

    static let sets = ProbeGroup(
        "Sets",
        [
            Probe("all of both", "SELECT 1 AS n UNION ALL SELECT 1 ORDER BY n", gives: [[1], [1]]),
            Probe("each once", "SELECT 1 AS n UNION SELECT 1 UNION SELECT 2 ORDER BY n", gives: [[1], [2]]),
            Probe(
                "in both", "SELECT id FROM item INTERSECT SELECT item_id FROM line ORDER BY 1", gives: [[1], [2], [4]]),
            Probe(
                "in the first only", "SELECT id FROM item EXCEPT SELECT item_id FROM line ORDER BY 1",
                gives: [[3], [5]]),
            Probe("nulls are one", "SELECT price FROM item WHERE id = 3 UNION SELECT NULL", gives: [[nil]]),
            Probe(
                "the first of a set", "SELECT id FROM item UNION SELECT item_id FROM line ORDER BY 1 DESC LIMIT 1",
                gives: [[9]]),
        ])

    static let numbers = ProbeGroup(
        "Numbers",
        [
            Probe("division cuts toward zero", "SELECT 7 / 2, -7 / 2, 7 / -2", gives: [[3, -3, -3]]),
            Probe("the rest has the sign of the first", "SELECT 7 % 3, -7 % 3, 7 % -3", gives: [[1, -1, 1]]),
            Probe("division of columns", "SELECT price / 7, price % 7 FROM item WHERE id = 1", gives: [[17, 1]]),
            Probe("a division by zero that is avoided", "SELECT 5 / nullif(0, 0)", gives: [[nil]]),
            Probe("a fraction by division", "SELECT CAST(1 AS DOUBLE PRECISION) / 4", gives: [[0.25]]),
            Probe("a text as a number", "SELECT CAST('-12' AS BIGINT)", gives: [[-12]]),
            Probe("a number as a text", "SELECT CAST(price AS TEXT) FROM item WHERE id = 1", gives: [["120"]]),
            Probe("the amount without sign", "SELECT abs(-5), abs(CAST(-2.5 AS DOUBLE PRECISION))", gives: [[5, 2.5]]),
            Probe("a square root", "SELECT sqrt(CAST(9 AS DOUBLE PRECISION))", gives: [[3.0]]),
            Probe(
                "rounded down to a whole number", "SELECT CAST(floor(CAST(-2.5 AS DOUBLE PRECISION)) AS BIGINT)",
                gives: [[-3]]),
            Probe(
                "rounded up to a whole number", "SELECT CAST(ceil(CAST(2.1 AS DOUBLE PRECISION)) AS BIGINT)",
                gives: [[3]]),
            Probe(
                "shares in thousandths",
                "SELECT quantity * 1000 / SUM(quantity) OVER () FROM line WHERE item_id = 1 ORDER BY day",
                gives: [[400], [600]]),
            Probe(
                "a difference below zero", "SELECT CAST($1 AS BIGINT) - CAST($2 AS BIGINT)", .int(5), .int(9),
                gives: [[-4]]),
            Probe(
                "the greatest number stays exact", "SELECT CAST($1 AS BIGINT) - 1", .int(.max),
                gives: [[9_223_372_036_854_775_806]]),
            Probe("multiplication before addition", "SELECT 2 + 3 * 4, (2 + 3) * 4", gives: [[14, 20]]),
            Probe("a sign in front", "SELECT -price, +price FROM item WHERE id = 1", gives: [[-120, 120]]),
        ])

    static let texts = ProbeGroup(
        "Texts",
        [
            Probe("put together", "SELECT name || '-' || kind FROM item WHERE id = 1", gives: [["apple-fruit"]]),
            Probe("a null takes all with it", "SELECT name || NULL FROM item WHERE id = 1", gives: [[nil]]),
            Probe("a length in characters", "SELECT length('関所'), length('')", gives: [[2, 0]]),
            Probe("a part from a place", "SELECT substr('関所の町', 2, 2), substr('abc', 2)", gives: [["所の", "bc"]]),
            Probe("a month of a day", "SELECT substr('2026-04-01', 1, 7)", gives: [["2026-04"]]),
            Probe("lower and upper", "SELECT lower('AbC'), upper('AbC')", gives: [["abc", "ABC"]]),
            Probe("replaced", "SELECT replace('a-b-c', '-', '')", gives: [["abc"]]),
            Probe(
                "trimmed", "SELECT trim('  a '), ltrim('xxa', 'x'), rtrim('axx', 'x'), ltrim('  a')",
                gives: [["a", "a", "a", "a"]]),
            Probe(
                "where a part stands", "SELECT strpos('関所の町', '町'), strpos('abc', 'x'), strpos('abc', '')",
                gives: [[4, 0, 1]]),
            Probe("like tells large from small", "SELECT id FROM item WHERE name LIKE 'b%'", gives: []),
            Probe("like from the beginning", "SELECT id FROM item WHERE name LIKE 'B%'", gives: [[2]]),
            Probe("like inside", "SELECT id FROM item WHERE name LIKE '%rr%'", gives: [[3]]),
            Probe("like in Japanese", "SELECT id FROM item WHERE name LIKE '%根'", gives: [[5]]),
            Probe("like one character", "SELECT id FROM item WHERE name LIKE '大_'", gives: [[5]]),
            Probe(
                "like with its own signs",
                "SELECT 'a%b' LIKE 'a!%b' ESCAPE '!', 'axb' LIKE 'a!%b' ESCAPE '!', 'a_b' LIKE 'a!_b' ESCAPE '!'",
                gives: [[true, false, true]]),
            Probe("not like", "SELECT id FROM item WHERE name NOT LIKE '%a%' ORDER BY id", gives: [[5]]),
            Probe(
                "like without regard to case", "SELECT id FROM item WHERE lower(name) LIKE lower('BAN%')", gives: [[2]]),
            Probe("like a value", "SELECT id FROM item WHERE name LIKE $1 ESCAPE '!'", .text("%!%%"), gives: []),
            Probe(
                "in the order of the bytes", "SELECT name FROM item ORDER BY name",
                gives: [["Banana"], ["apple"], ["carrot"], ["daikon"], ["大根"]]),
            Probe(
                "compared by the bytes", "SELECT 'Z' < 'a', 'ア' < 'イ', 'z' < 'あ', 'a' < 'ab'",
                gives: [[true, true, true, true]]),
            Probe("spaces count", "SELECT 'a' = 'a ', 'a' = 'A'", gives: [[false, false]]),
            Probe(
                "composed and decomposed are two", "SELECT CAST($1 AS TEXT) = CAST($2 AS TEXT)", .text("が"),
                .text("か\u{3099}"), gives: [[false]]),
            Probe(
                "beyond the first plane", "SELECT length(CAST($1 AS TEXT)), substr(CAST($1 AS TEXT), 2, 1)",
                .text("𠮷野家"), gives: [[3, "野"]]),
            Probe(
                "line ends and tabs are kept", "SELECT CAST($1 AS TEXT)", .text("a\tb\\c\r\nd"),
                gives: [["a\tb\\c\r\nd"]]),
        ])
}
