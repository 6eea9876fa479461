import Names

extension RoughReading {
    /// Latin letters as names are folded; whatever else there is is left out.
    static func rough(latin text: some Sequence<UInt16>) -> [UInt8] {
        var letters: [UInt8] = []
        for unit in text where unit >= 0x61 && unit <= 0x7a { letters.append(UInt8(unit)) }
        return rough(letters)
    }
}
