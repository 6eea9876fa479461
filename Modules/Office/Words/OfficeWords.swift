import Vocabulary

/// What is said before the books are open.
enum OfficeWords {
    static let books = [Phrasebook("office") { all }]

    private static let all: Words = [
        "office.not_initialised": Phrase(
            en: "{0} is not a Sekisho database yet.", ja: "{0} はまだ Sekisho のデータベースではありません。",
            hintEn: "Make it one: sekisho init --database {0}", hintJa: "初期化してください: sekisho init --database {0}")
    ]
}
