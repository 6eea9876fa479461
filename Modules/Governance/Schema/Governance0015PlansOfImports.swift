import Storage

extension GovernanceSchema {
    // Plans are few: nothing is looked up by their import but when it is taken back.
    static let plansOfImports = Migration(15, "governance: plans that an import made") { type in
        ["ALTER TABLE governance_plan ADD COLUMN import_id \(type.int)"]
    }
}
