/// What money and sentences say.
package enum VocabularyWords {
    package static let books = [Phrasebook("money") { MoneyWords.all }, Phrasebook("sentence") { SentenceWords.all }]
}
