/// Something that happened to the records of one module and that others follow (業務イベント). Whoever has a deed says
/// what happened and knows nobody: ``Deed/announce(_:)``.
package protocol DomainEvent: SendableMetatype {
    /// `party.changed`: how the list of what follows names it.
    static var name: String { get }
}
