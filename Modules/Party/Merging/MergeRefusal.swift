import Vocabulary

/// Why parties are not merged, or a merge is not taken back.
package enum MergeRefusal: Refusal, Equatable {
    /// Columns that name parties, of which nobody has said how they follow.
    case undeclared(String)
    /// A rule says that these are different parties.
    case mustNotMerge(MergeObjection, codes: String)
    /// A cluster has less than two parties.
    case tooFew(String)
    /// A party stands in two clusters.
    case twice(String)
    /// A party has changed since the plan was made: it is merged already or gone.
    case stale(String)
    /// A later merge stands on this one.
    case laterMerge(code: String, plan: String)
    /// What an import brought or changed has become part of another since, or has others as parts.
    case mergedSince(String)
    /// No merge has made that party part of another.
    case notMerged(String)
    /// Nothing in the plan has that name.
    case unknownCluster(String)
    /// A person who was part of the merge was erased since: which rows were whose is gone with the person.
    case erasedSince(String)
    /// A row that is protected by its hash does not have it.
    case brokenSeal(String)
    /// What came afterwards stands in the way.
    case usedSince(String)
    case emptyFile
    case badProbability(String)

    package var code: String {
        switch self {
        case .undeclared: "merge.undeclared"
        case .mustNotMerge(let objection, _): "merge.\(objection.rawValue)"
        case .tooFew: "merge.too_few"
        case .twice: "merge.twice"
        case .stale: "merge.stale"
        case .laterMerge: "merge.later_merge"
        case .mergedSince: "merge.merged_since"
        case .notMerged: "merge.not_merged"
        case .unknownCluster: "merge.unknown_cluster"
        case .erasedSince: "merge.erased_since"
        case .brokenSeal: "merge.broken_seal"
        case .usedSince: "merge.used_since"
        case .emptyFile: "merge.empty_file"
        case .badProbability: "merge.bad_probability"
        }
    }

    package var facts: [String] {
        switch self {
        case .undeclared(let fact), .tooFew(let fact), .twice(let fact), .stale(let fact), .notMerged(let fact),
            .unknownCluster(let fact), .brokenSeal(let fact), .usedSince(let fact), .badProbability(let fact),
            .erasedSince(let fact), .mergedSince(let fact):
            [fact]
        case .mustNotMerge(_, let codes): [codes]
        case .laterMerge(let code, let plan): [code, plan]
        case .emptyFile: []
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .undeclared, .brokenSeal: .fault
        case .tooFew, .twice, .notMerged, .unknownCluster, .emptyFile, .badProbability: .badInput
        case .mustNotMerge, .stale, .laterMerge, .mergedSince, .usedSince, .erasedSince: .declined
        }
    }
}
