/// Old and variant kanji under the one that stands for them (異体字); for comparing only.
enum OldKanji {
    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar { table[scalar] ?? scalar }

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        KanjiVariants.each { table[$0] = $1 }
        return table
    }()
}
