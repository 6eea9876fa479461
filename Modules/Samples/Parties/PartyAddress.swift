/// Where a party is and how it is called. Towns are real, quarters are not; no subscriber has these numbers, because
/// none begins with 0 behind the area code.
struct PartyAddress: Sendable {
    let postalCode: String
    let address: String
    let phone: String

    init(_ member: Member, _ dice: inout Dice) {
        let house = dice.between(1, 60)
        let lot = dice.between(1, 28)
        let line = String(1_000_000 + member.index % 1_000_000).dropFirst()
        let short = "0\(line.prefix(3))-\(line.suffix(3))0"
        guard let towns = Self.abroad[member.country] else {
            let town = dice.pick(Self.towns)
            postalCode = "\(town.postal)-0\(100 + dice.below(900))"
            address = "\(town.name)\(dice.pick(Self.quarters))\(dice.between(1, 8))丁目\(lot)番\(house)号"
            phone =
                "\(town.area)-\(town.area.utf8.count == 2 ? "0\(line.prefix(3))" : "0\(line.prefix(2))")-\(line.suffix(4))"
            return
        }
        let town = dice.pick(towns.towns)
        postalCode = ""
        address =
            switch member.country {
            case "TW": "\(town)\(lot)號"
            case "CN": "\(town)\(lot)号"
            case "KR": "\(town) \(lot)-\(house)"
            default: "\(town) \(house)"
            }
        phone = "\(towns.prefix)-\(short)"
    }

    private static let towns: [(name: String, postal: String, area: String)] = [
        ("愛知県豊田市", "471", "0565"), ("愛知県名古屋市港区", "455", "052"), ("愛知県豊橋市", "440", "0532"),
        ("愛知県岡崎市", "444", "0564"), ("静岡県浜松市中央区", "430", "053"), ("静岡県静岡市清水区", "424", "054"),
        ("静岡県沼津市", "410", "055"), ("静岡県磐田市", "438", "0538"), ("三重県四日市市", "510", "059"),
        ("三重県桑名市", "511", "0594"), ("岐阜県大垣市", "503", "0584"), ("神奈川県川崎市川崎区", "210", "044"),
        ("東京都大田区", "144", "03"), ("滋賀県草津市", "525", "077"), ("大阪府東大阪市", "577", "06"),
    ]
    private static let quarters = ["霧沢町", "朝凪町", "椎ヶ丘", "藤浪町", "白樫台", "早瀬町", "松風", "真砂浦", "鶴ヶ淵町", "瑞野"]
    private static let abroad: [String: (prefix: String, towns: [String])] = [
        "TW": ("+886-4", ["台中市西屯區工業三路", "台中市大里區仁化路", "彰化縣和美鎮彰新路", "新北市樹林區東豐街"]),
        "CN": ("+86-512", ["江苏省苏州市工业园区", "浙江省宁波市北仑区", "广东省东莞市长安镇", "江苏省无锡市新吴区"]),
        "KR": ("+82-32", ["인천광역시 남동구 남동대로", "경기도 시흥시 공단로", "경상남도 창원시 성산구"]),
        "VN": ("+84-24", ["Khu công nghiệp Thăng Long, Hà Nội, lô", "Khu công nghiệp VSIP, Bắc Ninh, lô"]),
        "TH": ("+66-38", ["นิคมอุตสาหกรรม ชลบุรี", "นิคมอุตสาหกรรม ระยอง"]),
        "DE": (
            "+49-711", ["Industriestraße, 70565 Stuttgart", "Am Werkhof, 73037 Göppingen", "Talweg, 58507 Lüdenscheid"]
        ),
        "IT": (
            "+39-051",
            ["Via dell’Artigiano, 40127 Bologna", "Via Meccanica, 41123 Modena", "Viale Industria, 25124 Brescia"]
        ),
    ]
}
