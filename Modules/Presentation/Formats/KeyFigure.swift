/// One figure that matters, shown as a card: what it is, its value, and what it is to be read against.
package struct KeyFigure: Hashable, Sendable {
    package enum Tone: Hashable, Sendable { case plain, good, warning }

    /// English and `snake_case`: its name in JSON and CSV.
    package let key: String
    package let title: Label
    package let value: Cell
    package let note: Label?
    /// How it stands beside other periods, a line each.
    package let beside: [Label]
    package let tone: Tone

    package init(
        _ key: String, _ title: Label, _ value: Cell, note: Label? = nil, beside: [Label] = [], tone: Tone = .plain
    ) {
        self.key = key
        self.title = title
        self.value = value
        self.note = note
        self.beside = beside
        self.tone = tone
    }

    package init(_ key: String, en: String, ja: String, _ value: Cell, note: Label? = nil, tone: Tone = .plain) {
        self.init(key, .words(en: en, ja: ja), value, note: note, tone: tone)
    }
}
