import Glibc

/// A call to the system about a file that failed: its number, such as `ENOSPC`.
package struct FileFault: Error, Equatable {
    package let number: Int32

    package init(_ number: Int32) {
        self.number = number
    }

    /// The disk has no room.
    package var isFull: Bool { number == ENOSPC || number == EDQUOT }
    /// Somebody else is at it.
    package var isHeld: Bool { number == EWOULDBLOCK }
    /// The disk itself failed.
    package var isOfDisk: Bool { number == EIO }
}
