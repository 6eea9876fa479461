import Vocabulary

/// What is said about rules of the gate and their effect.
enum GateRulesWords {
    static let all: Words = [
        "gate.effect.pass": Phrase(en: "candidates that pass", ja: "通過する候補"),
        "gate.effect.hold": Phrase(en: "candidates on hold", ja: "保留の候補"),
        "gate.effect.away": Phrase(en: "candidates not eligible", ja: "対象外の候補"),
        "gate.policy.other_side": Phrase(
            en: "This policy is for the {0} side, not for the {1} side.", ja: "これは{0}の基準で、{1}の基準ではありません。",
            hintEn: "Apply it as what it is: sekisho gate policy apply FILE",
            hintJa: "基準に書かれた業務区分で適用してください: sekisho gate policy apply FILE"),
    ]
}
