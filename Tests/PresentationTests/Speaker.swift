import Presentation
import Vocabulary

extension Speaker {
    static let english = of(.english)
    static let japanese = of(.japanese)

    static func of(_ language: Language) -> Speaker { Speaker(language, PresentationWords.books) }
}
