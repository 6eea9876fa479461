import TestOffice
import Testing

@testable import Matching

@Suite("What words stand for, laid onto a name")
struct NameCoverTests {
    /// The best cover of a name by words, each with the texts that it may stand for, and what it leaves open.
    private func cover(_ name: String, _ words: [[String]]) -> (words: Int, letters: Int, rest: String) {
        var pool: [UInt16] = []
        let choices = words.map { texts in
            texts.map { text in
                pool += Array(text.utf16)
                return pool.count - text.utf16.count..<pool.count
            }
        }
        return Array(name.utf16).withUnsafeBufferPointer { buffer in
            var cover = NameCover(of: buffer[...])
            for word in choices { cover.place(word, from: pool) }
            let best = cover.best
            return (best.words, best.letters, String(decoding: buffer[cover.rest(of: best)], as: UTF16.self))
        }
    }

    @Test("words that account for all of a name leave nothing")
    func whole() {
        #expect(cover("極東倉庫", [["極東"], ["倉庫"]]) == (2, 4, ""))
        #expect(cover("極東倉庫", [["極東"], ["商事", "倉庫"]]) == (2, 4, ""))
        #expect(cover("極東", [["極東"]]) == (1, 2, ""))
    }

    @Test("what no word stands for is left open: before, between or behind")
    func rest() {
        #expect(cover("新極東倉庫", [["極東"], ["倉庫"]]) == (2, 4, "新"))
        #expect(cover("極東冷蔵倉庫", [["極東"], ["倉庫"]]) == (2, 4, "冷蔵"))
        #expect(cover("極東倉庫販売", [["極東"], ["倉庫"]]) == (2, 4, "販売"))
        #expect(cover("新極東冷蔵倉庫", [["極東"], ["倉庫"]]) == (2, 4, "冷蔵"))
        #expect(cover("琉球精密", [["極東"], ["倉庫"]]) == (0, 0, "琉球精密"))
    }

    @Test("words keep their order")
    func order() {
        #expect(cover("倉庫極東", [["極東"], ["倉庫"]]).words == 1)
        #expect(cover("東京東京", [["東京"], ["東京"]]) == (2, 4, ""))
    }

    @Test("two words may stand for one text: Paper Box is 紙器")
    func joined() {
        #expect(cover("帝都紙器", [["帝都"], ["紙器"], ["紙器"]]) == (3, 4, ""))
        #expect(cover("紙器帝都", [["紙器"], ["紙器"], ["帝都"]]) == (3, 4, ""))
    }

    @Test("more words count first, then more letters")
    func best() {
        // Trading is 商, or 商事: the longer one covers more.
        #expect(cover("極東商事", [["極東"], ["商", "商事"]]) == (2, 4, ""))
        // Three short words are more than one long one.
        #expect(cover("一二三", [["一", "一二三"], ["二"], ["三"]]) == (3, 3, ""))
    }

    @Test("no word, no cover; no name, no place for one")
    func nothing() {
        #expect(cover("極東倉庫", []) == (0, 0, "極東倉庫"))
        #expect(cover("極東倉庫", [[]]) == (0, 0, "極東倉庫"))
        #expect(cover("", [["極東"]]) == (0, 0, ""))
    }

    /// Every way to lay words in their order without overlap, tried one by one.
    private static func tried(_ name: ArraySlice<UInt16>, _ words: ArraySlice<[[UInt16]]>) -> (Int, Int) {
        guard let word = words.first else { return (0, 0) }
        var best = tried(name, words.dropFirst())
        for text in word {
            for start in name.indices where name[start...].starts(with: text) && !text.isEmpty {
                let rest = tried(name[(start + text.count)...], words.dropFirst())
                best = max(best, (rest.0 + 1, rest.1 + text.count), by: <)
            }
        }
        return best
    }

    private static func max(_ a: (Int, Int), _ b: (Int, Int), by less: ((Int, Int), (Int, Int)) -> Bool) -> (Int, Int) {
        less(a, b) ? b : a
    }

    @Test("no way of laying words covers more than the one that is found", arguments: Dice.seeds(20))
    func exhaustive(dice: Dice) {
        var dice = dice
        let letters = ["あ", "い", "う"]
        func text(_ count: Int) -> String { (0..<count).map { _ in dice.pick(letters) }.joined() }
        for _ in 0..<50 {
            let name = text(dice.number(0...7))
            // Words of distinct texts, so that no two are laid onto one.
            var seen: Set<String> = []
            let words = (0..<dice.number(1...3)).map { _ in
                (0..<dice.number(1...2)).map { _ in text(dice.number(1...3)) }.filter { seen.insert($0).inserted }
            }
            let expected = Self.tried(Array(name.utf16)[...], words.map { $0.map { Array($0.utf16) } }[...])
            let found = cover(name, words)
            #expect(found.words == expected.0 && found.letters == expected.1, "\(name) \(words)")
        }
    }
}
