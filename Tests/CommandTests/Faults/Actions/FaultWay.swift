import TestOffice

/// One way in which something goes wrong with a run.
enum FaultWay: CustomStringConvertible, Sendable {
    /// At the n-th call that changes the disk: `kill`, `eio`, `enospc`, and these with `+` from there on.
    case disk(String, Int)
    /// At the n-th COMMIT, or the n-th message of any kind.
    case connection(String, Int)

    static let ofDisk = ["kill", "eio", "enospc", "eio+", "enospc+"]
    static let ofCommit = ["before", "after", "kill-before", "kill-after", "before+", "after+"]

    /// The run dies of it.
    var kills: Bool {
        switch self {
        case .disk(let how, _), .connection(let how, _): how.hasPrefix("kill")
        }
    }

    var description: String {
        switch self {
        case .disk(let how, let turn): "\(how) at write \(turn)"
        case .connection(let how, let turn): "connection broken \(how) \(turn)"
        }
    }

    func run(_ words: [String], in company: Company) throws -> Run.Outcome {
        switch self {
        case .disk(let fault, let turn): try company.run(words, fault, at: turn)
        case .connection(let how, let turn): try company.run(words, breaking: how, at: turn)
        }
    }
}

extension FaultJudge {
    /// Every way in which a write can go wrong.
    var waysOfDisk: [FaultWay] {
        FaultWay.ofDisk.flatMap { fault in (1...turns).map { FaultWay.disk(fault, $0) } }
    }

    /// Every way in which a message to the server can go wrong.
    var waysOfConnection: [FaultWay] {
        FaultWay.ofCommit.flatMap { how in (1...max(1, commits)).map { FaultWay.connection(how, $0) } }
            + (1...turns).map { FaultWay.connection("message", $0) }
    }
}
