import Vocabulary

/// What the pages about parties say.
enum PartyWords {
    static let all: Words = [
        "page.party.written.added": Phrase(en: "{0} is registered.", ja: "{0} を登録しました。"),
        "page.party.written.added.would": Phrase(en: "{1} would be registered.", ja: "{1} を登録します。"),
        "page.party.written.changed": Phrase(en: "{0} is changed.", ja: "{0} を変更しました。"),
        "page.party.written.changed.would": Phrase(en: "{0} would be changed.", ja: "{0} を変更します。"),
        "page.party.written.same": Phrase(en: "{0}: nothing is new.", ja: "{0}: 変わるところはありません。"),
        "page.party.written.undo": Phrase(
            en: "To undo it: sekisho undo import {0}", ja: "取り消すには: sekisho undo import {0}"),
        "page.party.written.undo.would": Phrase(en: "It could be undone.", ja: "後から取り消せます。"),
        "page.party.duplicates.sure": Phrase(en: "surely one", ja: "確実"),
        "page.party.duplicates.likely": Phrase(en: "likely one", ja: "おそらく同じ"),
        "page.party.duplicates.look": Phrase(en: "look at them", ja: "要確認"),
        "page.party.duplicates.of": Phrase(en: "{0}: {1} ({2})", ja: "{0}: {1}（{2}）"),
        "page.party.duplicates.because": Phrase(en: "By {0}.", ja: "根拠: {0}"),
        "page.party.duplicates.accept": Phrase(
            en: "To make them one: sekisho {0}", ja: "統合するには: sekisho {0}"),
        "page.party.likeness.of": Phrase(en: "Likeness of {0} and {1}", ja: "{0} と {1} の類似"),
        "page.party.likeness.note": Phrase(
            en: "One bit doubles the odds that the two are one party; the sum of 0 is even odds.",
            ja: "1 ビットごとに同じ相手である見込みが 2 倍になります。合計 0 が五分五分です。"),
    ]
}
