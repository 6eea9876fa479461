import Names

extension LatinReading {
    /// Reads the kana of a form that still have their sizes; words stay words, other letters end a word and are left out.
    /// - Parameter shortest: runs of fewer kana are left out.
    static func read(_ kana: SearchForm, into form: inout SearchForm, shortest: Int = 1) {
        form.clear()
        var word = 0
        var index = 0
        while index < kana.letters.count {
            while word < kana.starts.count, kana.starts[word] <= index { word += 1 }
            var end = index
            let bound = word < kana.starts.count ? kana.starts[word] : kana.letters.count
            while end < bound, Kana.isKatakana(kana.letters[end]) { end += 1 }
            if end > index, end - index >= shortest {
                let start = form.letters.count
                read(kana.letters[index..<end], into: &form.letters)
                if form.letters.count > start { form.starts.append(start) }
            }
            index = max(end, index + 1)
        }
    }
}
