import Vocabulary

/// Titles and notes of the report on freshness.
enum FreshnessPageWords {
    static let all: Words = [
        "page.report.freshness": Phrase(en: "Freshness of the contact base", ja: "顧客台帳の鮮度"),
        "page.report.freshness.score.of": Phrase(en: "of {0}", ja: "{0} 点満点"),
        "page.report.freshness.by_field": Phrase(en: "By department and field", ja: "部門・項目別"),
        "page.report.freshness.scores": Phrase(
            en: "Data care score: expected to be right ÷ held × 100", ja: "データ保全点＝正しいと見込まれる件数÷保有件数×100"),
        "page.report.freshness.fading": Phrase(
            en: "If nobody asks: what is expected to be right", ja: "確認をしないままの場合に正しいと見込まれる割合"),
        "page.report.freshness.now": Phrase(en: "now", ja: "現在"),
        "page.report.freshness.months": Phrase(en: "in {0} months", ja: "{0} か月後"),
        "page.report.freshness.note.score": Phrase(
            en:
                "A value counts as 0 where it was found wrong since, and otherwise fades by one half with each half-life since it was last found right or came in.",
            ja: "値は、誤りと分かれば 0、そうでなければ最後に確認した日（なければ登録日）から半減期ごとに半分と数えます。"),
        "page.report.freshness.note.rules": Phrase(
            en: "Half-lives are assumptions, that of mail a published figure; sekisho party rules shows and sets them.",
            ja: "半減期は仮定です（メールだけは公表値）。sekisho party rules で確認・変更できます。"),
        "page.report.freshness.note.owner": Phrase(
            en:
                "The department is the one that looks after the party today: what crosses the gate and is accepted belongs to sales or sourcing.",
            ja: "部門は本日の担当です。関所を通って引き受けられた先は営業または調達に属します。"),
        "page.report.stale": Phrase(en: "To be asked about again", ja: "確認待ちリスト"),
        "page.report.stale.cut": Phrase(en: "There are more; --limit shows them.", ja: "続きがあります。--limit で表示できます。"),
        "page.report.privacy.due": Phrase(en: "People whose data is due to go", ja: "保存期間が過ぎた個人"),
        "page.report.privacy.no_touch_since": Phrase(
            en: "No touch for {0} months, never crossed, no document", ja: "{0} か月間接点がなく、関所の通過も書類もない"),
        "page.report.privacy.never_touched": Phrase(
            en: "Held for {0} months without a touch, never crossed, no document", ja: "登録から {0} か月間接点がなく、関所の通過も書類もない"),
        "page.report.privacy.note": Phrase(
            en:
                "People only, {0} months after their last touch. Whoever crossed the gate, works for a party that did, has a document with us or a purpose of their own is not due.",
            ja: "個人のみ、最後の接点から {0} か月。関所を通った方、通った先に勤める方、書類のある方、個別の利用目的のある方は対象外です。"),
    ]
}
