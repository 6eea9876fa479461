import Governance
import Party

/// Whoever is new, or differs in what screening looks at, is looked at.
enum ScreeningListeners {
    static let all = [
        Listener("screening", to: PartiesChanged.self) { event, deed in
            guard event.concerns([.name, .nameKana, .kind, .country, .birthDay]) else { return }
            let found = try Screening.screen(event.set, deed)
            if found > 0 { deed.remark(ScreeningRefusal.found(found)) }
        },
        Listener("screening", to: PartiesGone.self) { event, deed in
            try Screening.forget(event.set, in: deed.rows)
        },
    ]
}
