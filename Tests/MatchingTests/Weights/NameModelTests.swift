import TestOffice
import Testing

@testable import Matching

@Suite("How likely a name comes about by itself")
struct NameModelTests {
    private func model(_ names: [String]) -> NameModel {
        var model = NameModel(expecting: names.count)
        for name in names { model.learn(FoldedText.units(of: name)[...]) }
        return model
    }

    private func logarithm(_ name: String, in model: NameModel) -> Double {
        model.logarithm(FoldedText.units(of: name)[...])
    }

    private static let towns = ["村田", "山田", "佐藤", "鈴木", "高橋", "田中", "渡辺", "伊藤", "中村", "小林"]
    private static let trades = ["クリニック", "商店", "工業", "薬局", "建設"]
    private static let usual = towns.flatMap { town in trades.map { town + $0 } }

    @Test("a name of common words is no surprise though it stands once, one of its own is")
    func surprise() {
        let model = model(Self.usual + ["ヴァリアス"])
        let common = logarithm("村田クリニック", in: model)
        let rare = logarithm("ヴァリアス", in: model)
        #expect(common > rare)
        // Five letters that nobody else has, beside seven of common words.
        #expect(rare < -25 && common > -20)
    }

    @Test("a chance is never above one, and each letter more makes it smaller", arguments: Dice.seeds(10))
    func chances(dice: Dice) {
        var dice = dice
        let model = model(Self.usual)
        for _ in 0..<50 {
            let name = dice.pick(Self.usual)
            var last = 0.0
            for length in 1...name.count {
                let value = logarithm(String(name.prefix(length)), in: model)
                #expect(value <= last + 1e-9 && value.isFinite, "\(name) \(length)")
                last = value
            }
        }
    }

    @Test("the order in which names come does not matter", arguments: Dice.seeds(3))
    func order(dice: Dice) {
        var dice = dice
        var names = Self.usual
        let one = model(names)
        dice.shuffle(&names)
        let other = model(names)
        for name in names { #expect(abs(logarithm(name, in: one) - logarithm(name, in: other)) < 1e-9) }
    }

    @Test("a name that more bear is likelier")
    func often() {
        let once = model(Self.usual)
        let thrice = model(Self.usual + Array(repeating: "村田クリニック", count: 2))
        #expect(logarithm("村田クリニック", in: thrice) > logarithm("村田クリニック", in: once))
    }

    @Test("of an empty model and an empty name nothing is said")
    func nothing() {
        #expect(logarithm("", in: model(Self.usual)) == 0)
        #expect(logarithm("山田", in: model([])).isFinite)
    }
}
