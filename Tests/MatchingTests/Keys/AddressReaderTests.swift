import Testing

@testable import Matching

@Suite("Addresses in kanji, taken apart")
struct AddressReaderTests {
    private func read(_ address: String) -> AddressReader {
        var reader = AddressReader()
        reader.read(FoldedText.units(of: address))
        return reader
    }

    /// The numbers, as they are packed sixteen bits each.
    private func numbers(_ address: String) -> [Int] {
        let packed = read(address).numbers
        return [48, 32, 16, 0].map { Int(packed >> UInt64($0) & 0xffff) }.drop { $0 == 0 }.map { $0 }
    }

    @Test(
        "block and house are told in every way that people write them",
        arguments: [
            "2-17-9", "２－１７－９", "2‐17‐9", "2丁目17番9号", "二丁目17番9号", "二丁目十七番九号", "2丁目17-9", "2丁目17番地9", "2丁目17番地の9",
            "2丁目17番地ノ9", "2-17-9 山田ビル", "2丁目17番9号　山田ビル8階", "2-17-9 8F", "2 - 17 - 9",
        ])
    func blocks(written: String) {
        #expect(numbers("東京都中野区栄町" + written) == [2, 17, 9])
        #expect(read("東京都中野区栄町" + written).digits == read("東京都中野区栄町2-17-9").digits)
        #expect(read("東京都中野区栄町" + written).place == read("中野区栄町").place)
    }

    @Test(
        "numbers in kanji count by tens",
        arguments: [
            ("一丁目", [1]), ("九丁目", [9]), ("十丁目", [10]), ("十一丁目", [11]), ("二十丁目", [20]), ("四十二丁目", [42]), ("一〇丁目", [10]),
            ("二五番", [25]),
        ])
    func kanji(written: String, expected: [Int]) {
        #expect(numbers("札幌市北区屯田" + written) == expected)
    }

    @Test("a hyphen typed as the mark of long vowels, or left out, leaves the same digits")
    func runTogether() {
        let right = read("津市丸之内2-17-9")
        for written in ["2ー17ー9", "2-179", "217-9"] {
            #expect(read("津市丸之内" + written).digits == right.digits, "\(written)")
        }
        for other in ["2-17-8", "3-17-9", "2-17", "17-9", "0-2-17-9"] {
            #expect(read("津市丸之内" + other).digits != right.digits, "\(other)")
        }
    }

    @Test("four numbers are kept, and none is above what sixteen bits hold")
    func most() {
        #expect(numbers("津市丸之内1丁目2番3号の4") == [1, 2, 3, 4])
        #expect(numbers("津市丸之内1丁目2番3号の4の5") == [1, 2, 3, 4])
        // Behind three and a hyphen stands the room.
        #expect(numbers("津市丸之内1-2-3-405") == [1, 2, 3])
        #expect(numbers("津市丸之内65535") == [65535])
        #expect(read("津市丸之内99999999999999999999").numbers != 0)
        #expect(numbers("津市丸之内") == [])
    }

    @Test(
        "floors and rooms are no block",
        arguments: [
            ("1-2-3 8階", [1, 2, 3]), ("1-2 3F", [1, 2]), ("1-2 801号室", [1, 2]), ("1-2-801号室", [1, 2]),
            ("1-2-3 801", [1, 2, 3]),
            ("1-2号", [1, 2]),
        ])
    func floors(written: String, expected: [Int]) {
        #expect(numbers("津市丸之内" + written) == expected)
    }

    /// 都道府県 of 地方自治法, in the order of JIS X 0401.
    static let prefectures = [
        "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県",
        "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県",
        "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県",
        "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
    ]

    @Test("the prefecture may be left out", arguments: prefectures)
    func prefecture(name: String) {
        for city in ["中央市緑町", "都島区緑町", "府内町"] {
            let (whole, short) = (read(name + city + "1-2-3"), read(city + "1-2-3"))
            #expect(whole.place == short.place && whole.town == short.town, "\(city)")
        }
        #expect(read(name + " 中央市").place == read("中央市").place)
    }

    /// Towns that have the sign of a prefecture in their own name.
    @Test(
        "a town whose name looks like a prefecture keeps it",
        arguments: [
            ("福岡県", "太宰府市宰府1-2-3"), ("山口県", "防府市駅南町1-2"), ("愛知県", "大府市中央町1-2"), ("山梨県", "甲府市丸の内1-9"),
            ("京都府", "京都市左京区吉田1-2"), ("栃木県", "宇都宮市旭1-1"), ("宮崎県", "西都市小野崎1-1"), ("山梨県", "南都留郡道志村8961"),
            ("岐阜県", "山県市高木1000"), ("広島県", "安芸郡府中町大通3-5"),
        ])
    func lookalikes(prefecture: String, rest: String) {
        #expect(read(prefecture + rest).place == read(rest).place)
        #expect(read(rest).place != read(String(rest.drop { $0 != "市" && $0 != "郡" })).place)
    }

    @Test(
        "lines, ways of 札幌 and numbered towns are places, in kanji or digits",
        arguments: [
            ("札幌市中央区北三条西4-1", "札幌市中央区北3条西4-1", [4, 1]), ("旭川市九条通7丁目", "旭川市9条通7丁目", [7]),
            ("帯広市西二線12番地", "帯広市西2線12番地", [12]), ("千代田区六番町5-2", "千代田区6番町5-2", [5, 2]),
            ("千代田区三番町1", "千代田区３番町1", [1]),
        ])
    func lines(kanji: String, digits: String, expected: [Int]) {
        #expect(numbers(kanji) == expected && numbers(digits) == expected)
        #expect(read(kanji).place == read(digits).place)
        #expect(read(kanji).town == read(digits).town)
    }

    @Test(
        "letters that are written or left out as it pleases do not part places",
        arguments: [("緑ヶ丘1", "緑ケ丘1"), ("緑が丘1", "緑ヶ丘1"), ("丸之内1", "丸ノ内1"), ("丸の内1", "丸内1"), ("澤町1", "沢町1")])
    func idle(one: String, other: String) {
        #expect(read(one).place == read(other).place)
    }

    @Test("the town is the end of the place, so that the city may be left out")
    func town() {
        let (whole, short) = (read("神奈川県鎌倉市大船緑町1-2"), read("大船緑町1-2"))
        #expect(whole.place != short.place && whole.town == short.town)
        #expect(read("鎌倉市緑町1-2").town != whole.town)
    }

    @Test(
        "a postal code in front of the address is not its block",
        arguments: ["〒100-0001 ", "〒100-0001", "〒１００－０００１　", "〒1000001 ", "100-0001 ", "1000001　", "〒 100-0001　"])
    func postalCode(code: String) {
        let (with, without) = (read(code + "東京都千代田区千代田1-1"), read("東京都千代田区千代田1-1"))
        #expect(with.numbers == without.numbers && with.place == without.place)
    }

    @Test(
        "two addresses of which only the numbers are known have no place in common",
        arguments: ["1-2-3 山田ビル", "〒100-0001", "3番 会館"])
    func placeless(address: String) {
        #expect(read(address).place == 0 && read(address).town == 0)
    }

    @Test("an address is read anew: nothing is left of the one before")
    func anew() {
        var reader = AddressReader()
        reader.read(FoldedText.units(of: "津市丸之内1-2-3"))
        reader.read(FoldedText.units(of: "12 Castle Road, Leeds"))
        let latin = (reader.numbers, reader.place, reader.town)
        #expect(latin.0 == 12 && latin.1 == read("12 Castle Road, Leeds").place && latin.2 == 0)
        reader.read([])
        #expect(reader.numbers == 0 && reader.digits == 0 && reader.place == 0 && reader.letters == .zero)
    }
}
