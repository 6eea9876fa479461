/// By which schema rows were written: the last step of each module, and what followed from the steps (スキーマの版).
package struct SchemaVersion: Sendable, Equatable {
    /// The number of the last step by module.
    package let steps: [String: Int]
    /// The sum of steps, views and provisions; of no meaning but whether it is the same.
    package let following: String

    package init(steps: [String: Int], following: String) {
        self.steps = steps
        self.following = following
    }

    /// Reads it from the rows.
    package init(in rows: Connection) throws {
        guard let there = try SchemaThere(in: rows) else { throw StorageRefusal.unreadable("storage_migration") }
        steps = there.steps.reduce(into: [:]) { $0[$1.module] = max($0[$1.module] ?? 0, $1.number) }
        following = there.following
    }
}

extension Schema {
    /// The steps up to a version.
    /// - Throws: ``StorageRefusal/newerSchema(found:known:)`` where a newer program wrote it.
    func steps(of version: SchemaVersion) throws(StorageRefusal) -> [Migration] {
        for (module, number) in version.steps.sorted(by: { $0.key < $1.key }) {
            let last = migrations.filter { $0.module == module }.map(\.number).max() ?? 0
            if number > last { throw .newerSchema(found: "\(module) \(number)", known: "\(module) \(last)") }
        }
        return migrations.filter { $0.number <= version.steps[$0.module] ?? 0 }
    }
}
