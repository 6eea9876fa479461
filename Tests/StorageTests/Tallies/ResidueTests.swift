import TestOffice
import Testing

@testable import Storage

@Suite("Sums of rows")
struct ResidueTests {
    /// Python: `pow(3, -1, 2**61 - 1)`, `(2**64 - 1) % (2**61 - 1)` and so on.
    @Test func `residues are those of Python`() {
        #expect(Residue(UInt64.max).value == 7)
        #expect(Residue(-1 as Int64).value == 2_305_843_009_213_693_950)
        #expect(Residue(Int64.min).value == 2_305_843_009_213_693_947)
        #expect(Residue(Residue.modulus).value == 0)
        #expect(Residue(3 as UInt64).inverse?.value == 1_537_228_672_809_129_301)
        #expect((Residue(1 << 60 as UInt64) * Residue(1 << 60 as UInt64)).value == 576_460_752_303_423_488)
    }

    @Test(arguments: Dice.seeds(4))
    func `what is added and taken away again leaves nothing, and what is divided comes back`(dice: Dice) {
        var dice = dice
        for _ in 0..<200 {
            let (one, other) = (Residue(dice.next()), Residue(dice.next()))
            #expect(one + other - other == one)
            #expect(-one + one == .zero)
            if let inverse = other.inverse { #expect(one * other * inverse == one) }
        }
        #expect(Residue.zero.inverse == nil)
    }

    @Test func `rows that differ in anything have different sums`() {
        func sum(_ write: (inout RowSum) -> Void, table: String = "party") -> UInt64 {
            var sum = RowSum(table: RowSum.number(of: table))
            write(&sum)
            return sum.residue.value
        }
        func text(_ text: String) -> (inout RowSum) -> Void {
            { sum in
                var text = text
                text.withUTF8 { sum.add(text: UnsafeRawBufferPointer($0)) }
            }
        }
        let rows: [(inout RowSum) -> Void] = [
            { _ in }, { $0.addNull() }, { $0.add(0 as Int64) }, { $0.add(1 as Int64) }, { $0.add(-1 as Int64) },
            { $0.add(0.5) }, { $0.add(blob: UnsafeRawBufferPointer(start: nil, count: 0)) },
            text(""), text("\0"), text("a"), text("ab"), text("abcdefgh"), text("abcdefgh\0"), text("abcdefghi"),
            { row in [text("a"), text("b")].forEach { $0(&row) } },
            { row in [text("b"), text("a")].forEach { $0(&row) } },
            { row in [text("ab"), text("")].forEach { $0(&row) } },
            {
                $0.addNull()
                $0.add(1 as Int64)
            },
            {
                $0.add(1 as Int64)
                $0.addNull()
            },
        ]
        #expect(Set(rows.map { sum($0) }).count == rows.count)
        #expect(sum(rows[3]) != sum(rows[3], table: "party_role"))
        // A column of fractions may keep a whole number as either.
        #expect(sum { $0.add(1.0) } == sum { $0.add(1 as Int64) })
    }
}
