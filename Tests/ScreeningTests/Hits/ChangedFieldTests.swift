import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("What screening looks at")
struct ChangedFieldTests {
    @Test(
        "A party that differs in one of these fields alone is looked at again",
        arguments: [
            (.name, "name = 'Ivan Petrov Jr'"), (.nameKana, "name_kana = 'イワン'"), (.kind, "kind = 'organization'"),
            (.country, "country = 'DE'"), (.birthDay, "birth_day = 1"),
        ] as [(PartyField, SQL)])
    func changed(field: PartyField, change: SQL) throws {
        let screening = try ScreeningOffice(.sqlite)
        try screening.list("L,1,Ivan Petrov\n")
        try screening.parties("A,Ivan Petrov,person\n", "kind")
        let before = try versions(screening)
        try screening.office.books().perform("party.set", queue: "import") { deed in
            let party = try Parties.require("A", in: deed.rows)
            try deed.rows.run("UPDATE party SET \(change) WHERE id = \(party.id)")
            try deed.announce(PartiesChanged(.ids([party.id]), [field]))
        }
        #expect(try screening.hits() == ["A L:1 lapsed", "A L:1 possible"])
        #expect(try versions(screening).count == before.count + 1)
        #expect(try screening.desk().hits().count == 1)
    }

    private func versions(_ screening: ScreeningOffice) throws -> Set<Digest> {
        Set(try screening.desk().hits(HitState.allCases).map(\.hit.version))
    }
}
