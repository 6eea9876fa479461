import Interchange
import Names
import Storage
import Vocabulary

/// By what a card and its person are known again, in whichever file they come.
enum CardKey {
    /// The person of a card: the mail address where it is a person's own, else name and company, or where there is no
    /// company name and telephone.
    static func person(of card: Card) -> String {
        if let mail = card.mail, !MailKind.isShared(mail) { return "mail:" + mail }
        let name = NameKey.of(card.name)
        if !card.company.isEmpty { return "name:\(name)\u{1f}\(NameKey.of(card.company))" }
        let number = (try? card.number(card.mobile)) ?? (try? card.number(card.phone))
        return "name:\(name)\u{1f}\(number ?? card.mail ?? "")"
    }

    /// The card itself: a person on a day. Whoever hands over a card again on another day was met again.
    static func card(_ card: Card) -> String {
        let digest = Digest(of: person(of: card) + "\u{1f}" + (card.metOn?.description ?? ""))
        return String(digest.description.prefix(32))
    }
}

/// What a mail address says about who stands behind it.
enum MailKind {
    /// Whether several people read what is sent there: `info@`, `sales@`.
    static func isShared(_ mail: String) -> Bool {
        shared.contains(String(mail.prefix { $0 != "@" }))
    }

    /// The domain of a company's own addresses; nil for providers whose customers are anyone.
    static func companyDomain(of mail: String) -> String? {
        guard let at = mail.lastIndex(of: "@") else { return nil }
        let domain = String(mail[mail.index(after: at)...])
        return providers.contains(domain) ? nil : domain
    }

    private static let shared: Set<String> = [
        "info", "information", "sales", "contact", "office", "support", "admin", "mail", "inquiry", "toiawase", "eigyo",
        "soumu", "keiri", "hello", "service", "customer", "webmaster", "master", "postmaster", "pr", "press", "jinji",
        "recruit", "shop", "order", "honsha", "tokyo", "osaka",
    ]

    private static let providers: Set<String> = [
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.jp", "ymail.ne.jp", "hotmail.com", "hotmail.co.jp",
        "outlook.com", "outlook.jp", "live.com", "live.jp", "msn.com", "icloud.com", "me.com", "mac.com",
        "docomo.ne.jp",
        "ezweb.ne.jp", "au.com", "softbank.ne.jp", "i.softbank.jp", "ybb.ne.jp", "nifty.com", "ocn.ne.jp",
        "so-net.ne.jp", "biglobe.ne.jp", "plala.or.jp", "dion.ne.jp", "aol.com", "gmx.de", "gmx.net", "gmx.com",
        "web.de", "t-online.de", "qq.com", "163.com", "126.com", "sina.com", "naver.com", "daum.net", "hanmail.net",
        "protonmail.com", "proton.me", "mail.ru", "yandex.ru", "orange.fr", "free.fr", "libero.it",
    ]
}
