import Gate
import Marketing
import Pages
import Party
import Presentation
import Reports
import Vocabulary

extension Speaker {
    static let english = of(.english)
    static let japanese = of(.japanese)

    static func of(_ language: Language) -> Speaker {
        Speaker(
            language,
            PresentationWords.books + PageWords.books + PartyPart.phrases + GatePart.phrases + MarketingPart.phrases
                + ReportsPart.phrases)
    }
}
