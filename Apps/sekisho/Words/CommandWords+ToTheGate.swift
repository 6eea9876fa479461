import Vocabulary

/// The words of the commands on the way to the gate: marketing, and the gate itself.
extension CommandWords {
    static let toTheGate: Words = [
        "command.reason": Phrase(en: "Why.", ja: "理由"),
        "command.option.note": Phrase(en: "A note.", ja: "備考"),
        "command.file": Phrase(en: "File to read; - is standard input.", ja: "読み込むファイル（- は標準入力）"),
        "command.option.after": Phrase(en: "Begin after this code.", ja: "このコードの次から"),
        "command.campaign": Phrase(en: "Campaigns.", ja: "キャンペーン"),
        "command.campaign.list": Phrase(en: "List campaigns.", ja: "キャンペーンを一覧します。"),
        "command.campaign.list.example": Phrase(en: "Example: sekisho campaign list", ja: "例: sekisho campaign list"),
        "command.touch": Phrase(en: "Touches.", ja: "接点"),
        "command.touch.add": Phrase(en: "Record a touch with a party.", ja: "取引先との接点を記録します。"),
        "command.touch.add.example": Phrase(
            en: "Example: sekisho touch add P-000123 --kind visit --medium visit --topic bearings",
            ja: "例: sekisho touch add P-000123 --kind visit --medium visit --topic 軸受"),
        "command.touch.kind": Phrase(
            en: "view, click, open, submit, download, call, visit, meeting, card, reply, attend or request.",
            ja: "view、click、open、submit、download、call、visit、meeting、card、reply、attend、request"),
        "command.touch.medium": Phrase(
            en: "web, search, social, email, post, fax, flyer, event, call, visit or referral.",
            ja: "web、search、social、email、post、fax、flyer、event、call、visit、referral"),
        "command.touch.campaign": Phrase(en: "Code of the campaign.", ja: "キャンペーンのコード"),
        "command.touch.topic": Phrase(en: "What it was about.", ja: "話題"),
        "command.touch.at": Phrase(en: "When (default: now).", ja: "日時（既定: 現在）"),
        "command.score": Phrase(en: "Scores and their rules.", ja: "スコアとその規則"),
        "command.score.explain": Phrase(
            en: "Show the entries of a party's score with their decay.", ja: "スコアの内訳を、減衰とともに示します。"),
        "command.score.explain.example": Phrase(
            en: "Example: sekisho score explain P-000123 --side sale",
            ja: "例: sekisho score explain P-000123 --side sale"),
        "command.score.adjust": Phrase(
            en: "Add a judgement by hand to a party's score.", ja: "人の判断をスコアに加えます。"),
        "command.score.adjust.example": Phrase(
            en:
                "Example: sekisho score adjust P-000123 --side sale --temperature hot --reason \"asked for a quote by phone\"",
            ja: "例: sekisho score adjust P-000123 --side sale --temperature hot --reason 電話で見積依頼"),
        "command.score.adjust.points": Phrase(en: "Points to add or, below zero, to take away.", ja: "加える点（負なら減らす点）"),
        "command.score.adjust.temperature": Phrase(en: "cold, warm or hot.", ja: "cold、warm、hot"),
        "command.score.adjust.either": Phrase(
            en: "Say either --points or --temperature.", ja: "--points か --temperature のどちらか一つを指定してください。"),
        "command.score.now_is": Phrase(en: "{0} stands at {1} points: {2}.", ja: "{0} は {1} 点で、{2}です。"),
        "command.score.now_is.would": Phrase(en: "{0} would stand at {1} points: {2}.", ja: "{0} は {1} 点になり、{2}です。"),
        "command.score.rules": Phrase(en: "The rules of scores.", ja: "スコアの規則"),
        "command.score.rules.show": Phrase(en: "Show the rules in force.", ja: "いまの規則を示します。"),
        "command.score.rules.apply": Phrase(en: "Put new rules in force.", ja: "新しい規則を適用します。"),
        "command.score.rules.example": Phrase(
            en: "Example: sekisho score rules show > rules.yaml; sekisho score rules apply rules.yaml --dry-run",
            ja: "例: sekisho score rules show > rules.yaml; sekisho score rules apply rules.yaml --dry-run"),
        "command.contact": Phrase(en: "Contacts by temperature.", ja: "温度別の接点先"),
        "command.contact.list": Phrase(en: "List contacts of a temperature.", ja: "温度ごとに接点先を一覧します。"),
        "command.contact.list.example": Phrase(
            en: "Example: sekisho contact list --side sale --temperature hot",
            ja: "例: sekisho contact list --side sale --temperature hot"),
        "command.contact.untraced": Phrase(
            en: "List parties that neither a touch nor a campaign brought in.", ja: "接点も施策も分からない取引先を一覧します。"),
        "command.contact.untraced.example": Phrase(
            en: "Example: sekisho contact untraced", ja: "例: sekisho contact untraced"),
        "command.contact.temperature": Phrase(en: "cold, warm or hot.", ja: "cold、warm、hot"),
        "command.gate": Phrase(en: "The gate between marketing and the two exits.", ja: "マーケティングと二つの出口の間の関所"),
        "command.gate.evaluate": Phrase(
            en: "Judge candidates by the policy in force and let through who passes.",
            ja: "いまの基準で候補を判定し、満たした候補を通します。"),
        "command.gate.evaluate.example": Phrase(
            en: "Example: sekisho gate evaluate --side sale --dry-run",
            ja: "例: sekisho gate evaluate --side sale --dry-run"),
        "command.gate.codes": Phrase(en: "Codes of parties; none means all candidates.", ja: "取引先コード（省略すると候補すべて）"),
        "command.gate.policy": Phrase(en: "The criteria of the gate.", ja: "関所の基準"),
        "command.gate.policy.apply": Phrase(en: "Put a policy in force.", ja: "基準を適用します。"),
        "command.gate.policy.show": Phrase(en: "Show a policy.", ja: "基準を示します。"),
        "command.gate.policy.list": Phrase(en: "List all versions.", ja: "すべての版を一覧します。"),
        "command.gate.policy.example": Phrase(
            en: "Example: sekisho gate policy show --side sale > sale.yaml; sekisho gate policy apply sale.yaml",
            ja: "例: sekisho gate policy show --side sale > sale.yaml; sekisho gate policy apply sale.yaml"),
        "command.gate.policy.label": Phrase(en: "A version such as sale@3.", ja: "版（例: sale@3）"),
        "command.gate.list": Phrase(en: "List parties on one side of the gate.", ja: "関所の手前または先の取引先を一覧します。"),
        "command.gate.list.example": Phrase(
            en: "Example: sekisho gate list --side sale --of marketing",
            ja: "例: sekisho gate list --side sale --of marketing"),
        "command.gate.list.of": Phrase(
            en: "marketing: not crossed; crossed: the receiver's list.", ja: "marketing: 関所の手前、crossed: 関所の先"),
        "command.gate.show": Phrase(
            en: "Show how a party came through the gate, on what grounds, and what was answered.",
            ja: "取引先の関所の通過と、その根拠、受け手の回答を示します。"),
        "command.gate.show.example": Phrase(
            en: "Example: sekisho gate show P-000123 --side sale", ja: "例: sekisho gate show P-000123 --side sale"),
        "command.gate.pull": Phrase(en: "Pull a party out of marketing's list.", ja: "マーケティングのリストから引き出します。"),
        "command.gate.pull.example": Phrase(
            en: "Example: sekisho gate pull P-000123 --side sale --reason \"met at the fair\"",
            ja: "例: sekisho gate pull P-000123 --side sale --reason 展示会で商談"),
        "command.gate.pulled": Phrase(en: "{0} crossed as a pull.", ja: "{0} を引き出しとして通しました。"),
        "command.gate.pulled.would": Phrase(en: "{0} would cross as a pull.", ja: "{0} を引き出しとして通します。"),
        "command.gate.accept": Phrase(en: "Take a crossing on.", ja: "通ってきた候補を引き受けます。"),
        "command.gate.accept.example": Phrase(
            en: "Example: sekisho gate accept P-000123 --side sale", ja: "例: sekisho gate accept P-000123 --side sale"),
        "command.gate.accepted": Phrase(en: "{0} is accepted.", ja: "{0} を受理しました。"),
        "command.gate.accepted.would": Phrase(en: "{0} would be accepted.", ja: "{0} を受理します。"),
        "command.gate.return": Phrase(en: "Give a party back to marketing.", ja: "マーケティングへ差し戻します。"),
        "command.gate.return.example": Phrase(
            en: "Example: sekisho gate return P-000123 --side sale --reason later_timing --wake-on 2027-04-01",
            ja: "例: sekisho gate return P-000123 --side sale --reason later_timing --wake-on 2027-04-01"),
        "command.gate.return.reason": Phrase(
            en:
                "not_target, no_need, no_authority, no_budget, later_timing, duplicate, wrong_data, competitor, job_seeker, partner_or_supplier, unreachable, existing_customer or other.",
            ja:
                "not_target、no_need、no_authority、no_budget、later_timing、duplicate、wrong_data、competitor、job_seeker、partner_or_supplier、unreachable、existing_customer、other"
        ),
        "command.gate.return.wake_on": Phrase(en: "Day on which it comes back.", ja: "再び候補になる日"),
        "command.gate.return.survivor": Phrase(en: "For a duplicate: the party that stays.", ja: "重複のとき、残す取引先"),
        "command.gate.returned": Phrase(en: "{0} is returned to marketing.", ja: "{0} をマーケティングへ差し戻しました。"),
        "command.gate.returned.would": Phrase(en: "{0} would be returned to marketing.", ja: "{0} をマーケティングへ差し戻します。"),
        "command.gate.report": Phrase(en: "Count and quality of crossings.", ja: "通過の数と質を示します。"),
        "command.gate.report.example": Phrase(
            en: "Example: sekisho gate report -p 2026Q4", ja: "例: sekisho gate report -p 2026Q4"),
    ]
}
