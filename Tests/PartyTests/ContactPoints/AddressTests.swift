import TestOffice
import Testing

@testable import Party

@Suite("Addresses of mail and web")
struct AddressTests {
    /// RFC 5321: 64 characters before the at sign, 254 in all; RFC 1035: 63 in a label.
    @Test("Exactly as long as may be, and one longer")
    func lengths() throws {
        func mail(_ local: Int, _ label: Int) -> String {
            String(repeating: "a", count: local) + "@" + String(repeating: "b", count: label) + ".jp"
        }
        #expect(try MailAddress.normal(mail(64, 10)) == mail(64, 10))
        #expect(throws: PartyRefusal.badMail(mail(65, 10))) { try MailAddress.normal(mail(65, 10)) }
        #expect(try MailAddress.normal(mail(1, 63)) == mail(1, 63))
        #expect(throws: PartyRefusal.badMail(mail(1, 64))) { try MailAddress.normal(mail(1, 64)) }
        let labels = (0..<4).map { _ in String(repeating: "c", count: 60) }.joined(separator: ".")
        let longest = "abcdefg@" + labels + ".jp"
        #expect(longest.utf8.count == 254)
        #expect(try MailAddress.normal(longest) == longest)
        #expect(throws: PartyRefusal.badMail("x" + longest)) { try MailAddress.normal("x" + longest) }
    }

    @Test(
        "Addresses that people have",
        arguments: [
            ("info@example.jp", "info@example.jp"),
            ("Taro.Yamada+news@Example.CO.JP", "taro.yamada+news@example.co.jp"),
            ("o'neil@example.ie", "o'neil@example.ie"), ("a_b-c@ex-ample.com", "a_b-c@ex-ample.com"),
            ("  info@example.jp　", "info@example.jp"), ("ｉｎｆｏ＠ｅｘａｍｐｌｅ．ｊｐ", "info@example.jp"),
            ("情報@日本語.jp", "情報@日本語.jp"), ("docomo..user.@docomo.ne.jp", "docomo..user.@docomo.ne.jp"),
            ("1@2.example", "1@2.example"), ("a@b.co", "a@b.co"),
        ])
    func mails(text: String, address: String) throws {
        #expect(try MailAddress.normal(text) == address)
        #expect(try MailAddress.normal(address) == address)
    }

    @Test(
        "What is no address, or could be read as two, is refused",
        arguments: [
            "", "@", "info", "info@", "@example.jp", "info@example", "info@@example.jp", "a@b@example.jp",
            ".a@example.jp",
            "a b@example.jp", "a@exa mple.jp", "a@-example.jp", "a@example-.jp", "a@example..jp", "a@.example.jp",
            "a@example.jp.", "a@example.j", "a@example.jp,b@example.jp", "a@example.jp;b@example.jp",
            "<a@example.jp>", "\"a b\"@example.jp", "a@[127.0.0.1]", "a(c)@example.jp",
            "a@example.jp\nBcc:b@example.jp",
            "a\0@example.jp", "mailto:a@example.jp", "a@example.jp>",
        ])
    func noMails(text: String) {
        #expect(throws: PartyRefusal.badMail(text)) { try MailAddress.normal(text) }
    }

    @Test(
        "One company's addresses have one host",
        arguments: [
            ("example.co.jp", "example.co.jp"), ("Example.CO.JP", "example.co.jp"),
            ("www.example.co.jp", "example.co.jp"),
            ("http://example.co.jp", "example.co.jp"), ("HTTPS://WWW.EXAMPLE.CO.JP/", "example.co.jp"),
            ("https://www.example.co.jp/about/?x=1#top", "example.co.jp"), ("example.com:8080/x", "example.com"),
            ("https://example.com?x", "example.com"), ("https://example.com#x", "example.com"),
            ("ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ", "example.jp"), (" https://example.jp ", "example.jp"),
            ("日本語.jp", "日本語.jp"), ("xn--wgv71a119e.jp", "xn--wgv71a119e.jp"), ("www2.example.jp", "www2.example.jp"),
            ("sub.example.jp", "sub.example.jp"), ("www.jp.example", "jp.example"),
        ])
    func hosts(text: String, host: String) throws {
        #expect(try WebDomain.normal(text) == host)
        #expect(try WebDomain.normal(host) == host)
    }

    @Test(
        "What has no host is refused",
        arguments: [
            "", "example", "http://", "https:///x", "ftp://example.jp/", "mailto:a@example.jp", "example.jp\n.evil.jp",
            "exa mple.jp", "-example.jp", "example-.jp", "example..jp", ".example.jp", "example.jp.", "a@example.jp",
            "javascript:alert(1)", "http://user:pass@example.jp/", "example.j", "//example.jp",
        ])
    func noHosts(text: String) {
        #expect(throws: PartyRefusal.badWebsite(text)) { try WebDomain.normal(text) }
    }

    @Test("Any text is an address or is refused, and an address stays what it is", arguments: Dice.seeds(20))
    func anyText(dice: Dice) {
        var dice = dice
        let pieces = [
            "a", "B", "1", ".", "-", "@", "www.", "http://", "/", ":", "example", ".jp", " ", "山", "Ａ", "\n", "＠",
        ]
        for _ in 0..<200 {
            let text = (0..<dice.number(1...7)).map { _ in dice.pick(pieces) }.joined()
            if let mail = try? MailAddress.normal(text) {
                #expect((try? MailAddress.normal(mail)) == mail)
                #expect(mail.count { $0 == "@" } == 1 && !mail.contains { $0.isWhitespace })
            }
            if let host = try? WebDomain.normal(text) {
                #expect(!host.contains { $0.isWhitespace || "@/:?#".contains($0) })
                #expect((try? WebDomain.normal(host)) != nil || host.hasPrefix("www."))
            }
        }
    }
}
