import Governance
import Presentation
import Storage

extension Verification {
    /// What the checks found (検証), and the head of the audit chain, to be noted elsewhere. People read the checks that
    /// found faults and what to do, or that all is well; programs and files get every check.
    /// - Parameter all: whether people want every check too.
    package func document(all: Bool = false) -> Document {
        let faulty = results.filter { $0.faultCount > 0 }
        let count = String(results.count)
        var sections: [Document.Section] = []
        if all || !isClean {
            let faults = faulty.reduce(0) { $0 + $1.faultCount }
            sections = [
                .paragraph(.code("page.verify.count", facts: [count, String(faults)])),
                .table(Listing.checks.table(all ? results : faulty, "checks")),
                .paragraph(.code("page.verify.head", facts: [head.description])),
            ]
        } else {
            sections = [.paragraph(.code("page.verify.well", facts: [count, head.description]))]
        }
        return Document(
            "verify", title: all || !isClean ? "page.verify.title" : nil, sections: sections,
            notes: isClean ? [] : ["page.verify.next"],
            payload: [
                "head": .string(head.description),
                "checks": .array(
                    results.map { check in
                        [
                            "name": .string(check.name), "examined": .int(check.examined),
                            "faults": .array(check.faults.map { .string($0) }),
                        ]
                    }),
            ], records: Listing.checks.table(results, "checks"))
    }
}

extension Listing<Verification.Result> {
    /// Checks as people read them: how many faults, and the first.
    fileprivate static let checks = Listing(
        "verify",
        [
            .text("name", "term.verify.name") { $0.name }, .count("examined", "term.verify.examined") { $0.examined },
            .count("faults", "term.verify.faults") { $0.faultCount },
            .text("first", "term.verify.first") { $0.faults.first ?? "" },
        ])
}
