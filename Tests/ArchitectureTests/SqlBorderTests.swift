import Testing

/// Tables belong to modules. Who writes SQL over the border of a module writes it on what was promised.
@Suite("Borders in SQL")
struct SqlBorderTests {
    /// A table or view that a statement names.
    struct Use {
        let file: Sources.File
        let name: String
        let isWriting: Bool
    }

    /// The modules that keep rows, by the prefix of their tables.
    private static let modules: [String: String] = {
        var modules = ["storage": "Storage"]
        for file in Sources.product where file.name.hasSuffix("Part.swift") {
            guard let name = file.text.firstMatch(of: /static let name = "(\w+)"/) else { continue }
            modules[String(name.1)] = file.owner
        }
        return modules
    }()

    /// What may be read, and what may be written too, beyond the module that it belongs to.
    private static let promised: (read: Set<String>, written: Set<String>) = {
        var (read, written): (Set<String>, Set<String>) = ([], [])
        for file in Sources.product {
            for match in file.text.matches(of: /\bView\(\s*"(\w+)"/) { read.insert(String(match.1)) }
            for match in file.text.matches(of: /\bPromise\("(\w+)", \.(read|write)\)/) {
                read.insert(String(match.1))
                if match.2 == "write" { written.insert(String(match.1)) }
            }
        }
        return (read, written)
    }()

    /// Every table of a module that a statement in the product names.
    private static let uses: [Use] = Sources.product.flatMap { file in
        let code = file.code
        let statements = code.matches(of: /\b(DELETE FROM|FROM|JOIN|INTO|UPDATE)\s+([a-z][a-z_]*)/)
            .map { Use(file: file, name: String($0.2), isWriting: $0.1 != "FROM" && $0.1 != "JOIN") }
        let loads = code.matches(of: /\binto\(\s*"([a-z_]+)"/)
            .map { Use(file: file, name: String($0.1), isWriting: true) }
        return (statements + loads).filter { module(of: $0.name) != nil }
    }

    private static func module(of table: String) -> String? {
        table.split(separator: "_").first.flatMap { modules[String($0)] }
    }

    @Test("the statements, the modules and their promises are found")
    func found() {
        #expect(Self.uses.count > 500)
        #expect(Self.modules.count > 7)
        #expect(Self.promised.read.count > 20)
    }

    @Test("a statement names tables of its own module, or what another promised")
    func borders() {
        for use in Self.uses where Self.module(of: use.name) != use.file.owner {
            let isPromised = (use.isWriting ? Self.promised.written : Self.promised.read).contains(use.name)
            #expect(isPromised, "\(use.file.path) \(use.isWriting ? "writes" : "reads") \(use.name)")
        }
    }

    @Test("no module names a table of one that it does not stand on, also not by a foreign key")
    func upwards() {
        let keys = Sources.product.flatMap { file in
            file.text.matches(of: /REFERENCES ([a-z_]+)/)
                .map { Use(file: file, name: String($0.1), isWriting: false) }
        }
        for use in Self.uses + keys {
            guard let module = Self.module(of: use.name), module != use.file.owner else { continue }
            #expect(
                Manifest.foundations(of: use.file.owner).contains(module), "\(use.file.path) names \(use.name)")
        }
    }

    @Test("every promise is used by somebody else")
    func usedPromises() {
        let used = Set(Self.uses.filter { Self.module(of: $0.name) != $0.file.owner }.map(\.name))
        for file in Sources.product where file.name.hasSuffix("Part.swift") {
            for match in file.text.matches(of: /Promise\("(\w+)"/) {
                #expect(used.contains(String(match.1)), "nobody needs \(match.1)")
            }
        }
    }
}
