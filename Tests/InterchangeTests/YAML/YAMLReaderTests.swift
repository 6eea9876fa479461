import Testing

@testable import Interchange

@Suite("Files in YAML")
struct YAMLReaderTests {
    @Test("Words, lists and entries are read with the lines on which they stand")
    func tree() throws {
        let root = try #require(
            try YAMLReader.read(
                """
                # why
                name: "a: b"   # a remark
                list:
                  - one
                  - [two, '三']
                """))
        let entries = try #require(root.mapping)
        #expect(entries.map(\.key.text) == ["name", "list"])
        #expect(entries.map(\.key.line) == [2, 3])
        #expect(entries[0].value.text == "a: b")
        let list = try #require(entries[1].value.sequence)
        #expect(list.map(\.line) == [4, 5])
        #expect(list[0].text == "one")
        #expect(list[1].sequence?.map(\.text) == ["two", "三"])
        #expect(root.text == nil && list[1].text == nil && list[0].mapping == nil)
    }

    @Test("A text without a value is nothing", arguments: ["", "# only a remark\n", "\n\n"])
    func nothing(text: String) throws {
        #expect(try YAMLReader.read(text) == nil)
    }

    @Test("A word is a word, whatever YAML makes of it", arguments: ["no", "yes", "null", "~", "2026-04-01", "1:30"])
    func words(text: String) throws {
        let node = try #require(try YAMLReader.read(text))
        #expect(node.text == text)
        #expect(node.integer == nil && node.number == nil)
    }

    @Test(
        "Numbers are decimal, and without quotes",
        arguments: [
            ("0", 0, 0), ("30", 30, 30), ("-20", -20, -20), ("+7", 7, 7), ("62.5", nil, 62.5), ("1e3", nil, 1000),
            ("'30'", nil, nil), ("010", nil, 10), ("0x1F", nil, nil), ("many", nil, nil), (".inf", nil, nil),
            ("nan", nil, nil), ("9223372036854775808", nil, 9_223_372_036_854_775_808),
        ] as [(String, Int64?, Double?)])
    func numbers(text: String, integer: Int64?, number: Double?) throws {
        let node = try #require(try YAMLReader.read(text))
        #expect(node.integer == integer)
        #expect(node.number == number)
    }

    @Test("A value may be named and used again")
    func anchors() throws {
        let root = try #require(try YAMLReader.read("a: &x [1, 2]\nb: *x\n"))
        #expect(root.mapping?[1].value.sequence?.map(\.integer) == [1, 2])
    }

    @Test(
        "What is no YAML is named with its line",
        arguments: [
            ("a: [1, 2\n", 2, "did not find expected ',' or ']'"), ("a: 1\n\tb: 2\n", 2, "found a tab character"),
            ("a: 1\nb: 2\na: 3\n", 3, "duplicate key a"), ("a: \"1\n", 2, "unexpected end of stream"),
            ("a: *x\n", 1, "undefined alias"), ("a: 1\n---\nb: 2\n", 2, "a second document"),
            ("a: 1\nb: \u{1}\n", 2, "control characters are not allowed"),
        ])
    func faults(text: String, line: Int, problem: String) {
        do {
            _ = try YAMLReader.read(text)
            Issue.record("was read")
        } catch {
            #expect(error.line == line)
            #expect(error.problem.contains(problem), "\(error.problem)")
        }
    }

    @Test("Nobody nests so deeply", arguments: ["[", "{a: ", "- ", "? "])
    func deep(level: String) {
        #expect(throws: YAMLFault(line: 1, problem: "nested too deeply")) {
            try YAMLReader.read(String(repeating: level, count: 30_000))
        }
    }
}
