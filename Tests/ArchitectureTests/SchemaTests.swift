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

    @Test("whatever names a party says so by its type")
    func parties() {
        for file in Sources.product where file.path.contains("/Schema/") {
            for match in file.text.matches(of: /(\w*party_id|merged_into) \\\(type\.int\)/) {
                Issue.record("\(file.path): \(match.1) is no type.party")
            }
        }
    }
}
