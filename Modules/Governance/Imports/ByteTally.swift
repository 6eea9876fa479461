import Interchange
import Storage

/// Gathers the digest of a file while it is read, and its bytes where they are kept.
final class ByteTally {
    private var hasher = Digest.Hasher()
    private let keepsBytes: Bool
    private(set) var kept: [UInt8] = []

    init(keepsBytes: Bool) { self.keepsBytes = keepsBytes }

    func add(_ bytes: UnsafeRawBufferPointer) {
        hasher.add(bytes)
        if keepsBytes { kept += bytes }
    }
    func finish() -> Digest { hasher.finish() }
}
