import Governance

/// What this module does when something happened.
enum PartyListeners {
    static let all = search + Recognising.listeners

    private static let search = [
        Listener("search", to: PartiesChanged.self) { event, deed in
            // An import puts its rows into the index while it has them in hand.
            if case .import = event.set { return }
            guard event.concerns([.name, .nameKana, .mail]) else { return }
            try SearchIndex.add(event.set, in: deed.rows)
        },
        Listener("search", to: PartiesErased.self) { event, deed in
            try SearchIndex.forget(event.parties, in: deed)
        },
        Listener("search", to: PartiesGone.self) { event, deed in
            try SearchIndex.undo(event.importID, in: deed.rows)
        },
    ]
}
