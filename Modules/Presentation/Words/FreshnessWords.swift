/// Titles, columns and notes of the report of freshness, the list of stale data and the list of people due to go.
enum FreshnessWords {
    static let all: [String: Phrase] = [
        "report.freshness": Phrase(en: "Freshness of the contact base", ja: "顧客台帳の鮮度"),
        "report.freshness.score": Phrase(en: "Data care score", ja: "データ保全点"),
        "report.freshness.score.of": Phrase(en: "of {0}", ja: "{0} 点満点"),
        "report.freshness.held": Phrase(en: "Values held", ja: "保有件数"),
        "report.freshness.fresh": Phrase(en: "fresh", ja: "新しい"),
        "report.freshness.stale": Phrase(en: "stale", ja: "要確認"),
        "report.freshness.bad": Phrase(en: "bad", ja: "誤り"),
        "report.freshness.expected": Phrase(en: "Expected to be right", ja: "正しいと見込まれる件数"),
        "report.freshness.expected_share": Phrase(en: "Expected right", ja: "正しい見込み"),
        "report.freshness.by_field": Phrase(en: "By department and field", ja: "部門・項目別"),
        "report.freshness.scores": Phrase(
            en: "Data care score: expected to be right ÷ held × 100", ja: "データ保全点＝正しいと見込まれる件数÷保有件数×100"),
        "report.freshness.fading": Phrase(
            en: "If nobody asks: what is expected to be right", ja: "確認をしないままの場合に正しいと見込まれる割合"),
        "report.freshness.now": Phrase(en: "now", ja: "現在"),
        "report.freshness.months": Phrase(en: "in {0} months", ja: "{0} か月後"),
        "report.freshness.owner": Phrase(en: "Department", ja: "担当部門"),
        "report.freshness.owner.marketing": Phrase(en: "marketing", ja: "マーケティング"),
        "report.freshness.owner.gate": Phrase(en: "gate", ja: "関所"),
        "report.freshness.owner.sourcing": Phrase(en: "sourcing", ja: "調達"),
        "report.freshness.owner.sales": Phrase(en: "sales", ja: "営業"),
        "report.freshness.field": Phrase(en: "Field", ja: "項目"),
        "report.freshness.field.name": Phrase(en: "name", ja: "名称"),
        "report.freshness.field.address": Phrase(en: "address", ja: "住所"),
        "report.freshness.field.phone": Phrase(en: "telephone", ja: "電話"),
        "report.freshness.field.email": Phrase(en: "mail", ja: "メール"),
        "report.freshness.field.website": Phrase(en: "web", ja: "ウェブ"),
        "report.freshness.field.representative": Phrase(en: "representative", ja: "代表者"),
        "report.freshness.half_life": Phrase(en: "Half-life in days", ja: "半減期（日）"),
        "report.freshness.note.score": Phrase(
            en:
                "A value counts as 0 where it was found wrong since, and otherwise fades by one half with each half-life since it was last found right or came in.",
            ja: "値は、誤りと分かれば 0、そうでなければ最後に確認した日（なければ登録日）から半減期ごとに半分と数えます。"),
        "report.freshness.note.rules": Phrase(
            en: "Half-lives are assumptions, that of mail a published figure; sekisho party rules shows and sets them.",
            ja: "半減期は仮定です（メールだけは公表値）。sekisho party rules で確認・変更できます。"),
        "report.freshness.note.owner": Phrase(
            en:
                "The department is the one that looks after the party today: what crosses the gate and is accepted belongs to sales or sourcing.",
            ja: "部門は本日の担当です。関所を通って引き受けられた先は営業または調達に属します。"),
        "report.stale": Phrase(en: "To be asked about again", ja: "確認待ちリスト"),
        "report.stale.worth": Phrase(en: "Worth", ja: "重み"),
        "report.stale.worth.customer": Phrase(en: "customer", ja: "得意先"),
        "report.stale.worth.supplier": Phrase(en: "supplier", ja: "仕入先"),
        "report.stale.worth.candidate_supplier": Phrase(en: "candidate supplier", ja: "調達先候補"),
        "report.stale.worth.prospect": Phrase(en: "prospect", ja: "見込み客"),
        "report.stale.worth.partner": Phrase(en: "partner", ja: "協業先"),
        "report.stale.worth.others": Phrase(en: "other", ja: "その他"),
        "report.stale.state": Phrase(en: "State", ja: "状態"),
        "report.stale.confirmed_on": Phrase(en: "Last right", ja: "最終確認日"),
        "report.stale.age": Phrase(en: "Days ago", ja: "経過日数"),
        "report.stale.cut": Phrase(en: "There are more; --limit shows them.", ja: "続きがあります。--limit で表示できます。"),
        "report.privacy.due": Phrase(en: "People whose data is due to go", ja: "保存期間が過ぎた個人"),
        "report.privacy.last_seen": Phrase(en: "Last seen", ja: "最後の接点"),
        "report.privacy.why": Phrase(en: "Why", ja: "理由"),
        "report.privacy.due_on": Phrase(en: "Due on", ja: "期限日"),
        "report.privacy.no_touch_since": Phrase(
            en: "No touch for {0} months, never crossed, no document", ja: "{0} か月間接点がなく、関所の通過も書類もない"),
        "report.privacy.never_touched": Phrase(
            en: "Held for {0} months without a touch, never crossed, no document", ja: "登録から {0} か月間接点がなく、関所の通過も書類もない"),
        "report.privacy.note": Phrase(
            en:
                "People only, {0} months after their last touch. Whoever crossed the gate, works for a party that did, has a document with us or a purpose of their own is not due.",
            ja: "個人のみ、最後の接点から {0} か月。関所を通った方、通った先に勤める方、書類のある方、個別の利用目的のある方は対象外です。"),
    ]
}
