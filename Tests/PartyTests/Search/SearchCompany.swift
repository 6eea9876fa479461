import FoundationEssentials
import Governance
import Party
import Storage
import TestOffice
import Vocabulary

/// A company whose parties come from a file, for questions about finding them.
struct SearchCompany {
    let office: TestOffice

    init(_ engine: Engine) throws {
        office = try TestOffice(engine, [PartyPart.self])
    }

    var desk: PartyDesk { PartyDesk(office.books()) }

    /// Imports rows under a header and answers the number of the import.
    @discardableResult
    func take(_ header: String, _ lines: [String]) throws -> Int64 {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".csv").path
        let text = ([header] + lines).joined(separator: "\n") + "\n"
        _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try Imports(office.books()).run(PartyImport.self, from: path).importID
    }

    func codes(_ text: String, limit: Int = 100) throws -> [String] {
        try desk.find(text, limit: limit).map(\.code)
    }

    /// The faults of the check of the index.
    func faults() throws -> [String] {
        try Verification.run(SearchChecks.all, in: office.books()).results.flatMap(\.faults)
    }
}

/// Numbers that are the same on every machine (SplitMix64).
struct SearchDice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
