import Vocabulary

/// The words of the commands on the way to the gate: marketing, and the gate itself.
extension CommandWords {
    static let toTheGate: Words = [
        "command.gate.codes": Phrase(
            en: "Parties by code or name; none means all candidates.", ja: "取引先のコードまたは名称（省略すると候補すべて）"),
        "command.reason": Phrase(en: "Why.", ja: "理由"),
        "command.option.note": Phrase(en: "A note.", ja: "備考"),
        "command.file": Phrase(en: "File to read; - is standard input.", ja: "読み込むファイル（- は標準入力）"),
        "command.option.after": Phrase(en: "Begin after this code.", ja: "このコードの次から"),
        "command.score.adjust.either": Phrase(
            en: "Say either --points or --temperature.", ja: "--points か --temperature のどちらか一つを指定してください。"),
        "command.score.now_is": Phrase(en: "{0} stands at {1} points: {2}.", ja: "{0} は {1} 点で、{2}です。"),
        "command.score.now_is.would": Phrase(en: "{0} would stand at {1} points: {2}.", ja: "{0} は {1} 点になり、{2}です。"),
        "command.gate.pulled": Phrase(en: "{0} crossed as a pull.", ja: "{0} を引き出しとして通しました。"),
        "command.gate.pulled.would": Phrase(en: "{0} would cross as a pull.", ja: "{0} を引き出しとして通します。"),
        "command.gate.accepted": Phrase(en: "{0} is accepted.", ja: "{0} を受理しました。"),
        "command.gate.accepted.would": Phrase(en: "{0} would be accepted.", ja: "{0} を受理します。"),
        "command.gate.return.reason": Phrase(
            en:
                "not_target, no_need, no_authority, no_budget, later_timing, duplicate, wrong_data, competitor, job_seeker, partner_or_supplier, unreachable, existing_customer or other.",
            ja:
                "not_target、no_need、no_authority、no_budget、later_timing、duplicate、wrong_data、competitor、job_seeker、partner_or_supplier、unreachable、existing_customer、other"
        ),
        "command.gate.returned": Phrase(en: "{0} is returned to marketing.", ja: "{0} をマーケティングへ差し戻しました。"),
        "command.gate.returned.would": Phrase(en: "{0} would be returned to marketing.", ja: "{0} をマーケティングへ差し戻します。"),
    ]
}
