import Storage
import Synchronization
import TestOffice
import Testing

@Suite("Many at once", .serialized)
struct ConcurrencyTests {
    private final class Taken: Sendable {
        let numbers = Mutex<[Int64]>([])
        func add(_ number: Int64) { numbers.withLock { $0.append(number) } }
        var sorted: [Int64] { numbers.withLock { $0.sorted() } }
    }

    @Test("Ids never repeat", arguments: Engine.available)
    func ids(engine: Engine) throws {
        let database = try TestOffice(engine, [], steps: [Things.table])
        let taken = Taken()
        let shared = database.database
        try onThreads(16) { number in
            for round in 0..<10 {
                let count = number % 3 + 1
                let first = try shared.write { rows in
                    let first = try rows.takeIDs("x", count)
                    try Things.add([Int(first)], in: rows)
                    return first
                }
                for id in first..<first + Int64(count) { taken.add(id) }
                #expect(round < 10)
            }
        }
        let ids = taken.sorted
        #expect(Set(ids).count == ids.count)
        #expect(ids.count == 310)
    }

    @Test("Numbers have no gap and none comes twice, though one in five is taken back", arguments: Engine.available)
    func numbers(engine: Engine) throws {
        struct Back: Error {}
        let office = try TestOffice(engine, [], steps: [Things.table])
        let database = office.database
        let taken = Taken()
        try onThreads(16) { number in
            for round in 0..<10 {
                do {
                    let next = try database.write(queue: number.isMultiple(of: 2) ? "numbers" : nil) { rows in
                        let next = try rows.nextNumber(of: "invoice")
                        if (number + round).isMultiple(of: 5) { throw Back() }
                        return next
                    }
                    taken.add(next)
                } catch is Back {}
            }
        }
        let numbers = taken.sorted
        #expect(numbers == Array(1...Int64(numbers.count)))
        #expect(numbers.count == 128)
    }

    @Test("What is read and then written is never lost between two", arguments: Engine.available)
    func counter(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        let database = office.database
        try database.write { try $0.run("INSERT INTO thing (id, weight) VALUES (1, 0)") }
        try onThreads(8) { _ in
            for _ in 0..<10 {
                try database.write { rows in
                    let weight = try rows.count("SELECT weight FROM thing WHERE id = 1")
                    try rows.run("UPDATE thing SET weight = \(weight + 1) WHERE id = 1")
                }
            }
        }
        #expect(try database.read { try $0.count("SELECT weight FROM thing WHERE id = 1") } == 80)
    }

    @Test("Two that each see room for one more do not both go in", arguments: Engine.available)
    func skew(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        let database = office.database
        for round in 0..<10 {
            try onThreads(4) { number in
                try database.write { rows in
                    let there = try rows.count("SELECT COUNT(*) FROM thing WHERE weight = \(round)")
                    guard there == 0 else { return }
                    try rows.run("INSERT INTO thing (id, weight) VALUES (\(round * 100 + number), \(round))")
                }
            }
        }
        #expect(try Things.count(in: database) == 10)
    }

    @Test(
        "A conflict that the body keeps to itself is still a conflict",
        .enabled(if: Engine.available.contains(.postgres)))
    func keptConflict() throws {
        let office = try TestOffice(.postgres, [], steps: [Things.table])
        let database = office.database
        try database.write { try $0.run("INSERT INTO thing (id, weight) VALUES (1, 0)") }
        try onThreads(8) { _ in
            for _ in 0..<5 {
                try database.write { rows in
                    let weight = try rows.count("SELECT weight FROM thing WHERE id = 1")
                    _ = try? rows.savepoint { try rows.run("UPDATE thing SET weight = \(weight + 1) WHERE id = 1") }
                }
            }
        }
        #expect(try database.read { try $0.count("SELECT weight FROM thing WHERE id = 1") } == 40)
    }
}
