import Vocabulary

/// What the pages of the gate say.
enum GateWords {
    static let all: Words = [
        "page.gate.by_policy": Phrase(en: "Judged by {0}", ja: "判定の基準: {0}"),
        "page.gate.counts": Phrase(
            en: "{0} passed, {1} on hold, {2} not eligible; {3} handed over.", ja: "通過 {0}、保留 {1}、対象外 {2}。今回通したのは {3}。"),
        "page.gate.counts.would": Phrase(
            en: "{0} passed, {1} on hold, {2} not eligible; {3} would be handed over.",
            ja: "通過 {0}、保留 {1}、対象外 {2}。今回通るのは {3}。"),
        "page.gate.ground.met": Phrase(en: "{0} (met)", ja: "{0}（充足）"),
        "page.gate.ground.unmet": Phrase(en: "{0} (not met)", ja: "{0}（未達）"),
        "page.gate.reason": Phrase(en: "{0} ({1})", ja: "{0}（{1}）"),
        "page.gate.reason.unmet": Phrase(en: "not met: {0} ({1})", ja: "未達: {0}（{1}）"),
        "page.gate.unknown": Phrase(en: "unknown", ja: "不明"),
        "page.gate.crossings": Phrase(en: "{0} through the gate", ja: "{0} の関所の通過"),
        "page.gate.answers": Phrase(en: "What the receiver answered", ja: "受け手の回答"),
        "page.gate.report": Phrase(en: "The gate", ja: "関所の成績"),
    ]
}
