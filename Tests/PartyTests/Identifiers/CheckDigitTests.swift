import TestOffice
import Testing

@testable import Party

/// Numbers made with the Python package python-stdnum 2.2, which knows the rules from the registers.
@Suite("Check digits")
struct CheckDigitTests {
    static let corporate = [
        "6659562111997", "4154071367498", "2532284859645", "3648342608038", "4676001375193", "4528992977833",
        "5616704305732", "9221459841331", "4800255277174", "7604725253236", "3614887996021", "3445837618352",
        "6957637581866", "4264049963077", "7175935463039", "3437448808496", "9026068554393", "3863287214936",
        "9182073704785", "8055488426346", "4865992426655", "6912076326606", "7305775187296", "2664865470870",
    ]
    static let lei = [
        "ORPS8N628VDGRJQWOM05", "YQEL1HAKY6DHI74UU567", "M4Q91IRQ722OLZHWF204", "J046Y2CQIG92LKN8OO80",
        "TXOZ6WHRFJRGXJZL0Q20", "K1O83LTMMHV131NGTJ78", "KBNBKNGJO618JWEHFK05", "BR66KLESA5LDSHE72X55",
        "CKBHL5M8QIXHTMQIQQ25", "2Q9C0UWRZE2TXIYLE449", "I7F22WCR30U7AWJF1X55", "YQ37L8GYU3MEC7Y7AF81",
        "H80VP3HFHXXR3UK03806", "2734U25WWVKAK4MOOJ75", "NGCLR78Z0O5B2NTYO221", "R3NVKQQT1FDYH4RER886",
    ]
    static let gln = [
        "0558417186157", "9819072360810", "9162051017497", "4109883181809", "8592132379649", "5965861683623",
        "6998726221776", "8792243298536", "8469994340479", "6329535726792", "3798071607330", "1343342290425",
        "0526111144056", "7950055667136", "9762851416171", "8418557441597",
    ]
    /// ISO 13616 and the registry of SWIFT: the examples of its pages.
    static let iban = [
        "AL47212110090000000235698741", "AT611904300234573201", "BE68539007547034", "BG80BNBG96611020345678",
        "CH9300762011623852957", "CY17002001280000001200527600", "CZ6508000000192000145399",
        "DE89370400440532013000", "DK5000400440116243", "EE382200221020145685", "ES9121000418450200051332",
        "FI2112345600000785", "FR1420041010050500013M02606", "GB29NWBK60161331926819", "GR1601101250000000012300695",
        "HR1210010051863000160", "HU42117730161111101800000000", "IE29AIBK93115212345678",
        "IT60X0542811101000000123456", "LT121000011101001000", "LU280019400644750000", "LV80BANK0000435195001",
        "MT84MALT011000012345MTLCAST001S", "NL91ABNA0417164300", "NO9386011117947", "PL61109010140000071219812874",
        "PT50000201231234567890154", "RO49AAAA1B31007593840000", "SE4550000000058398257466", "SI56263300012039086",
        "SK3112000000198742637541", "TR330006100519786457841326", "BR1800360305000010009795493C1",
        "SA0380000000608010167519",
    ]

    static let all: [(IdentifierScheme, String)] =
        corporate.map { (.corporateNumber, $0) } + corporate.map { (.invoiceNumber, "T" + $0) } + lei.map { (.lei, $0) }
        + gln.map { (.gln, $0) } + iban.map { (.iban, $0) }

    @Test("A number as its register gives it is taken", arguments: all)
    func valid(scheme: IdentifierScheme, number: String) throws {
        #expect(try scheme.compact(number) == number)
        #expect(try scheme.compact(" " + number.lowercased() + " ") == number)
    }

    /// Each of these rules finds every single wrong digit, except that modulo 9 takes a nine for a nought.
    @Test("One wrong digit is found wherever it stands", arguments: all)
    func oneWrong(scheme: IdentifierScheme, number: String) {
        let letters = Array(number)
        for place in letters.indices.suffix(11) {
            guard let digit = letters[place].wholeNumberValue, letters[place].isASCII else { continue }
            for other in 0...9 where other != digit {
                let isModulo9 = scheme == .corporateNumber || scheme == .invoiceNumber
                if isModulo9, other % 9 == digit % 9 { continue }
                var changed = letters
                changed[place] = Character(String(other))
                let text = String(changed)
                #expect(throws: PartyRefusal.badCheckDigit(scheme: scheme.rawValue, value: text), "\(text)") {
                    try scheme.compact(text)
                }
            }
        }
    }

    @Test("Two neighbours that changed places are found by modulo 97", arguments: lei)
    func swapped(number: String) {
        var letters = Array(number)
        for place in letters.indices.dropLast(3) where letters[place] != letters[place + 1] {
            letters.swapAt(place, place + 1)
            #expect(throws: PartyRefusal.self) { try IdentifierScheme.lei.compact(String(letters)) }
            letters.swapAt(place, place + 1)
        }
    }

    @Test("The short way for files and the long way agree on any thirteen bytes", arguments: Dice.seeds(20))
    func shortWay(dice: Dice) {
        var dice = dice
        for _ in 0..<200 {
            var text = dice.happens(50) ? dice.pick(Self.corporate) : dice.digits(13)
            if dice.happens(10) { text = String(text.dropLast()) + dice.pick(["x", "０", " ", ""]) }
            let bytes = Array(text.utf8)
            let isPlain = bytes.withUnsafeBufferPointer { CorporateNumber.isPlain($0) }
            let isRight = CorporateNumber.hasShape(bytes[...]) && CorporateNumber.hasCheckDigit(bytes[...])
            #expect(isPlain == isRight, "\(text)")
        }
    }

    @Test("Check digits that no issuer gives are refused although the division comes out even")
    func neverIssued() {
        // 00, 01 and 99 leave the same rest as 97, 98 and 02.
        for (issued, never) in [("97", "00"), ("98", "01"), ("02", "99")] {
            for first in 0...2000 {
                let number = String(String(1_000_000_000_000_000_000 + first).dropFirst()) + issued
                guard (try? IdentifierScheme.lei.compact(number)) != nil else { continue }
                let text = String(number.dropLast(2)) + never
                #expect(throws: PartyRefusal.badCheckDigit(scheme: "lei", value: text)) {
                    try IdentifierScheme.lei.compact(text)
                }
                break
            }
        }
    }
}
