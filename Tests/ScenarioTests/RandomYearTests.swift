import TestOffice
import Testing

/// A random year of both sides in two currencies, typed as commands: after every step the reports say what the model
/// works out from its lists.
@Suite("A random year of both sides")
struct RandomYearTests {
    @Test(
        "campaign money, savings, ageing and exposure are those of the model", arguments: Engine.available,
        Dice.seeds(1))
    func year(engine: Engine, dice: Dice) throws {
        var year = try RandomYear(engine, dice)
        for step in 0..<24 {
            let what = try year.step(step)
            try year.compare("\(dice), step \(step), \(what)")
        }
        try year.compareDrills("\(dice)")
        try year.endsClean()
    }
}
