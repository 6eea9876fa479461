import COpenSSL

/// A SHA-256 value (32 bytes), by libcrypto.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package init(of text: String) {
        var hasher = Hasher()
        hasher.add(text)
        self = hasher.finish()
    }

    /// Reads sixty-four hexadecimal digits, as people write them down; nil where it is anything else.
    package init?(hexadecimal text: String) {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == 64, text.utf8.count == 64 else { return nil }
        bytes = (0..<32).map { UInt8(digits[2 * $0] * 16 + digits[2 * $0 + 1]) }
    }

    /// Sixty-four hexadecimal digits, lower case.
    package var description: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes values one after the other; each is framed by its length, so that ("ab", "c") and ("a", "bc") differ.
    package struct Hasher: ~Copyable {
        private let context = EVP_MD_CTX_new()

        package init() {
            EVP_DigestInit_ex(context, EVP_sha256(), nil)
        }

        deinit {
            EVP_MD_CTX_free(context)
        }

        package mutating func add(_ bytes: UnsafeRawBufferPointer) {
            EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
        }

        package mutating func add(_ number: Int64) {
            withUnsafeBytes(of: number.littleEndian) { add($0) }
        }

        package mutating func add(_ text: String) {
            var text = text
            text.withUTF8 { bytes in
                add(Int64(bytes.count))
                add(UnsafeRawBufferPointer(bytes))
            }
        }

        package mutating func add(_ number: Int64?) {
            add(number == nil ? "null" : "int")
            if let number { add(number) }
        }

        package mutating func add(_ digest: Digest) {
            digest.bytes.withUnsafeBytes { add($0) }
        }

        /// The digest of all that was added; the hasher begins anew.
        package mutating func finish() -> Digest {
            let bytes = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
                EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
                count = 32
            }
            EVP_DigestInit_ex(context, EVP_sha256(), nil)
            return Digest(bytes: bytes)
        }
    }

    /// The digest of the row of a protected table: its table's name and its values in order.
    package static func ofRow(_ table: String, _ values: [any SQLBindable]) -> Digest {
        var hasher = Hasher()
        hasher.add(table)
        for value in values {
            switch value.sqlValue {
            case .null: hasher.add("null")
            case .int(let number):
                hasher.add("int")
                hasher.add(number)
            case .text(let text):
                hasher.add("text")
                hasher.add(text)
            case .real(let number):
                hasher.add("real")
                hasher.add(Int64(bitPattern: number.bitPattern))
            case .blob(let bytes):
                hasher.add("blob")
                bytes.withUnsafeBytes { hasher.add($0) }
            }
        }
        return hasher.finish()
    }
}
