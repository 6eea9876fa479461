import Vocabulary

/// The words of finding what is one party.
extension CommandWords {
    static let duplicates: Words = [
        "command.party.duplicates": Phrase(
            en: "Find parties that are one and the same.", ja: "同じ相手が二重に登録されていないかを調べます（名寄せ）。"),
        "command.party.duplicates.example": Phrase(
            en: "Example: sekisho party duplicates -O csv -o duplicates.csv",
            ja: "例: sekisho party duplicates -O csv -o duplicates.csv"),
        "command.party.duplicates.above": Phrase(
            en: "Least probability, 0 to 1 (default: 0.5).", ja: "確からしさの下限、0～1（既定: 0.5）"),
        "command.party.duplicates.apply": Phrase(
            en: "Merge what is found, as a plan that can be undone whole or by cluster.",
            ja: "見つかったものを統合します。計画として残り、全体でも組ごとでも取り消せます。"),
        "command.party.duplicates.plan": Phrase(en: "Duplicates of {0}", ja: "{0} の名寄せ"),
        "command.import.match": Phrase(
            en: "Take new parties for those that are known already where they are one.",
            ja: "登録済みの相手と同じと判定した行は、新規にせずその相手として取り込みます。"),
        "command.import.more_matches": Phrase(
            en: "More matches stand in plan {0}.", ja: "ほかの名寄せは計画 {0} にあります。"),
        "command.party.duplicates.explain": Phrase(
            en: "Say why two codes are one party or two.", ja: "二つのコードが同じ相手か別の相手か、その理由を示します。"),
        "command.party.duplicates.two_codes": Phrase(
            en: "--explain takes two codes.", ja: "--explain には二つのコードを書いてください。"),
        "command.party.duplicates.range": Phrase(
            en: "--above takes a number from 0 to 1.", ja: "--above には 0 から 1 までの数を書いてください。"),
    ]
}
