import Vocabulary

/// What is said in sourcing (調達). Codes begin with `sourcing.`.
enum SourcingWords {
    static let all: Words = [
        "state.sourcing.decision.approved": Phrase(en: "approved", ja: "承認"),
        "state.sourcing.decision.rejected": Phrase(en: "rejected", ja: "見送り"),
        "state.sourcing.place.before_gate": Phrase(en: "before the gate", ja: "関所の手前"),
        "state.sourcing.place.waiting": Phrase(en: "waits for a decision", ja: "認定待ち"),
        "sourcing.not_a_candidate": Phrase(
            en: "{0} is not a candidate supplier.",
            ja: "{0} は調達先候補ではありません。",
            hintEn:
                "It stands before the gate. Take it over with a reason: sekisho gate pull {0} --side purchase --reason \"audited\"",
            hintJa:
                "まだ関所の手前です。理由を添えて引き出してください: sekisho gate pull {0} --side purchase --reason \"監査済み\""),
        "sourcing.already_supplier": Phrase(
            en: "{0} is our supplier already.",
            ja: "{0} はすでに仕入先です。",
            hintEn: "See all: sekisho supplier list",
            hintJa: "一覧: sekisho supplier list"),
        "sourcing.not_positive": Phrase(
            en: "The quantity {0} is not more than nothing.",
            ja: "数量 {0} は0より大きくなければなりません。",
            hintEn: "Give what was ordered; what was rejected has its own column.",
            hintJa: "発注した数量を書いてください。不良数には別の列があります。"),
        "sourcing.negative": Phrase(
            en: "{0} must not be negative.",
            ja: "{0} は負の値にできません。",
            hintEn: "Give quantities and prices without a sign.",
            hintJa: "数量と単価は符号なしで書いてください。"),
        "sourcing.rejected_too_many": Phrase(
            en: "More was rejected ({0}) than ordered.",
            ja: "不良数 ({0}) が発注数を超えています。",
            hintEn: "Check both quantities of the line.",
            hintJa: "その明細の両方の数量を確認してください。"),
    ]
}
