import Vocabulary

/// What is said of items (品目). Codes begin with `items.`.
enum ItemsWords {
    static let all: Words = [
        "items.unknown": Phrase(
            en: "There is no item {0}.",
            ja: "品目 {0} はありません。",
            hintEn: "See what there is: sekisho item list. Register it: sekisho item add {0} NAME",
            hintJa: "一覧: sekisho item list。登録: sekisho item add {0} 品名"),
        "items.known": Phrase(
            en: "There is an item {0} already.",
            ja: "品目 {0} はすでにあります。",
            hintEn: "See it: sekisho item show {0}. A file changes what is said of it: sekisho import items FILE",
            hintJa: "内容: sekisho item show {0}。変更はファイルの取込で: sekisho import items ファイル"),
        "items.empty": Phrase(
            en: "The {0} of the item is empty.",
            ja: "品目の {0} が空です。",
            hintEn: "Give code and name: sekisho item add BRG-6205 \"deep groove ball bearing\"",
            hintJa: "コードと品名を指定してください: sekisho item add BRG-6205 深溝玉軸受"),
        "items.too_long": Phrase(
            en: "The {0} is longer than {1} characters.",
            ja: "{0} が {1} 文字を超えています。",
            hintEn: "Shorten it.",
            hintJa: "短くしてください。"),
    ]
}
