import Vocabulary

/// What the pages about a database say.
enum DatabaseWords {
    static let all: Words = [
        "page.verify.title": Phrase(en: "Verification", ja: "検証"),
        "page.verify.head": Phrase(en: "head {0}", ja: "末尾のハッシュ {0}"),
    ]
}
