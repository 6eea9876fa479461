import Vocabulary

/// The day of which a file is, where whoever imports it knows it (`--dated`): a list that was drawn up before today.
package struct FileDate: Sendable {
    package let day: Day

    package init(_ day: Day) {
        self.day = day
    }
}
