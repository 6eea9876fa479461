import Foundation
import Governance
import Items
import Pages
import Presentation
import TestOffice
import Testing

@Suite("Shapes of JSON answers")
struct ShapesTests {
    @Test("Every name that an answer has in the sources has one shape, and no shape is left that nobody emits")
    func everyAnswer() {
        let shapes = PageShapes.all.map(\.name)
        for (name, same) in Dictionary(grouping: shapes, by: { $0 }) where same.count > 1 {
            Issue.record("\(same.count) shapes are called \(name)")
        }
        let emitted = EmittedNames.all
        #expect(emitted.count > 50)
        for (name, path) in emitted.sorted(by: { $0.key < $1.key }) {
            #expect(shapes.contains(name), "\(path): \(name) has no shape")
        }
        // A refusal is written on standard error, as what it is and without a name.
        for name in Set(shapes).subtracting(emitted.keys).subtracting(["error"]).sorted() {
            Issue.record("nobody emits \(name)")
        }
    }

    @Test("A field stands in a shape once")
    func once() {
        for shape in PageShapes.all {
            let paths = shape.fields.map(\.path)
            #expect(paths.count == Set(paths).count, "\(shape.name)")
        }
    }

    @Test("Records that go out have the shape of their columns")
    func exports() throws {
        let files = [FileKind(ItemImport.self, ItemExport.self, at: .ground)]
        let shape = try #require(ExportPage.shapes(of: files).first)
        #expect(shape.name == "export.items")
        #expect(shape.fields.map(\.path) == ["schema", "dry_run"] + ItemExport.columns.map { "rows[].\($0)" })
    }

    @Test("Every answer that is stored beside the tests is as its shape says", arguments: StoredAnswer.all)
    func stored(answer: StoredAnswer) throws {
        let json = try JSON(answer.text)
        let name = try #require(json["error"] == nil ? answer.name : "error")
        let shape = try #require(PageShapes.all.first { $0.name == name }, "\(answer): no shape \(name)")
        for fault in ShapeFaults(of: shape).faults(in: json) { Issue.record("\(answer): \(name): \(fault)") }
    }

    @Test("A value of another type is a fault, and so is a field that the shape does not name")
    func faults() throws {
        let shape = Shape(
            "x", ["a": "integer", "b": "day?", "c[].d": "hot|cold", "m": "money", "o": "object", "t": "array?"])
        let checked = ShapeFaults(of: shape)
        let good =
            #"{"schema":"s","a":1,"b":null,"c":[{"d":"hot"}],"m":{"minor":1,"currency":"JPY"},"o":{"p":[1]},"t":[]}"#
        #expect(checked.faults(in: try JSON(good)).isEmpty)
        let bad =
            #"{"schema":1,"a":1.5,"b":"today","c":[{"d":"warm","e":1}],"m":{"minor":1},"o":null,"t":null,"z":true}"#
        #expect(
            checked.faults(in: try JSON(bad)).map { String($0.prefix { $0 != " " }) }
                == ["a", "b", "c[].d", "c[].e", "m", "o", "schema", "z"])
    }
}

/// The names that answers have where the sources make them.
enum EmittedNames {
    /// Each with a file in which it stands.
    static let all: [String: String] = {
        var names: [String: String] = [:]
        for folder in ["Modules", "Apps/sekisho"] {
            for (path, text) in ProjectFiles.all(in: folder, ending: ".swift") {
                for match in text.matches(of: /(?:\bDocument\(|\bListing\(|\bschema:)\s*"([a-z_.-]+)"/) {
                    names[String(match.1)] = path
                }
            }
        }
        return names
    }()
}

/// A JSON answer that is stored beside the tests, alone or on a page among others.
struct StoredAnswer: Sendable, CustomStringConvertible {
    let place: String
    let text: String

    var description: String { place }

    /// `report.summary` of `"schema": "sekisho.report.summary/1"`.
    var name: String? {
        text.firstMatch(of: /"schema": "sekisho\.([a-z_.-]+)\/1"/).map { String($0.1) }
    }

    static let all: [StoredAnswer] = {
        let alone = ProjectFiles.all(in: "Tests", ending: ".json").map { StoredAnswer(place: $0.path, text: $0.text) }
        let pages = ProjectFiles.all(in: "Tests", ending: ".json.txt").flatMap { answers(on: $0.text, $0.path) }
        return (alone + pages).filter {
            // What the tests of Presentation make up is no answer of the program.
            $0.place.contains("/Snapshots/") && !$0.place.contains("PresentationTests")
        }
    }()

    /// The objects on a page: each begins and ends with a brace alone, or stands on one line.
    private static func answers(on page: String, _ path: String) -> [StoredAnswer] {
        var answers: [StoredAnswer] = []
        var open: (line: Int, text: [Substring])?
        for (number, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            open?.text.append(line)
            if line == "{" {
                open = (number + 1, [line])
            } else if line == "}", let whole = open {
                answers.append(StoredAnswer(place: "\(path):\(whole.line)", text: whole.text.joined(separator: "\n")))
                open = nil
            } else if line.hasPrefix("{\"error\"") {
                answers.append(StoredAnswer(place: "\(path):\(number + 1)", text: String(line)))
            }
        }
        return answers
    }
}

/// Files of the project, found from where this file stands.
private enum ProjectFiles {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func all(in folder: String, ending: String) -> [(path: String, text: String)] {
        let base = root.appendingPathComponent(folder)
        let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(ending) }.sorted().compactMap { path in
            (try? String(contentsOf: base.appendingPathComponent(path), encoding: .utf8)).map {
                ("\(folder)/\(path)", $0)
            }
        }
    }
}
