/// Letters with accents and Cyrillic letters in plain ASCII.
package enum PlainLatin {
    /// Nil for what is neither; empty for a letter that is not written.
    package static func of(_ scalar: Unicode.Scalar) -> String? { table[scalar] }

    /// A word in lower case with its accents gone.
    package static func plain(_ word: String) -> String {
        word.unicodeScalars.reduce(into: "") { result, scalar in
            if let plain = table[scalar] { result += plain } else { result.unicodeScalars.append(scalar) }
        }
    }

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        Accents.each { table[$0] = $1 }
        Cyrillic.each { table[$0] = $1 }
        return table
    }()
}
