import Party
import Governance
import Interchange
import Storage
import Vocabulary

/// The files of the list of Specially Designated Nationals as the Office of Foreign Assets Control publishes them
/// (`--from ofac`): `sdn.csv`, and beside it `alt.csv` (other names), `add.csv` (addresses) and `sdn_comments.csv`
/// (remarks that were too long), joined by their first column. None has a header; `-0-` is null. The consolidated list
/// of those who are no SDN has the same form.
package struct OFACFiles: ForeignFiles {
    private let list: String

    /// What the list is called here unless told.
    package static let usualList = "OFAC-SDN"

    package init(list: String? = nil) {
        self.list = list ?? Self.usualList
    }

    /// One row of `sdn.csv` with what belongs to it.
    private struct Listed {
        var entry: WatchEntry
        let fields: [String]
        let line: Int
        let record: String
        var remarks: String
    }

    package func each(
        _ files: [ImportFile], _ row: (_ fields: [String], _ line: Int, _ record: String) throws -> Void,
        rejected: (CSVFault) throws -> Void
    ) throws {
        var listed: [String: Listed] = [:]
        var order: [String] = []
        var others: [(number: String, fields: [String])] = []
        for file in files {
            try file.reader.forEachRow(
                { record in
                    let fields = record.texts.map(Self.value)
                    // The files end with a mark of their own (Ctrl-Z).
                    if fields.count == 1, fields[0].utf8.allSatisfy({ $0 <= 0x20 }) { return }
                    switch fields.count {
                    case 12:
                        if listed.updateValue(
                            Listed(
                                entry: WatchEntry(list: list, entry: fields[0], name: fields[1]), fields: fields,
                                line: record.line, record: record.record.text, remarks: fields[11]), forKey: fields[0])
                            == nil
                        {
                            order.append(fields[0])
                        }
                    case 2, 5, 6: others.append((fields[0], fields))
                    default:
                        try rejected(
                            CSVFault(
                                line: record.line,
                                reason: .wrongNumberOfColumns(found: fields.count, expected: 12),
                                record: record.record.text))
                    }
                }, rejected: rejected)
        }
        guard !order.isEmpty else { throw ScreeningRefusal.notOFAC }
        for (number, fields) in others { Self.join(fields, to: &listed[number]) }
        for number in order {
            guard var one = listed[number] else { continue }
            if let flag = CountryNames.code(of: one.fields[9]), !one.entry.countries.contains(flag) {
                one.entry.countries.append(flag)
            }
            Self.readRemarks(of: &one)
            let entry = one.entry
            try row(
                [
                    entry.list, entry.entry, entry.name, entry.countries.joined(separator: " "),
                    Self.kind(one.fields[2]),
                    Self.reason(one), entry.aliases.joined(separator: ";"), entry.weakAliases.joined(separator: ";"),
                    entry.birthYear.map(String.init) ?? "",
                ], one.line, one.record)
        }
    }

    /// A row of one of the other files: they differ in their number of columns.
    private static func join(_ fields: [String], to listed: inout Listed?) {
        switch fields.count {
        case 2: listed?.remarks += fields[1]
        case 5:
            if !fields[3].isEmpty, listed?.entry.aliases.contains(fields[3]) == false {
                listed?.entry.aliases.append(fields[3])
            }
        default: add(fields[4], to: &listed)
        }
    }

    private static func add(_ country: String, to listed: inout Listed?) {
        guard let code = CountryNames.code(of: country), listed?.entry.countries.contains(code) == false else { return }
        listed?.entry.countries.append(code)
    }

    /// `DOB 10 Dec 1948; nationality Iran; a.k.a. 'ABU ABBAS'.` Names that are too weak to tell somebody by stand here.
    private static func readRemarks(of listed: inout Listed) {
        var optional: Listed? = listed
        for part in listed.remarks.split(separator: ";") {
            var part = NarrowText.trimmed(String(part))
            if part.hasSuffix(".") { part.removeLast() }
            if part.hasPrefix("alt. ") { part.removeFirst(5) }
            if part.hasPrefix("DOB "), optional?.entry.birthYear == nil {
                optional?.entry.birthYear = WatchListImport.year(part)
            } else if part.hasPrefix("nationality ") {
                add(String(part.dropFirst(12)), to: &optional)
            } else if part.hasPrefix("citizen ") {
                add(String(part.dropFirst(8)), to: &optional)
            } else if part.hasPrefix("a.k.a. '") || part.hasPrefix("f.k.a. '") {
                let name = String(part.dropFirst(8)).trimmingQuote
                if !name.isEmpty { optional?.entry.weakAliases.append(name) }
            }
        }
        if let read = optional { listed = read }
    }

    /// Null is `-0-`, often with a space behind it.
    private static func value(_ text: String) -> String {
        let text = NarrowText.trimmed(text)
        return text == "-0-" ? "" : text
    }

    private static func kind(_ text: String) -> String {
        switch text.lowercased() {
        case "individual": WatchEntry.Kind.person.rawValue
        case "vessel": WatchEntry.Kind.vessel.rawValue
        case "aircraft": WatchEntry.Kind.aircraft.rawValue
        default: WatchEntry.Kind.organization.rawValue
        }
    }

    /// Programs (`UKRAINE-EO13662] [RUSSIA-EO14024`), title and remarks.
    private static func reason(_ listed: Listed) -> String {
        [listed.fields[3].replacing("] [", with: " "), listed.fields[4], listed.remarks].filter { !$0.isEmpty }
            .joined(separator: "; ")
    }
}

extension String {
    fileprivate var trimmingQuote: String { hasSuffix("'") ? String(dropLast()) : self }
}
