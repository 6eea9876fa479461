/// What one module does when something happened in another, in the same transaction. Each module hands in its own; they
/// act in the order of the modules, so that who stands higher finds done what those below do.
package struct Listener: Sendable {
    /// Who listens, in one word: `search`, `gate`.
    package let who: String
    /// The name of the event.
    package let event: String
    private let act: @Sendable (any DomainEvent, Deed) throws -> Void

    package init<Event: DomainEvent>(
        _ who: String, to _: Event.Type, _ act: @escaping @Sendable (Event, Deed) throws -> Void
    ) {
        self.who = who
        event = Event.name
        self.act = { event, deed in
            if let event = event as? Event { try act(event, deed) }
        }
    }

    func hear(_ event: any DomainEvent, _ deed: Deed) throws { try act(event, deed) }
}
