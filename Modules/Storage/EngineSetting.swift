/// One fact about the engine that `doctor` shows.
package struct EngineSetting: Sendable, Equatable {
    package let name: String
    package let value: String
    /// False where an acknowledged change could be lost, or texts come in another order than on the other engine.
    package let isSafe: Bool

    package init(_ name: String, _ value: String, isSafe: Bool = true) {
        self.name = name
        self.value = value
        self.isSafe = isSafe
    }
}

extension Database {
    /// Versions and settings of the engine, for `doctor`.
    package func settings() throws -> [EngineSetting] {
        try read { try $0.driver.settings() }
    }
}
