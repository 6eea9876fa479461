import Testing
import Vocabulary

@testable import Interchange

@Suite("Refusals of files and texts")
struct InterchangeRefusalTests {
    @Test("Code, facts and exit status stay what programs know", arguments: known)
    func stable(refusal: any Refusal, code: String, facts: [String], kind: RefusalKind) {
        #expect(refusal.code == code)
        #expect(refusal.facts == facts)
        #expect(refusal.kind == kind)
    }

    static let known: [(any Refusal, String, [String], RefusalKind)] = [
        (AmountRefusal.empty, "amount.empty", [], .badInput),
        (AmountRefusal.notANumber("x"), "amount.not_a_number", ["x"], .badInput),
        (AmountRefusal.tooManyDecimals("1.5", allowed: 0), "amount.too_many_decimals", ["1.5", "0"], .badInput),
        (AmountRefusal.tooLarge("9"), "amount.too_large", ["9"], .badInput),
        (
            AmountRefusal.otherCurrencySign("$1", expected: .yen), "amount.other_currency_sign", ["$1", "JPY"],
            .badInput
        ), (AmountRefusal.scientific("1e3"), "amount.scientific", ["1e3"], .badInput),
        (DayRefusal.empty, "day.empty", [], .badInput), (DayRefusal.notADay("x"), "day.not_a_day", ["x"], .badInput),
        (DayRefusal.noSuchDay("x"), "day.no_such_day", ["x"], .badInput),
        (DayRefusal.outsideEra("x", era: "令和"), "day.outside_era", ["x", "令和"], .badInput),
        (DayRefusal.notATime("x"), "day.not_a_time", ["x"], .badInput), (CSVRefusal.empty, "csv.empty", [], .badInput),
        (CSVRefusal.tooLong(limit: 9), "csv.too_long", ["9"], .badInput),
        (CSVRefusal.tooManyColumns(limit: 9), "csv.too_many_columns", ["9"], .badInput),
        (
            CSVRefusal.wrongNumberOfColumns(found: 3, expected: 2), "csv.wrong_number_of_columns", ["3", "2"], .badInput
        ), (CSVRefusal.quoteNotClosed(line: 7), "csv.quote_not_closed", ["7"], .badInput),
        (CSVRefusal.textAfterQuote(column: 7), "csv.text_after_quote", ["7"], .badInput),
        (CSVRefusal.notText(column: 7), "csv.not_text", ["7"], .badInput),
        (CSVRefusal.nulByte(column: 7), "csv.nul_byte", ["7"], .badInput),
        (HeaderRefusal.missing(["a", "b"]), "header.missing", ["a, b"], .badInput),
        (HeaderRefusal.twice("a"), "header.twice", ["a"], .badInput),
        (HeaderRefusal.mapsToUnknown("a"), "header.maps_to_unknown", ["a"], .usage),
        (HeaderRefusal.mapsMissing("a"), "header.maps_missing", ["a"], .usage),
        (FileRefusal.missing(path: "f"), "file.missing", ["f"], .missingInput),
        (FileRefusal.unreadable(path: "f", reason: "r"), "file.unreadable", ["f", "r"], .missingInput),
        (FileRefusal.cannotWrite(path: "f", reason: "r"), "file.cannot_write", ["f", "r"], .cannotWrite),
        (EncodingRefusal.utf16, "encoding.utf16", [], .badInput),
        (EncodingRefusal.noConversion("CP932"), "encoding.no_conversion", ["CP932"], .unavailable),
        (VCardRefusal.unfinished(line: 2), "vcard.unfinished", ["2"], .badInput),
        (VCardRefusal.outside(line: 2), "vcard.outside", ["2"], .badInput),
        (VCardRefusal.notAProperty(line: 2), "vcard.not_a_property", ["2"], .badInput),
        (VCardRefusal.unknownVersion("9"), "vcard.unknown_version", ["9"], .badInput),
        (VCardRefusal.notText(property: "FN", line: 2), "vcard.not_text", ["FN", "2"], .badInput),
        (VCardRefusal.unknownCharset("X", line: 2), "vcard.unknown_charset", ["X", "2"], .badInput),
        (VCardRefusal.tooLong(line: 2), "vcard.too_long", ["2"], .badInput),
    ]

    @Test("A fault of a record says in which column it is, where it is in one")
    func columns() {
        let reasons: [CSVRefusal] = [
            .textAfterQuote(column: 3), .notText(column: 3), .nulByte(column: 3), .empty, .tooLong(limit: 3),
            .tooManyColumns(limit: 3), .wrongNumberOfColumns(found: 3, expected: 3), .quoteNotClosed(line: 3),
        ]
        #expect(reasons.map(\.column) == [3, 3, 3, nil, nil, nil, nil, nil])
    }
}
