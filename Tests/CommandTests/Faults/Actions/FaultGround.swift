import Synchronization
import TestOffice

@testable import Storage

/// A company in which everything stands that a scenario wants, to be copied for every try.
struct FaultGround: Sendable {
    let scenario: FaultScenario
    /// The words of the command.
    let words: [String]
    private let original: Company.Original

    init(_ scenario: FaultScenario, _ engine: Engine) throws {
        self.scenario = scenario
        var numbers: [String: String] = [:]
        func words(_ line: String) -> [String] {
            line.split(separator: " ").map { word in
                word.hasPrefix("{") ? numbers[String(word.dropFirst().dropLast())] ?? String(word) : String(word)
            }
        }
        let company =
            switch scenario.ground {
            case .nothing: try Company(engine, founded: false)
            case .export: try Self.holdingExport(engine)
            case .town, .earlierTown: try Company(copying: Self.town(engine))
            }
        for line in scenario.before {
            let outcome = try company.start(words(line) + ["-O", "json"]).wait()
            guard outcome.status == 0, let answer = try? JSON(outcome.output) else {
                throw SystemFault(what: "\(line): \(outcome.error)\(outcome.output)", number: outcome.status)
            }
            for name in ["import_id", "plan"] {
                if let number = answer[name]?.int { numbers[name] = String(number) }
            }
            if let number = answer["rows"]?.items.first?["number"]?.text { numbers["number"] = number }
        }
        if scenario.ground == .earlierTown {
            let database = try Database(company.place)
            try database.write { try $0.run("UPDATE storage_following SET digest = 'of an earlier program'") }
            try database.finish()
        }
        self.words = words(scenario.line)
        original = try company.original
    }

    /// A company of its own for one try.
    func copy() throws -> Company {
        let copy = try Company(copying: original)
        copy.environment["SEKISHO_PATIENCE"] = "2000"
        return copy
    }

    private static func holdingExport(_ engine: Engine) throws -> Company {
        let town = try Company(copying: town(engine))
        let outcome = try town.run("export", "everything", "-o", "all")
        guard outcome.status == 0 else { throw SystemFault(what: outcome.error, number: outcome.status) }
        let company = try Company(engine, founded: false)
        for (name, bytes) in try town.contents where name.hasPrefix("all/") { try company.write(name, bytes: bytes) }
        return company
    }

    private static let towns = Mutex<[Engine: Company.Original]>([:])

    private static func town(_ engine: Engine) throws -> Company.Original {
        try towns.withLock { towns in
            if let town = towns[engine] { return town }
            let town = try TownOfAll.make(engine)
            for (kind, text) in FaultFiles.all { try town.write("new-\(kind).csv", text) }
            for (name, text) in FaultFiles.others { try town.write(name, text) }
            for (name, line) in [
                ("credit.yaml", ["rules", "show", "credit"]), ("score.yaml", ["score", "rules", "show"]),
                ("matching.yaml", ["rules", "show", "matching.receipts"]),
                ("sale.yaml", ["gate", "policy", "show", "--side", "sale"]),
            ] {
                try town.write(name, town.start(line).wait().output + "\n# another\n")
            }
            let original = try town.original
            towns[engine] = original
            return original
        }
    }
}

extension Company {
    /// Runs the words of a command; its day is the usual one unless the words say another.
    func start(_ words: [String], _ environment: [String: String?] = [:]) throws -> Run {
        try start(words, environment: environment, today: words.contains("--today") ? nil : Company.today)
    }
}
