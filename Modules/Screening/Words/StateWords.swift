import Vocabulary

/// States and kinds of this module, as people read them.
enum StateWords {
    static let all: Words = [
        "state.screening.priority.high": Phrase(en: "high", ja: "高"),
        "state.screening.priority.low": Phrase(en: "low", ja: "低"),
        "state.screening.state.possible": Phrase(en: "possible", ja: "判定待ち"),
        "state.screening.state.clear": Phrase(en: "clear", ja: "非該当"),
        "state.screening.state.confirmed": Phrase(en: "confirmed", ja: "該当"),
        "state.screening.state.lapsed": Phrase(en: "lapsed", ja: "失効"),
        "state.screening.what.likeness": Phrase(en: "name", ja: "名称"),
        "state.screening.what.pair": Phrase(en: "same word", ja: "同じ語"),
        "state.screening.what.extra": Phrase(en: "only asked", ja: "取引先のみ"),
        "state.screening.what.missing": Phrase(en: "only listed", ja: "リストのみ"),
        "state.screening.what.country": Phrase(en: "country", ja: "国"),
        "state.screening.what.birth_year": Phrase(en: "year of birth", ja: "生年"),
        "state.screening.what.kind": Phrase(en: "kind", ja: "種類"),
        "state.screening.what.strong": Phrase(en: "name too much alike to pass", ja: "名称が強く類似"),
    ]
}
