import Vocabulary

/// What is said about plans, and about merging parties.
enum PlanWords {
    static let all: Words = [
        "plan.unknown": Phrase(
            en: "There is no plan {0}.", ja: "計画 {0} はありません。",
            hintEn: "See what there is: sekisho plan list", hintJa: "一覧で確かめてください: sekisho plan list"),
        "plan.not_held": Phrase(
            en: "Plan {0} was applied or given up before.", ja: "計画 {0} はすでに適用または取り消されています。",
            hintEn: "See where it stands: sekisho plan show {0}", hintJa: "状態を確かめてください: sekisho plan show {0}"),
        "plan.not_applied": Phrase(
            en: "Plan {0} has not been applied, so no part of it can be undone.",
            ja: "計画 {0} は適用されていないため、一部を戻すことはできません。",
            hintEn: "Give the whole plan up: sekisho plan undo {0}", hintJa: "計画全体を取り消せます: sekisho plan undo {0}"),
        "plan.undone": Phrase(
            en: "Plan {0} has been undone already.", ja: "計画 {0} はすでに戻されています。",
            hintEn: "See what there is: sekisho plan list", hintJa: "一覧で確かめてください: sekisho plan list"),
    ]
}
