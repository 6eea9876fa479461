import TestOffice
import Testing

@testable import Vocabulary

@Suite("The apostrophe before formulas")
struct FormulaGuardTests {
    /// OWASP, "CSV Injection": cells that begin with = + - @, tab or carriage return are read as formulas; so are the
    /// forms in full width.
    @Test(
        "A text that a spreadsheet would calculate gets an apostrophe in a file for spreadsheets",
        arguments: [
            "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1", "\n=1", " =1", "\u{3000}=1",
            "\u{FEFF}=1", "\u{200B}=1", "\0=1", "＝1", "＋1", "－1", "＠x", "=", "-", "\u{7F}", "\tx",
        ])
    func guarded(text: String) {
        #expect(FormulaGuard.guarded(text, excel: true) == "'" + text)
        #expect(FormulaGuard.guarded(text, excel: false) == text)
    }

    @Test(
        "Other texts stay as they are, in both kinds of file",
        arguments: ["", "a", "1", "0-1", "a=b", "株式会社", "ー", "'tis", "'", "~", "(1)", "\"=1\"", "#", "%", "１２３", "x\t"])
    func plain(text: String) {
        for excel in [true, false] { #expect(FormulaGuard.guarded(text, excel: excel) == text) }
        #expect(FormulaGuard.removed(from: text) == text)
    }

    @Test("A text that brings its own apostrophe gets one more, also in files for programs")
    func doubled() {
        #expect(FormulaGuard.guarded("'=1", excel: true) == "''=1")
        #expect(FormulaGuard.guarded("'=1", excel: false) == "''=1")
        #expect(FormulaGuard.removed(from: "''=1") == "'=1")
        #expect(FormulaGuard.removed(from: "'=1") == "=1")
    }

    @Test("Putting it on and taking it off are inverse for every text", arguments: Dice.seeds(60))
    func inverse(dice: Dice) {
        var dice = dice
        let pieces = ["'", "=", "+", "-", "@", "＝", "＠", " ", "\t", "\u{FEFF}", "\u{3000}", "a", "1", "山", "\n", "\0"]
        for _ in 0..<100 {
            let text = (0..<dice.roll(6)).map { _ in dice.pick(pieces) }.joined()
            for excel in [true, false] {
                let guarded = FormulaGuard.guarded(text, excel: excel)
                #expect(FormulaGuard.removed(from: guarded) == text, "\(text.debugDescription)")
                let bytes = Array(guarded.utf8).withUnsafeBufferPointer { FormulaGuard.removed(from: $0) }
                #expect(bytes == text, "\(text.debugDescription)")
                #expect(!excel || !FormulaGuard.needsGuard(guarded, excel: true) || guarded.hasPrefix("'"))
            }
        }
    }
}
