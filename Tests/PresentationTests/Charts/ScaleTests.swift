import Presentation
import Testing

@Suite("Scale")
struct ScaleTests {
    @Test(
        "Ticks stand at round numbers that hold the values",
        arguments: [
            (0, 72, [0, 20, 40, 60, 80]), (0, 61_350_000, [0, 20_000_000, 40_000_000, 60_000_000, 80_000_000]),
            (0, 0, [0, 1]),
            (0, 1, [0, 1]), (0, 5, [0, 1, 2, 3, 4, 5]), (-30, 70, [-40, -20, 0, 20, 40, 60, 80]),
            (-7, -3, [-8, -6, -4, -2, 0]),
            (10, 100, [0, 20, 40, 60, 80, 100]),
        ] as [(Int64, Int64, [Int64])])
    func ticks(smallest: Int64, largest: Int64, ticks: [Int64]) {
        #expect(Scale(smallest, largest).ticks == ticks)
    }

    @Test("The ends of 64 bits do no harm")
    func extremes() {
        #expect(Scale(Int64.min, Int64.max).ticks.count >= 2)
        #expect(Scale(0, Int64.max).ticks.count >= 2)
    }
}
