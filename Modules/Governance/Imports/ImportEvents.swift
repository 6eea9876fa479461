/// The last row of an import is in: what else belongs to it is done now, before it is counted.
package struct ImportTaken: DomainEvent {
    package static let name = "import.taken"
    package let session: ImportSession
}

/// An import is about to be taken back: whatever was done with its records goes first.
package struct ImportGoes: DomainEvent {
    package static let name = "import.goes"
    package let importID: Int64
}
