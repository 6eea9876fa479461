/// What is said about amounts of money (`Vocabulary`'s refusals).
enum MoneyWords {
    static let all: Words = [
        "money.mixed": Phrase(
            en: "Amounts in {0} and {1} cannot be added or compared.",
            ja: "{0} と {1} の金額は、そのままでは合算も比較もできません。",
            hintEn: "Give both in one currency, or import exchange rates: sekisho import rates FILE",
            hintJa: "通貨をそろえるか、為替レートを取り込んでください: sekisho import rates FILE"),
        "money.too_large": Phrase(
            en: "The amount is larger than the program can hold.",
            ja: "金額が大きすぎて、このプログラムでは扱えません。",
            hintEn: "Check the number of digits and the currency.",
            hintJa: "桁数と通貨を確認してください。"),
    ]
}
