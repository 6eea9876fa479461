import Testing

@testable import Matching

@Suite("Domains that everybody uses")
struct FreeDomainsTests {
    private func cleared(_ rows: [KnownRow]) -> [Profile] {
        let table = ProfileTable(rows)
        FreeDomains.clear(in: table)
        return table.profiles
    }

    /// Names of companies that begin with other letters, so that nothing but the domain is shared.
    private func strangers(_ count: Int, _ set: (inout KnownRow, Int) -> Void) -> [KnownRow] {
        (0..<count).map { number in
            var row = KnownRow.company("\(Array("青赤白黒緑紫金銀銅鉄石木")[number])山商事")
            set(&row, number)
            return row
        }
    }

    @Test(
        "a great provider says nothing of a company, but a person's own mailbox does",
        arguments: [
            "gmail.com", "yahoo.co.jp", "outlook.com", "icloud.com", "docomo.ne.jp", "qq.com", "t-online.de",
            "GMAIL.COM",
        ])
    func providers(domain: String) {
        let profiles = cleared([
            .company("麻生貿易", email: "aso@\(domain)"), .person("anna quill", email: "anna@\(domain)"),
        ])
        #expect(profiles[0].mail == 0 && profiles[0].mailDomain == 0 && profiles[0].webReading == 0)
        #expect(profiles[1].mail != 0 && profiles[1].mailDomain == 0)
    }

    @Test("a company's own domain stays, and its website beside a provider's mail")
    func own() {
        let profiles = cleared([
            .company("麻生貿易", email: "info@aso.example"), .company("佐藤建設", email: "sato@gmail.com", web: "sato.example"),
        ])
        #expect(profiles[0].mail != 0 && profiles[0].mailDomain != 0 && profiles[0].webReading != 0)
        #expect(profiles[1].mail == 0 && profiles[1].webDomain != 0 && profiles[1].webReading != 0)
    }

    @Test("a domain of eight names of other beginnings is everybody's, one of seven a group's", arguments: [7, 8])
    func shared(count: Int) {
        let isFree = count >= 8
        let mails = cleared(strangers(count) { row, number in row.email = "m\(number)@mall.example" })
        #expect(mails.allSatisfy { ($0.mailDomain == 0) == isFree && ($0.mail == 0) == isFree })
        let sites = cleared(strangers(count) { row, _ in row.website = "mall.example" })
        #expect(sites.allSatisfy { ($0.webDomain == 0) == isFree })
    }

    @Test("branches and misspellings of one company never make its domain a free one")
    func branches() {
        let rows = (0..<40).map { KnownRow.company("麻生貿易 第\($0)営業所", email: "b\($0)@aso.example") }
        #expect(cleared(rows).allSatisfy { $0.mailDomain != 0 && $0.mail != 0 })
    }

    @Test("one mailbox of three names is a bookkeeper's, of two a company's with its daughter", arguments: [2, 3])
    func mailbox(count: Int) {
        let profiles = cleared(strangers(count) { row, _ in row.email = "office@kaikei.example" })
        #expect(profiles.allSatisfy { ($0.mail == 0) == (count >= 3) && $0.mailDomain != 0 })
    }
}
