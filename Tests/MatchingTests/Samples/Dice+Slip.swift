import TestOffice

extension Dice {
    /// One slip of the keyboard: a character lost, doubled, swapped with its neighbour, or another one.
    mutating func slip(_ text: String) -> String {
        var letters = Array(text)
        guard letters.count > 3 else { return text }
        let place = number(1...(letters.count - 2))
        switch number(0...3) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        case 2: letters.swapAt(place, place + 1)
        default:
            letters[place] =
                letters[place].isASCII ? pick(Array("aeiounrst")) : letters[number(0...(letters.count - 1))]
        }
        return String(letters)
    }
}
