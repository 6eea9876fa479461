/// Makes digests that only the holder of a key can make again: HMAC with SHA-256 (RFC 2104).
package struct KeyedDigest: Sendable {
    private let inner: [UInt8]
    private let outer: [UInt8]

    /// - Parameter key: of any length; thirty-two random bytes are usual.
    package init(key: [UInt8]) {
        var block = key
        if block.count > 64 {
            var hasher = Digest.Hasher()
            block.withUnsafeBytes { hasher.add($0) }
            block = hasher.finish().bytes
        }
        block += [UInt8](repeating: 0, count: 64 - block.count)
        inner = block.map { $0 ^ 0x36 }
        outer = block.map { $0 ^ 0x5c }
    }

    package func digest(of text: String) -> Digest {
        var hasher = Digest.Hasher()
        var text = text
        inner.withUnsafeBytes { hasher.add($0) }
        text.withUTF8 { hasher.add(UnsafeRawBufferPointer($0)) }
        let first = hasher.finish()
        outer.withUnsafeBytes { hasher.add($0) }
        first.bytes.withUnsafeBytes { hasher.add($0) }
        return hasher.finish()
    }

    /// Thirty-two bytes that nobody can guess.
    package static func randomKey() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
