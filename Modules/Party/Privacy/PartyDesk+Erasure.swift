import Governance
import Interchange
import Storage
import Vocabulary

extension PartyDesk {
    /// Erases people because they ask for it, or because there is no purpose left (個人データの消去).
    ///
    /// Their data goes from the rows of every module; invoices, orders, entries of the ledger and all sums stay, under
    /// a stub without a name. Imports refuse whoever was erased until ``readmit(_:reason:)``.
    /// - Throws: ``PartyRefusal/notAPerson(_:)`` for an organisation, whose data is not that of a person; its people are
    ///   parties of their own.
    package func erase(_ codes: [String], reason: Sentence) throws -> [ErasedParty] {
        try books.perform("privacy.erase", queue: "import") { deed in
            let erasure = try Erasure(deed)
            var parties: [Party] = []
            for code in codes {
                let party = try Parties.require(code, in: deed.rows)
                guard !parties.contains(where: { $0.id == party.id }) else { continue }
                guard party.kind == .person else { throw PartyRefusal.notAPerson(code) }
                let isErased =
                    try deed.rows.count("SELECT COUNT(*) FROM party_erasure WHERE party_id = \(party.id)") > 0
                guard !isErased else { throw PartyRefusal.erased(code) }
                try deed.parts.allowErasing(party, in: deed.rows)
                parties += try [party] + erasure.merged(into: party)
            }
            return try erasure.erase(parties, reason: NarrowText.trimmed(reason.text))
        }
    }

    /// Lets somebody come in again who was erased and asks to come back: the digests by which imports refused the
    /// person go. Nothing of what was erased comes back.
    /// - Returns: the number of erasures lifted.
    /// - Throws: ``PartyRefusal/notErased`` where nobody is recognised by what was given.
    package func readmit(_ person: Readmission, reason: Sentence) throws -> Int {
        try books.perform("privacy.readmit", queue: "import") { deed in
            let rows = deed.rows
            guard let secret = try Setting.erasureKey(in: rows) else { throw PartyRefusal.notErased }
            let key = KeyedDigest(key: secret)
            var found: Set<Int64> = []
            for (mark, value) in try person.marks() {
                let digest = ErasedPeople.digest(mark, value, key)
                try rows.each("SELECT erasure_id FROM party_erased WHERE digest = \(digest)") {
                    found.insert($0.int(0))
                }
            }
            guard !found.isEmpty else { throw PartyRefusal.notErased }
            for id in found { try rows.run("DELETE FROM party_erased WHERE erasure_id = \(id)") }
            let stubs = try found.sorted().compactMap { id in
                try rows.first(
                    "SELECT p.code FROM party_erasure e JOIN party p ON p.id = e.party_id WHERE e.id = \(id)"
                ) { $0.text(0) }
            }
            if stubs.count == 1, let stub = stubs.first { deed.subject = .party(stub) }
            if stubs.count > 1 { for stub in stubs { deed.detail("person", party: stub) } }
            deed.sentence("reason", try person.words().replaced(in: reason.text) ?? reason.text)
            return found.count
        }
    }
}

/// What a person who comes back is recognised by; any one of these is enough.
package struct Readmission: Sendable {
    package var code: String?
    package var email: String?
    package var phone: String?
    package var name: String?
    package var birthDay: Day?

    package init() {}

    func marks() throws -> [(mark: ErasedPeople.Mark, value: String)] {
        var marks: [(mark: ErasedPeople.Mark, value: String)] = []
        if let code { marks.append((.code, NarrowText.trimmed(code))) }
        if let email { marks.append((.email, try MailAddress.normal(email))) }
        if let phone {
            marks.append((.phone, try Phone.normal(phone, country: nil)))
            // In which country the number was kept went with the person.
            marks += Country.all.compactMap { try? Phone.normal(phone, country: $0) }.map { (.phone, $0) }
        }
        if let name, let birthDay { marks.append((.person, ErasedPeople.personValue(name: name, birthDay: birthDay))) }
        return marks
    }

    func words() throws -> PersonalWords {
        PersonalWords(codes: [], texts: [code, email, phone, name].compactMap(\.self))
    }
}
