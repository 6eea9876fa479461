import Foundation
import Testing

@Suite("How the sources are written")
struct SourceTests {
    @Test("no file is longer than 350 lines")
    func length() {
        for file in Sources.product + Sources.tests {
            #expect(file.lines.count <= 351, "\(file.path): \(file.lines.count) lines")
        }
    }

    /// Words that end the program on outside data.
    private static let banned = ["try!", "as!", "fatalError(", "preconditionFailure("]

    @Test("no product code traps, or prints past the output")
    func bannedWords() {
        for file in Sources.product {
            for (number, line) in file.lines.enumerated() {
                let code = line.trimmingCharacters(in: .whitespaces)
                if code.hasPrefix("//") { continue }
                for word in Self.banned where code.contains(word) {
                    Issue.record("\(file.path):\(number + 1): \(word)")
                }
                if file.owner != "sekisho-bench", code.contains("print("),
                    code.firstMatch(of: /(^|[^A-Za-z0-9_.])print\(/) != nil
                {
                    Issue.record("\(file.path):\(number + 1): prints past the output")
                }
            }
        }
    }

    @Test("file names are nouns of the trade")
    func names() {
        for file in Sources.product + Sources.tests {
            for word in ["Util", "Helper", "Manager", "Common.", "Misc"] {
                #expect(!file.name.contains(word), "\(file.path)")
            }
        }
    }

    @Test("nothing outside the project is mentioned")
    func outside() {
        let places = ["/wo" + "rk/", "../sha" + "red"]
        for file in Sources.product + Sources.tests {
            for place in places { #expect(!file.text.contains(place), "\(file.path) mentions \(place)") }
        }
    }

    @Test("the program describes no answer: tables and pages stand where every surface can reach them")
    func pages() {
        for file in Sources.product where file.owner == "sekisho" {
            for match in file.code.matches(of: /\b(?:Column|Table|Document|KeyFigure|Listing|Shape)\(/) {
                Issue.record("\(file.path): \(match.0)")
            }
        }
    }

    /// Codes that are no parties'.
    private static let otherCodes = ["ItemCommand.swift", "PartyErase.swift"]

    @Test("every argument that names a party is understood by the one rule for it")
    func parties() {
        let argument = /var (?:code|codes|party|customer|supplier|survivor|other): \[?String/
        for file in Sources.product
        where file.path.hasPrefix("Apps/sekisho/Commands") && !Self.otherCodes.contains(file.name) {
            for line in file.lines where !line.contains("{") {
                #expect(line.firstMatch(of: argument) == nil, "\(file.path): \(line)")
            }
        }
    }

    @Test("every module begins with what it is for")
    func readmes() {
        for module in Set(Sources.product.filter { $0.path.hasPrefix("Modules/") }.map(\.owner)) {
            let readme = Sources.root.appendingPathComponent("Modules/\(module)/README.md").path
            #expect(FileManager.default.fileExists(atPath: readme), "Modules/\(module)/README.md")
        }
    }

    @Test("every file that a command names stands among its files, which nothing is written over")
    func namedFiles() {
        var found = 0
        for file in Sources.product where file.path.hasPrefix("Apps/sekisho/Commands/") {
            for command in file.text.split(separator: "\nstruct ") {
                let files = command.matches(of: /var (\w+): \[?(?:In|Out)putPath/).map { String($0.1) }
                guard !files.isEmpty else { continue }
                found += files.count
                let named = command.firstMatch(of: /var namedFiles: NamedFiles \{([^}]*)\}/)?.1 ?? ""
                for name in files { #expect(named.contains(name), "\(file.path): \(name)") }
            }
        }
        #expect(found > 9)
    }
}
