import Testing
import Vocabulary

@testable import Workbooks

@Suite("What numbers mean in their formats")
struct CellFormatTests {
    /// As Excel shows them in a cell that is wide enough.
    @Test(
        "numbers are shown without noise, and codes never with an exponent",
        arguments: [
            ("4500001", "4500001"), ("0.30000000000000004", "0.3"), ("1.1000000000000001", "1.1"), ("0", "0"),
            ("-0", "0"), ("12.50", "12.5"), ("-3.1400", "-3.14"), ("4.5E+6", "4500000"), ("1E-3", "0.001"),
            ("9.9999999999999996E-2", "0.1"), ("123456789012345", "123456789012345"),
            ("1.23456789012345E+14", "123456789012345"), ("999999999999999.9", "1E+15"),
            ("1234567890123456", "1.23456789012346E+15"), ("4.9012345678901232E+22", "4.90123456789012E+22"),
            ("2.2999999999999998", "2.3"), ("45123.0", "45123"), ("00012", "12"), ("+5", "5"), ("1E-20", "1E-20"),
            ("0.1", "0.1"), ("100", "100"), ("19.989999999999998", "19.99"), ("8.9999999999999993E-3", "0.009"),
            ("zwölf", "zwölf"),
        ])
    func numbers(file: String, shown: String) throws {
        #expect(try Opened.cell(file, code: "General") == shown)
        #expect(try Opened.cell(file, code: "#,##0.00\"円\";[Red]\\-#,##0.00") == shown)
    }

    @Test(
        "days and times are told by the letters of the format, not by those between quotes and brackets",
        arguments: [
            ("46113", "yyyy/m/d", "2026-04-01"), ("46113", "[$-411]ggge\"年\"m\"月\"d\"日\"", "2026-04-01"),
            ("46113", "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\";@", "2026-04-01"),
            ("46113", "yyyy\"年\"m\"月\"", "2026-04-01"), ("46113", "m/d", "2026-04-01"),
            ("46113", "mmm\\-yy", "2026-04-01"), ("46113", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2026-04-01"),
            ("46113.395833333336", "yyyy/m/d h:mm", "2026-04-01 09:30:00"), ("46113", "yyyy/m/d h:mm", "2026-04-01"),
            ("46113.395833333336", "yyyy/m/d", "2026-04-01"), ("0.395833333333333", "h:mm;@", "09:30:00"),
            ("0.395833333333333", "h:mm AM/PM", "09:30:00"), ("1.0625", "[h]:mm", "25:30:00"),
            ("0.5", "hh\"時\"mm\"分\"", "12:00:00"), ("46113.999999999", "yyyy/m/d h:mm:ss", "2026-04-02"),
            ("46113", "aaaa", "2026-04-01"), ("1", "yyyy/m/d", "1900-01-01"), ("59", "yyyy/m/d", "1900-02-28"),
            ("60", "yyyy/m/d", "1900-02-29"), ("61", "yyyy/m/d", "1900-03-01"), ("2958465", "yyyy/m/d", "9999-12-31"),
            ("2958466", "yyyy/m/d", "2958466"), ("-1", "yyyy/m/d", "-1"),
            ("1500", "#,##0\"yd\"", "1500"), ("1500", "[Red]#,##0", "1500"), ("1500", "[$¥-411]#,##0", "1500"),
            ("1500", "_-* #,##0_-;\\-* #,##0_-", "1500"), ("1500", "0.00E+00", "1500"), ("1500", "##0.0e+0", "1500"),
            ("1500", "G/標準", "1500"), ("1500", "General\"days\"", "1500"), ("1500", "#,##0;▲#,##0", "1500"),
            ("1500", "\\d0", "1500"), ("0.15", "0%", "0.15"), ("1500", "@", "1500"), ("1500", "", "1500"),
        ])
    func days(number: String, code: String, shown: String) throws {
        #expect(try Opened.cell(number, code: code) == shown)
    }

    @Test("days may be counted from 1904")
    func macintosh() throws {
        #expect(try Opened.cell("0", code: "yyyy/m/d", from1904: true) == "1904-01-01")
        #expect(try Opened.cell("44651", code: "yyyy/m/d", from1904: true) == "2026-04-01")
    }

    /// ECMA-376 18.8.30: 14 to 17 are days, 18 to 21 and 45 to 47 times, 22 both; 27 to 36 and 50 to 58 in East Asia.
    @Test("formats that are known by their numbers")
    func builtIn() {
        for number in Array(14...17) + Array(27...31) + Array(34...36) + Array(50...58) {
            #expect(CellFormat.builtIn(number) == .day, "\(number)")
        }
        for number in [18, 19, 20, 21, 32, 33, 45, 47] { #expect(CellFormat.builtIn(number) == .clock, "\(number)") }
        #expect(CellFormat.builtIn(22) == .moment && CellFormat.builtIn(46) == .elapsed)
        for number in Array(0...13) + Array(37...44) + [48, 49, 59] {
            #expect(CellFormat.builtIn(number) == .number, "\(number)")
        }
    }

    @Test(
        "a format that shows a code shows its zeros and what parts them",
        arguments: [
            ("42", "000000", "000042"), ("1234567", "000000", "1234567"), ("600001", "000-0000", "060-0001"),
            ("1500002", "[<=999]000;[<=9999]000-00;000-0000", "150-0002"),
            ("150", "[<=999]000;[<=9999]000-00;000-0000", "150"),
            ("312345678", "[<=99999999]####-####;\\(00\\)\\ ####-####", "(03) 1234-5678"),
            ("12345678", "[<=99999999]####-####;\\(00\\)\\ ####-####", "1234-5678"), ("7", "00;00", "07"),
            ("12.5", "000000", "12.5"), ("-5", "0000", "-5"), ("5", "0", "5"), ("1234", "#,##0", "1234"),
            ("5", "0 ", "5"), ("5", "0.00", "5"), ("5", "00.0", "5"), ("5", "\"No.\"000", "5"),
        ])
    func codes(number: String, code: String, shown: String) throws {
        #expect(try Opened.cell(number, code: code) == shown)
    }

    @Test("the number of a day is the one from which it is read")
    func serials() throws {
        let days = SerialDay(countsFrom1904: false)
        for number in stride(from: Int32(-25_508), through: 2_932_896, by: 9_973) {
            let day = Day(number: number)
            let serial = try #require(SerialDay.serial(of: day))
            #expect(days.text(serial, as: .day) == day.description)
        }
        #expect(SerialDay.serial(of: Day(number: -25_509)) == nil)
    }

    @Test(
        "places of cells",
        arguments: [("A1", 0, 1), ("Z9", 25, 9), ("AA10", 26, 10), ("XFD1048576", 16_383, 1_048_576)])
    func places(text: String, column: Int, row: Int) {
        let place = Array(text.utf8).withUnsafeBufferPointer { CellPlace($0) }
        #expect(place == CellPlace(column: column, row: row) && place?.description == text)
    }

    @Test(
        "what is no place", arguments: ["", "1", "A", "A0", "A1048577", "XFE1", "ZZZZ1", "A1B", "A-1", "A 1", "$A$1"])
    func noPlaces(text: String) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { CellPlace($0) } == nil)
    }
}
