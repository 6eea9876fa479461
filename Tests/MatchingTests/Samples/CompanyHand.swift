import TestOffice

/// How people write a company down: forms, spaces, widths, slips, gaps.
struct CompanyHand {
    private var dice: Dice

    init(seed: UInt64) { dice = Dice(seed) }

    mutating func row(of company: SampleCompany, isFirst: Bool) -> KnownRow {
        var row = KnownRow()
        row.name = name(company)
        row.country = dice.happens(94) ? "JP" : ""
        if dice.happens(48) { row.kana = kana(company) }
        if dice.happens(90) {
            if !isFirst, dice.happens(5) {
                // The place it has left, or moved to: mail and telephone went along.
                let other = dice.pick(SamplePlace.all)
                row.address = other.prefecture + other.city + dice.pick(SamplePlace.towns).0 + "2-7-8"
            } else {
                row.address = address(company)
                row.postalCode = dice.happens(90) ? postalCode(company) : ""
            }
        }
        if dice.happens(80) { row.phone = phone(dice.happens(12) ? company.directPhone : company.phone) }
        if dice.happens(62) { row.email = mail(company) }
        if dice.happens(50) {
            let host = company.domain
            row.website = dice.pick(["https://www.\(host)/", "https://www.\(host)/", "http://\(host)", host])
        }
        if dice.happens(45) { row.corporateNumber = company.corporateNumber }
        return row
    }

    private mutating func name(_ company: SampleCompany) -> String {
        var text: String
        if dice.happens(6) {
            text = latinName(company)
        } else {
            var stem = company.words.map(\.written).joined()
            if dice.happens(4) { stem = dice.slip(stem) }
            if dice.happens(4) { stem = Self.inOldLetters(stem) }
            if dice.happens(4) { stem = HalfWidth.of(stem) }
            if dice.happens(4) { stem = company.words.map(\.written).joined(separator: dice.pick(["・", "　", " "])) }
            let space = dice.happens(15) ? dice.pick(["　", " "]) : ""
            let form: String
            switch dice.number(0...99) {
            case 0..<9: form = ""
            case 9..<60: form = company.form.written
            default: form = dice.pick(company.form.short)
            }
            text =
                if form.isEmpty { stem } else if company.isFormFirst { form + space + stem } else {
                    stem + space + form
                }
        }
        if !company.unit.isEmpty { text += dice.pick(["　", " ", ""]) + company.unit }
        return dice.happens(3) ? text + dice.pick(["　御中", " 様"]) : text
    }

    private mutating func latinName(_ company: SampleCompany) -> String {
        let words = company.stems.map(\.latin) + [company.business, company.daughter].compactMap { $0?.english }
        let text = words.joined(separator: " ") + (dice.happens(80) ? " " + dice.pick(company.form.latin) : "")
        return dice.happens(15) ? text.uppercased() : text
    }

    private mutating func kana(_ company: SampleCompany) -> String {
        // A branch is often read as its head office.
        var text = company.words.map(\.kana).joined()
        if dice.happens(40) {
            text = company.isFormFirst ? company.form.kana + " " + text : text + " " + company.form.kana
        }
        return dice.happens(15) ? HalfWidth.of(text) : text
    }

    private mutating func address(_ company: SampleCompany) -> String {
        let block = company.block.map(String.init)
        if dice.happens(3) { return block.joined(separator: "-") + " " + company.town.1 + ", " + company.place.latin }
        var text = (dice.happens(75) ? company.place.prefecture : "") + company.place.city + company.town.0
        switch dice.number(0...9) {
        case 0...4: text += block.joined(separator: "-")
        case 5: text += FullWidth.of(block.joined(separator: "-"))
        case 6: text += "\(block[0])丁目\(block[1])番\(block[2])号"
        case 7: text += "\(block[0])丁目\(block[1])-\(block[2])"
        case 8: text += "\(Self.kanjiDigit(company.block[0]))丁目\(block[1])番地\(block[2])"
        default: text += "\(block[0])丁目\(block[1])番地の\(block[2])"
        }
        if !company.building.isEmpty, dice.happens(60) {
            let floor = company.floor
            text +=
                dice.pick(["　", " ", ""]) + company.building + dice.pick(["\(floor)F", "\(floor)階", "\(floor)01号室"])
        }
        return text
    }

    private mutating func postalCode(_ company: SampleCompany) -> String {
        let code = company.postalCode
        return dice.pick([code, code, code, "〒" + code, code.replacing("-", with: ""), FullWidth.of(code)])
    }

    private mutating func phone(_ parts: [String]) -> String {
        let plain = parts.joined(separator: "-")
        switch dice.number(0...9) {
        case 0...5: return plain
        case 6: return parts.joined()
        case 7: return "+81-" + plain.dropFirst()
        case 8: return "(\(parts[0]))\(parts[1])-\(parts[2])"
        default: return FullWidth.of(plain)
        }
    }

    private mutating func mail(_ company: SampleCompany) -> String {
        let mailbox = dice.happens(70) ? company.mailbox : dice.pick(["info", "office", "keiri", "soumu"])
        let domain = dice.happens(4) ? dice.pick(["gmail.com", "outlook.com", "yahoo.co.jp"]) : company.domain
        let mail = mailbox + "@" + domain
        return dice.happens(4) ? mail.uppercased() : mail
    }

    private static func kanjiDigit(_ number: Int) -> String { ["〇", "一", "二", "三", "四", "五", "六"][number] }

    private static func inOldLetters(_ text: String) -> String {
        let old: [Character: Character] = [
            "沢": "澤", "高": "髙", "広": "廣", "浜": "濱", "島": "嶋", "栄": "榮", "国": "國", "竜": "龍", "桜": "櫻",
            "辺": "邊", "増": "增", "渋": "澁", "寿": "壽", "鉄": "鐵", "会": "會",
        ]
        return String(text.map { old[$0] ?? $0 })
    }
}
