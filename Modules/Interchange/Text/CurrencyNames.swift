import Vocabulary

/// Currencies as people name them: 円, 米ドル, `US$`, Euro. Three letters are a code: RMB is none, and refused.
package enum CurrencyNames {
    /// The currency of a name in any case and width; nil for names that several currencies go by, such as ドル.
    package static func currency(_ name: String) -> Currency? {
        codes[Column.key(name)].flatMap { Currency($0) }
    }

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for (code, names) in names {
            for name in names.split(separator: "|") { codes[Column.key(String(name))] = code }
        }
        return codes
    }()

    private static let names = [
        "JPY": "円|日本円|yen|japanese yen|\u{A5}|￥|jp\u{A5}|円建て", "USD": "米ドル|us dollar|us dollars|us$|usドル|アメリカドル",
        "EUR": "ユーロ|euro|euros|€", "GBP": "英ポンド|ポンド|pound sterling|british pound|£",
        "CNY": "人民元|中国元|yuan|renminbi|元",
        "KRW": "ウォン|韓国ウォン|won|korean won|₩", "TWD": "台湾ドル|新台湾ドル|nt$", "HKD": "香港ドル|hk$",
        "SGD": "シンガポールドル|s$|singapore dollar", "AUD": "豪ドル|オーストラリアドル|a$|australian dollar",
        "CAD": "カナダドル|c$|canadian dollar", "CHF": "スイスフラン|swiss franc", "THB": "バーツ|タイバーツ|baht",
        "INR": "ルピー|インドルピー|rupee|indian rupee|₹", "VND": "ドン|ベトナムドン|dong",
    ]
}
