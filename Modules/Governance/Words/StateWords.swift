import Vocabulary

/// States and kinds of this module, as people read them.
enum StateWords {
    static let all: Words = [
        "state.role.procurement": Phrase(en: "procurement", ja: "調達"),
        "state.role.marketing": Phrase(en: "marketing", ja: "マーケティング"),
        "state.role.sales": Phrase(en: "sales", ja: "営業"),
        "state.role.liaison": Phrase(en: "liaison", ja: "リエゾン"),
        "state.role.management": Phrase(en: "management", ja: "経営・管理"),
        "state.role.administrator": Phrase(en: "administrator", ja: "システム管理者"),
        "state.plan.kind.merge": Phrase(en: "merge", ja: "統合"),
        "state.plan.state.planned": Phrase(en: "held", ja: "保留"),
        "state.plan.state.held": Phrase(en: "not merged automatically", ja: "自動統合の対象外"),
        "state.plan.state.applied": Phrase(en: "applied", ja: "適用済"),
        "state.plan.state.merged": Phrase(en: "merged", ja: "統合済"),
        "state.plan.state.undone": Phrase(en: "undone", ja: "取消済"),
        "state.plan.state.planned.would": Phrase(en: "would be held", ja: "保留予定"),
        "state.plan.state.applied.would": Phrase(en: "would be applied", ja: "適用予定"),
        "state.plan.state.merged.would": Phrase(en: "would be merged", ja: "統合予定"),
        "state.plan.state.undone.would": Phrase(en: "would be undone", ja: "取消予定"),
    ]
}
