import Vocabulary

/// What the pages of screening say.
enum ScreeningWords {
    static let all: Words = [
        "page.screening.ran": Phrase(
            en: "Parties screened: {0}. New possible hits: {1}.", ja: "{0} 件を照合しました。新たな該当の可能性 {1} 件。"),
        "page.screening.ran.would": Phrase(
            en: "Parties that would be screened: {0}. New possible hits would be: {1}.",
            ja: "{0} 件が照合されます。新たな該当の可能性は {1} 件になります。"),
        "page.screening.blocked.possible": Phrase(
            en: "{0} waits for a decision and cannot cross the gate until then.", ja: "{0} は判定待ちです。判定までは関所を通れません。"),
        "page.screening.blocked.confirmed": Phrase(
            en: "{0} is confirmed and cannot cross the gate.", ja: "{0} は該当と判定されています。関所を通れません。"),
        "page.screening.free": Phrase(en: "Nothing stops {0}.", ja: "{0} を止めるものはありません。"),
        "page.screening.weak_alias": Phrase(en: "{0} {1} (weak alias)", ja: "{0} {1}（弱い別名）"),
        "page.screening.arithmetic": Phrase(
            en:
                "The likeness of names is the sum of likeness² × weight of the same words, divided by the sum of their weights, 0.3 × the weights only asked and 0.5 × the weights only listed; then country, year of birth and kind add or take.",
            ja: "名称の類似度 = 同じ語の Σ（類似度² × 重み）÷（その重みの和 + 0.3 × 取引先のみの重み + 0.5 × リストのみの重み）。これに国・生年・種類の加減をします。"),
        "page.screening.due": Phrase(en: "Checks that fall due", ja: "期日の来た確認"),
    ]
}
