import Vocabulary

/// What is said of any list.
enum ListWords {
    static let all: Words = [
        "page.list.cut": Phrase(
            en: "The first {0} are shown; there may be more: --limit N shows N.",
            ja: "先頭の {0} 件です。続きがあれば --limit N で N 件まで表示できます。")
    ]
}
