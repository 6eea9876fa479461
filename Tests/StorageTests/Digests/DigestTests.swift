import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Digests")
struct DigestTests {
    private static func raw(_ text: String) -> String {
        var hasher = Digest.Hasher()
        Array(text.utf8).withUnsafeBytes { hasher.add($0) }
        return hasher.finish().description
    }

    /// FIPS 180-4, the examples of NIST.
    @Test(
        "Bytes have the digests of SHA-256",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 1_000_000),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
        ])
    func published(text: String, digest: String) {
        #expect(Self.raw(text) == digest)
    }

    /// Python: `hashlib.sha256` over the length in eight bytes, little end first, and the text.
    @Test("Texts and rows are framed as they are written down")
    func framed() {
        #expect(Digest(of: "関所").description == "2bfb23e99643cbfadd7d17c96d5f6215d0cfed13a203c7c72afae6aebfae9e0e")
        let values: [any SQLBindable] = [String?.none, 7 as Int64, "山", 1.5, SQLValue.blob([1, 2])]
        let row = Digest.ofRow("t", values)
        #expect(row.description == "e8f18483c9d0c8214274fbe7c33445d04b48030aab5e15aad5017b39beb0b2fc")
    }

    @Test("What moves from one value to the next is another row", arguments: Dice.seeds(10))
    func injective(dice: Dice) {
        var dice = dice
        var seen: [Digest: [String]] = [:]
        for _ in 0..<500 {
            let values = (0..<dice.roll(4)).map { _ in
                (0..<dice.roll(4)).map { _ in dice.pick(["a", "b", "\0"]) }.joined()
            }
            let digest = Digest.ofRow("t", values)
            #expect(seen.updateValue(values, forKey: digest) ?? values == values)
        }
        #expect(Digest.ofRow("t", ["1"]) != Digest.ofRow("t", [1 as Int64]))
        #expect(Digest.ofRow("t", [String?.none]) != Digest.ofRow("t", [""]))
        #expect(Digest.ofRow("t", ["a"]) != Digest.ofRow("u", ["a"]))
        #expect(Digest.ofRow("t", [0 as Int64]) != Digest.ofRow("t", []))
    }

    @Test("Sixty-four hexadecimal digits are a digest, and nothing else is", arguments: Dice.seeds(5))
    func hexadecimal(dice: Dice) {
        var dice = dice
        let digest = Digest(bytes: (0..<32).map { _ in UInt8(dice.roll(256)) })
        let text = digest.description
        #expect(text.utf8.count == 64 && text == text.lowercased())
        #expect(Digest(hexadecimal: text) == digest)
        #expect(Digest(hexadecimal: text.uppercased()) == digest)
        for wrong in [
            "", "0", String(text.dropLast()), text + "0", String(text.dropLast()) + "g", " " + text.dropLast(),
        ] {
            #expect(Digest(hexadecimal: wrong) == nil, "\(wrong)")
        }
    }

    @Test("A hasher that is done begins anew")
    func again() {
        var hasher = Digest.Hasher()
        hasher.add("a")
        let first = hasher.finish()
        hasher.add("a")
        #expect(hasher.finish() == first)
        #expect(first == Digest(of: "a"))
    }
}
