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
        func sum(_ write: (inout RowLine) -> Void) -> UInt64 {
            var line = RowLine()
            write(&line)
            return line.sum.value
        }
        func text(_ text: String) -> (inout RowLine) -> Void {
            { line in
                var text = text
                text.withUTF8 { line.add(text: UnsafeRawBufferPointer($0)) }
            }
        }
        let rows: [(inout RowLine) -> Void] = [
            { _ in }, { $0.add(0 as Int64) }, { $0.add(1 as Int64) }, { $0.add(-1 as Int64) },
            { $0.add(0.5) }, { $0.add(blob: UnsafeRawBufferPointer(start: nil, count: 0)) },
            text(""), text("a"), text("ab"), text("abcdefgh"), text("abcdefghi"), text("a,b"), text("(a"),
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
        // A column of fractions may keep a whole number as either.
        #expect(sum { $0.add(1.0) } == sum { $0.add(1 as Int64) })
    }

    @Test func `a text has the hash that the server gives it`() throws {
        guard Engine.available.contains(.postgres) else { return }
        let ground = try TestDatabase(.postgres)
        let database = try Database(ground.place)
        let text = "0123456789 abcdefghijklmnopqrstuvwxyz 0123456789"
        for length in 0...text.utf8.count {
            let part = String(decoding: text.utf8.prefix(length), as: UTF8.self)
            let theirs = try database.read { try $0.first("SELECT hashtextextended(\(part), 0)") { $0.int(0) } }
            var same = part
            #expect(same.withUTF8 { RowHash.of(UnsafeRawBufferPointer($0)) } == theirs, "\(part)")
        }
        withExtendedLifetime(ground) {}
    }

    /// PostgreSQL 15: `SELECT x::DOUBLE PRECISION::TEXT`.
    @Test(arguments: [
        (0.0, "0"), (-0.0, "-0"), (1, "1"), (-2.5, "-2.5"), (0.1, "0.1"), (1e14, "100000000000000"), (1e15, "1e+15"),
        (123_456_789_012_345_680, "1.2345678901234568e+17"), (0.0001, "0.0001"), (0.00001, "1e-05"),
        (1.5e-7, "1.5e-07"), (1e100, "1e+100"), (1234.5, "1234.5"), (-2.5e-300, "-2.5e-300"),
    ])
    func `a fraction is written as the server writes it`(number: Double, text: String) {
        #expect(FractionText.of(number) == text)
    }
}
