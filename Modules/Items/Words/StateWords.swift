import Vocabulary

/// States and kinds of this module, as people read them.
enum StateWords {
    static let all: Words = [
        "state.item.standing.open": Phrase(en: "open", ja: "発注可"),
        "state.item.standing.candidate": Phrase(en: "candidate", ja: "認定待ち"),
        "state.item.standing.stopped": Phrase(en: "stopped", ja: "発注停止"),
    ]
}
