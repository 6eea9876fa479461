import Glibc
import Names

/// How much a word of a name says: the rarer on the lists and among our parties, the more; legal forms next to nothing.
struct WordWeights: Sendable {
    /// Names in which a word was counted, on lists and among parties.
    let names: Int

    /// - Parameter count: names that hold the word.
    func weight(of word: String, count: Int) -> Double {
        let rarity = max(0.5, log(Double(names + 2) / Double(max(count, 0) + 1)))
        return rarity * Self.share(of: word)
    }

    /// Words that are part of a name and none: `de`, `bin`, `van`.
    static func isParticle(_ word: String) -> Bool { share(of: word) == particleShare }

    private static let particleShare = 0.25

    private static func share(of word: String) -> Double {
        if let share = shares[word] { return share }
        switch word.utf8.count {
        case 1: return 0.3
        case 2: return 0.6
        default: return 1
        }
    }

    private static let shares: [String: Double] = {
        var shares: [String: Double] = [:]
        for word in LegalForms.latinWords { shares[word] = 0.05 }
        for (share, words) in [(particleShare, particles), (0.5, generic)] {
            for word in words.split(separator: " ") { shares[String(word)] = share }
        }
        return shares
    }()

    private static let particles =
        "al el ul ur as ad an ar az ash bin ibn bint ben bani de del della di da do dos das la le les los van von der den ter zu of the "
        + "and for y e i und et dr mr mrs ms sheikh sheik hajji haji hadji"

    private static let generic =
        "trading international group industries industrial industry general import export bank banco shipping airlines airline "
        + "institute university center centre enterprise enterprises organization organisation foundation national state ministry "
        + "holding holdings investment investments services service technology technologies engineering development research "
        + "construction oil petroleum gas energy joint stock liability public open closed society commercial commerce trade "
        + "marine maritime lines line transport transportation logistics aviation air factory plant works bureau branch "
        + "office department committee federal republic islamic united global world first new cooperative private"
}
