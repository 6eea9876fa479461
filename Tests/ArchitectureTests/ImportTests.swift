import Testing

@Suite("Who may know whom")
struct ImportTests {
    @Test("the sources and the map are found")
    func found() {
        #expect(Sources.product.count > 200 && Sources.tests.count > 50)
        #expect(Manifest.dependencies.count > 10)
    }

    @Test("the map names every module that is there, and no other")
    func map() {
        let modules = Set(Sources.product.filter { $0.path.hasPrefix("Modules/") }.map(\.owner))
        #expect(modules == Set(Manifest.dependencies.keys))
    }

    /// That a file imports what the manifest does not name, the build itself refuses.
    @Test("marketing, sourcing and sales know nothing of each other: they meet at the gate and in the books")
    func threeApart() {
        let three: Set<String> = ["Marketing", "Sourcing", "Sales"]
        for module in three {
            let known = Manifest.foundations(of: module).intersection(three)
            #expect(known.isEmpty, "\(module) stands on \(known.sorted().joined(separator: ", "))")
        }
    }

    @Test(
        "a library is known in one place only",
        arguments: [
            ("ArgumentParser", "sekisho"), ("CSQLite", "Storage"), ("CPostgres", "Storage"), ("COpenSSL", "Storage"),
            ("CYAML", "Interchange"), ("CExpat", "Workbooks"), ("CZip", "Workbooks"), ("CXlsxWriter", "Workbooks"),
        ]
    )
    func libraries(library: String, owner: String) {
        for file in Sources.product where file.owner != owner {
            #expect(!file.imports.contains(library), "\(file.path) imports \(library)")
        }
    }

    @Test("no product code uses Foundation, which makes every start slow")
    func foundation() {
        for file in Sources.product where file.owner != "bench" {
            #expect(!file.imports.contains("Foundation"), "\(file.path)")
        }
    }

    @Test("every module that hands something in is a part of the program, behind those that it stands on")
    func parts() throws {
        let handedIn = Set(Sources.product.filter { $0.name == "\($0.owner)Part.swift" }.map(\.owner))
        let program = try #require(Sources.product.first { $0.text.contains("ProgramParts([\n") })
        let parts = program.text.matches(of: /(\w+)Part\.self/).map { String($0.1) }
        #expect(Set(parts) == handedIn && parts.count == handedIn.count)
        for (place, part) in parts.enumerated() {
            let later = Manifest.foundations(of: part).intersection(parts[place...])
            #expect(later.isEmpty, "\(part) stands on \(later.sorted().joined(separator: ", "))")
        }
    }
}
