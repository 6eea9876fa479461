import Governance
import Storage
import TestOffice
import Testing

@testable import Party
@testable import Screening

@Suite("Screening one by one and all at once")
struct BothWaysTests {
    @Test("many at once find the same as one by one", arguments: Engine.available)
    func bothWays(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        let given = ["Mohammed", "Mohamed", "Ali", "Sergey", "Sergei", "Kenichi", "Maria", "Jose", "Aero", "Khalid"]
        let family = ["Hussein", "Husayn", "Ivanov", "Ivanoff", "Shinoda", "Garcia", "Caribbean", "Haddad", "Al-Masri"]
        let more = ["Trading", "Shipping Co", "bin Saleh", "Petrovich", "Ltd", "", "商事", "Airlines"]
        // Every fifth and every seventh of all that can be put together.
        var (list, parties) = ("list,entry,name\n", "code,name\n")
        let names = given.flatMap { one in family.flatMap { other in more.map { "\(one) \(other) \($0)" } } }
        for (number, name) in names.enumerated() {
            if number % 5 == 0 { list += "L,\(number),\(name)\n" }
            if number % 7 == 0 { parties += "P\(number),\(name.replacing("ss", with: "s"))\n" }
        }
        try WatchListTests.importText(WatchListImport.self, list, office)
        try WatchListTests.importText(PartyImport.self, parties, office)
        try office.database.read { rows in
            let index = try NameIndex(in: rows)
            let lookup = try NameLookup(in: rows)
            var found = 0
            for subject in try rows.rows("SELECT \(ScreenedParty.columns) FROM party p", ScreenedParty.decode) {
                let many = index.findings(for: subject).map { "\($0.listed.matter) \($0.score)" }
                let one = try lookup.findings(for: subject).map { "\($0.listed.matter) \($0.score)" }
                #expect(many == one, "\(subject.name)")
                found += many.count
            }
            #expect(found > 100)
        }
    }
}
