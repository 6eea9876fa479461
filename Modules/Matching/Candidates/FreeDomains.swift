/// Mail addresses and domains that many use say nothing of who somebody is.
enum FreeDomains {
    /// Clears what stands under many unlike names, and mail at the great free providers that is not a person's own.
    static func clear(in table: ProfileTable) {
        let known = Set(names.map { ProfileTable.domain($0) })
        let free = known.union(shared(table) { $0.mailDomain }).union(shared(table) { $0.webDomain })
        let mails = Set(shared(table, least: 3) { $0.mail })
        for index in table.profiles.indices {
            if mails.contains(table.profiles[index].mail) { table.profiles[index].mail = 0 }
            if free.contains(table.profiles[index].mailDomain) {
                table.profiles[index].mailDomain = 0
                if table.profiles[index].webDomain == 0 { table.profiles[index].webReading = 0 }
                if !table.profiles[index].isPerson { table.profiles[index].mail = 0 }
            }
            if free.contains(table.profiles[index].webDomain) { table.profiles[index].webDomain = 0 }
        }
    }

    private static func shared<Value: Hashable & BinaryInteger>(
        _ table: ProfileTable, least: Int = 8, _ value: (Profile) -> Value
    ) -> [Value] {
        var heads: [Value: Set<UInt32>] = [:]
        heads.reserveCapacity(table.count / 2)
        for profile in table.profiles {
            let value = value(profile)
            if value == 0 || profile.coreLength < 2 { continue }
            let head = UInt32(table.pool[Int(profile.nameAt)]) << 16 | UInt32(table.pool[Int(profile.nameAt) + 1])
            heads[value, default: []].insert(head)
        }
        return heads.filter { $0.value.count >= least }.map(\.key)
    }

    private static let names = [
        "gmail.com", "googlemail.com", "yahoo.co.jp", "yahoo.com", "ymail.ne.jp", "outlook.com", "outlook.jp",
        "hotmail.com",
        "hotmail.co.jp", "live.jp", "live.com", "msn.com", "icloud.com", "me.com", "mac.com", "aol.com", "gmx.de",
        "gmx.net",
        "web.de", "mail.ru", "qq.com", "163.com", "126.com", "naver.com", "docomo.ne.jp", "ezweb.ne.jp", "au.com",
        "softbank.ne.jp", "i.softbank.jp", "nifty.com", "biglobe.ne.jp", "ocn.ne.jp", "so-net.ne.jp", "plala.or.jp",
        "proton.me", "protonmail.com", "zoho.com", "orange.fr", "free.fr", "libero.it", "t-online.de", "btinternet.com",
    ]
}
