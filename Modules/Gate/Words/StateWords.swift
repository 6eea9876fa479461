import Vocabulary

/// States and kinds of this module, as people read them.
enum StateWords {
    static let all: Words = [
        "state.side.purchase": Phrase(en: "purchase", ja: "調達"),
        "state.side.sale": Phrase(en: "sale", ja: "販売"),
        "state.side.both": Phrase(en: "both", ja: "両方"),
        "state.gate.verdict.pass": Phrase(en: "pass", ja: "通過"),
        "state.gate.verdict.hold": Phrase(en: "hold", ja: "保留"),
        "state.gate.verdict.away": Phrase(en: "not eligible", ja: "対象外"),
        "state.gate.owner.marketing": Phrase(en: "marketing", ja: "マーケティング"),
        "state.gate.owner.gate": Phrase(en: "gate", ja: "関所"),
        "state.gate.owner.sourcing": Phrase(en: "sourcing", ja: "調達"),
        "state.gate.owner.sales": Phrase(en: "sales", ja: "営業"),
        "state.gate.source.lead": Phrase(en: "lead", ja: "リード"),
        "state.gate.source.pull": Phrase(en: "pull", ja: "引き出し"),
        "state.gate.source.existing": Phrase(en: "existing", ja: "既存取引"),
        "state.gate.state.waiting": Phrase(en: "waiting", ja: "受理待ち"),
        "state.gate.state.accepted": Phrase(en: "accepted", ja: "受理"),
        "state.gate.state.returned": Phrase(en: "returned", ja: "差戻し"),
        "state.gate.return.not_target": Phrase(en: "not a target", ja: "対象外"),
        "state.gate.return.no_need": Phrase(en: "no need", ja: "ニーズなし"),
        "state.gate.return.no_authority": Phrase(en: "no authority", ja: "決裁権なし"),
        "state.gate.return.no_budget": Phrase(en: "no budget", ja: "予算なし"),
        "state.gate.return.later_timing": Phrase(en: "later", ja: "時期尚早"),
        "state.gate.return.duplicate": Phrase(en: "duplicate", ja: "重複"),
        "state.gate.return.wrong_data": Phrase(en: "wrong data", ja: "データ誤り"),
        "state.gate.return.competitor": Phrase(en: "competitor", ja: "競合"),
        "state.gate.return.job_seeker": Phrase(en: "job seeker", ja: "求職者"),
        "state.gate.return.partner_or_supplier": Phrase(en: "partner or supplier", ja: "パートナー・仕入先候補"),
        "state.gate.return.unreachable": Phrase(en: "unreachable", ja: "連絡不能"),
        "state.gate.return.existing_customer": Phrase(en: "existing customer", ja: "既存顧客"),
        "state.gate.return.other": Phrase(en: "other", ja: "その他"),
        "state.gate.before": Phrase(en: "before", ja: "手前"),
        "state.gate.behind": Phrase(en: "behind", ja: "通過後"),
    ]
}
