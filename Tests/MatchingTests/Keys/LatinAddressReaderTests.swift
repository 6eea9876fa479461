import Testing

@testable import Matching

@Suite("Addresses in Latin letters, taken apart")
struct LatinAddressReaderTests {
    private func read(_ address: String) -> AddressReader {
        var reader = AddressReader()
        reader.read(FoldedText.units(of: address))
        return reader
    }

    @Test(
        "a street is the same however its kind is written, or left out",
        arguments: [
            "900 Juniper Street, Boise", "900 Juniper St., Boise", "900 JUNIPER ST, BOISE", "900, Juniper, Boise",
            "900 Juniper Str. Boise",
        ])
    func streets(address: String) {
        let (found, plain) = (read(address), read("900 Juniper Street, Boise"))
        #expect(found.numbers == 900 && found.place == plain.place && found.letters == plain.letters)
    }

    @Test(
        "suite, floor and room are no house, whatever they are called",
        arguments: [
            "Suite 210", "Ste. 210", "Unit 210", "Apt 210", "Room 210", "Rm. 210", "Floor 21", "Fl. 21", "No. 210",
            "#210", "# 210",
        ])
    func rooms(room: String) {
        #expect(read("\(room), 900 Juniper Street, Boise").numbers == 900)
        #expect(read("900 Juniper Street, \(room), Boise").numbers == 900)
        #expect(read("900 Juniper Street, \(room), Boise").letters == read("900 Juniper Street, Boise").letters)
    }

    static let houses: [(String, [UInt64])] = [
        ("12 Castle Road, Leeds", [12]), ("Lindenstraße 4, Köln", [4]), ("4-18-4 Heiwacho, Nagoya", [4, 18, 4]),
        ("12a Castle Road", [12]), ("Castle Road, Leeds", []), ("Rue 25, Paris 75001", [25]),
    ]

    @Test("the house stands before the street or behind it", arguments: houses)
    func house(address: String, numbers: [UInt64]) {
        #expect(read(address).numbers == numbers.reduce(0) { $0 << 16 | $1 })
    }

    @Test("the postal code behind the street is not taken for a house")
    func postalCode() {
        #expect(read("900 Juniper Street, Boise 83702").numbers == 900)
        #expect(read("900 Juniper Street, Boise 83702").digits == read("900 Juniper Street, Boise").digits)
    }

    @Test("accents and case do not part streets, another street does")
    func letters() {
        #expect(read("Lindenstraße 4").place == read("LINDENSTRASSE 4").place)
        #expect(read("12 Castle Road").place != read("12 Market Road").place)
        // The street is the first word, whatever town stands behind it.
        #expect(read("12 Castle Road, Leeds").place == read("12 Castle Road, York").place)
    }

    @Test("the head is nine letters, the tail nine before the last three; shorter ones have neither")
    func edges() {
        #expect(read("castlele").head == 0 && read("castlele").tail == 0)
        #expect(read("castlelee").head != 0 && read("castlelee").head == read("castlelee").tail)
        #expect(read("castleleeds").head == read("castleleeXX").head)
        // The tail leaves out the end, which is a state as often as not.
        #expect(read("castle leeds vic").tail == read("castle leeds nsw").tail)
        #expect(read("castle leeds vic").tail != read("castle leads vic").tail)
    }

    @Test("an address of kanji has no letters, head and tail; one of letters no town")
    func scripts() {
        let (kanji, latin) = (read("津市丸之内2-17-9"), read("2-17-9 Marunouchi, Tsu, Mie"))
        #expect(kanji.letters == .zero && kanji.head == 0 && kanji.tail == 0 && kanji.town != 0)
        #expect(latin.letters != .zero && latin.town == 0)
        #expect(kanji.numbers == latin.numbers && kanji.digits == latin.digits)
    }
}
