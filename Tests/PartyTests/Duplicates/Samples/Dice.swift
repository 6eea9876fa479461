/// Numbers drawn from a seed: the same on every machine (SplitMix64).
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// True in `percent` of a hundred throws.
    mutating func happens(_ percent: Int) -> Bool { number(0...99) < percent }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

    /// Digits, the first of them no zero.
    mutating func digits(_ count: Int) -> String {
        var text = String(number(1...9))
        for _ in 1..<max(count, 1) { text += String(number(0...9)) }
        return String(text.prefix(count))
    }

    mutating func shuffle<Value>(_ values: inout [Value]) {
        for index in values.indices.dropFirst().reversed() { values.swapAt(index, number(0...index)) }
    }

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
