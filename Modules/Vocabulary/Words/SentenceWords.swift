/// The words of sentences that say nothing.
enum SentenceWords {
    static let all: Words = [
        "sentence.blank": Phrase(
            en: "A reason or a source cannot be empty.", ja: "理由や調べた先を空にすることはできません。",
            hintEn: "Say it in a few words: --reason \"met at the fair\"",
            hintJa: "短く書いてください: --reason \"展示会で面談\"")
    ]
}
