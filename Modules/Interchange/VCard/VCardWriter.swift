import Vocabulary

/// Writes business cards as vCard 4.0 (RFC 6350): UTF-8, CRLF, lines of at most 75 bytes.
package struct VCardWriter {
    private let write: (String) throws -> Void

    package init(_ write: @escaping (String) throws -> Void) {
        self.write = write
    }

    /// One card. Empty properties are left out.
    package func card(_ card: VCard) throws {
        var lines = ["BEGIN:VCARD", "VERSION:4.0", "FN:" + Self.escaped(card.name)]
        func add(_ name: String, _ value: String) {
            if !value.isEmpty { lines.append(name + ":" + Self.escaped(value)) }
        }
        func addParts(_ name: String, _ parts: [String]) {
            if parts.contains(where: { !$0.isEmpty }) {
                lines.append(name + ":" + parts.map(Self.escaped).joined(separator: ";"))
            }
        }
        addParts("N", [card.familyName, card.givenName, card.additionalNames, "", ""])
        add("X-PHONETIC-LAST-NAME", card.phoneticFamilyName)
        add("X-PHONETIC-FIRST-NAME", card.phoneticGivenName)
        addParts("ORG", [card.organization] + card.units)
        add("X-PHONETIC-ORG", card.organizationReading)
        add("TITLE", card.title)
        for telephone in card.telephones {
            let kinds = telephone.kinds.sorted().joined(separator: ",")
            add("TEL" + (kinds.isEmpty ? "" : ";TYPE=\"\(kinds)\""), telephone.number)
        }
        for mail in card.mails { add("EMAIL", mail) }
        for address in card.addresses {
            addParts(
                "ADR",
                [
                    address.box, address.extended, address.street, address.locality, address.region,
                    address.postalCode, address.country,
                ])
        }
        for website in card.websites { add("URL", website) }
        if let birthday = card.birthday { add("BDAY", birthday.description.filter { $0 != "-" }) }
        add("NOTE", card.note)
        for (name, value) in card.extensions.sorted(by: { $0.key < $1.key }) { add(name, value) }
        lines.append("END:VCARD")
        for line in lines { try write(Self.folded(line)) }
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ",", ";": escaped += "\\" + String(character)
            case "\n", "\r", "\r\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// The line with its end; continued lines begin with one blank. No character is parted.
    static func folded(_ line: String) -> String {
        var folded = ""
        var used = 0
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if used + length > 75 {
                folded += "\r\n "
                used = 1
            }
            folded.unicodeScalars.append(scalar)
            used += length
        }
        return folded + "\r\n"
    }
}
