/// The prefectures of Japan (都道府県), which an address names or leaves out.
enum Prefectures {
    /// How many letters of a folded address its prefecture takes; 0 where it begins with none. 太宰府市 and 府中市 only look
    /// like one.
    static func length(in address: ArraySlice<UInt16>) -> Int {
        for length in [3, 4] where address.count >= length {
            let name = address.prefix(length)
            if let last = name.last, ends.contains(last), names.contains(name) { return length }
        }
        return 0
    }

    private static let ends: Set<UInt16> = Set("都道府県".utf16)
    private static let names = Set(
        """
        北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 \
        岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 \
        佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県
        """.split(separator: " ").map { FoldedText.units(of: String($0))[...] })
}
