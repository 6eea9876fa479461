import Governance
import Interchange
import Vocabulary

extension Fields {
    /// A whole number that is not negative; nil where the field is empty.
    func optionalCount(_ place: Place) throws -> Int64? {
        if isEmpty(place) { return nil }
        let count = try checked(place, NumberText.whole)
        guard count >= 0 else { throw refusal(place, MarketingRefusal.negative(self[place].trimmed)) }
        return count
    }

    /// One of a few words that are kept as numbers.
    func smallWord<Word: SmallWord>(_ place: Place, _: Word.Type = Word.self) throws -> Word {
        if let word = Word.read(self[place]) { return word }
        let text = try required(place)
        if let word = Word(word: NarrowText.folded(text).lowercased()) { return word }
        let spoken = (Word.self as? any SpokenWord.Type)?.word(spelled: text)
        if let word = spoken.flatMap({ Word(word: $0) }) { return word }
        throw unknown(text, place, Word.list)
    }
}
