/// The words one mistake away from a word in Latin letters.
enum Spellings {
    /// Changed, added and swapped letters first; letters left out say least.
    static func near(_ word: [UInt32]) -> [[UInt32]] {
        let hasDigits = word.contains { (0x30...0x39).contains($0) }
        let letters = Array(UInt32(0x61)...0x7A) + (hasDigits ? Array(UInt32(0x30)...0x39) : [])
        var near: [[UInt32]] = []
        for place in word.indices.dropLast() where word[place] != word[place + 1] {
            var swapped = word
            swapped.swapAt(place, place + 1)
            near.append(swapped)
        }
        for place in word.indices {
            for letter in letters where letter != word[place] {
                var changed = word
                changed[place] = letter
                near.append(changed)
            }
        }
        for place in 0...word.count {
            for letter in letters { near.append(Array(word[..<place]) + [letter] + word[place...]) }
        }
        for place in word.indices { near.append(Array(word[..<place] + word[(place + 1)...])) }
        var seen: Set<[UInt32]> = []
        return near.filter { seen.insert($0).inserted }
    }
}
