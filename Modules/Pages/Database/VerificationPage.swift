import Governance
import Presentation
import Storage

extension Verification {
    /// Every check with what it found (検証), and the head of the audit chain, to be noted elsewhere.
    package func document() -> Document {
        Document(
            "verify", title: "page.verify.title",
            sections: [
                .table(Listing.checks.table(results, "checks")),
                .paragraph(.code("page.verify.head", facts: [head.description])),
            ],
            payload: [
                "head": .string(head.description),
                "checks": .array(
                    results.map { check in
                        [
                            "name": .string(check.name), "examined": .int(check.examined),
                            "faults": .array(check.faults.map { .string($0) }),
                        ]
                    }),
            ])
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
