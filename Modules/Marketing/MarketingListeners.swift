import Governance
import Party

/// Whoever was met has been touched.
enum MarketingListeners {
    static let all = [
        Listener("marketing", to: CardsGiven.self) { event, deed in
            try CardTouches.record(event.meetings, importID: event.importID, deed)
        },
        Listener("marketing", to: CardsGone.self) { event, deed in
            _ = try TouchImport.undo(event.importID, deed)
        },
    ]
}
