import Storage

extension GovernanceSchema {
    // Plans are few: nothing is looked up by this column but when an import is taken back.
    static let plansOfImports = Migration(15, "governance: plans that an import made") { type in
        ["ALTER TABLE governance_plan ADD COLUMN import_id \(type.int)"]
    }
}
