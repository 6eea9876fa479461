import Testing

@Suite("Steps of the schema")
struct SchemaTests {
    @Test("each module counts its steps from one, each number once")
    func numbers() {
        var steps: [String: [Int]] = [:]
        for file in Sources.product where file.path.contains("/Schema/") {
            for match in file.text.matches(of: /\bMigration\(\s*"(\w+)",\s*(\d+),/) {
                steps[String(match.1), default: []].append(Int(match.2) ?? 0)
                #expect(match.1 == file.owner.lowercased(), "\(file.path)")
            }
        }
        #expect(steps.count > 7)
        for (module, numbers) in steps { #expect(numbers.sorted() == Array(1...numbers.count), "\(module)") }
    }

    @Test("each step stands in the list of its module")
    func listed() {
        var steps: [String: [String]] = [:]
        for file in Sources.product where file.path.contains("/Schema/") {
            steps[file.owner, default: []] += file.text.matches(of: /static let (\w+) = Migration\(/).map {
                String($0.1)
            }
        }
        #expect(steps.values.joined().count > 25)
        // Storage has one step of its own, which stands before all lists.
        for (module, names) in steps where module != "Storage" {
            let list = Sources.product.first { $0.path == "Modules/\(module)/Schema/\(module)Schema.swift" }?.text ?? ""
            let listed = list.firstMatch(of: /static let migrations(?:: \[Migration\])? = \[([^\]]*)\]/)?.1 ?? ""
            let known = Set(listed.matches(of: /\w+/).map { String($0.0) })
            for name in names { #expect(known.contains(name), "\(module) makes the step \(name) and never runs it") }
        }
    }

    @Test("whatever names a party says so by its type")
    func parties() {
        for file in Sources.product where file.path.contains("/Schema/") {
            for match in file.text.matches(of: /(\w*party_id|merged_into) \\\(type\.int\)/) {
                Issue.record("\(file.path): \(match.1) is no type.party")
            }
        }
    }
}
