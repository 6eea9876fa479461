/// What is said at the gate (関所). Codes begin with `gate.`.
enum GateWords {
    static let all: [String: Phrase] = [:]
}
