import Party
import Vocabulary

/// What is known of one page of candidates (関所に示す証拠): a row for each, to which the sources add in turn. What is not
/// known is left out.
package struct EvidenceTable {
    /// Candidates that one page holds.
    package static let page = 500

    /// In ascending order, each once; at most ``page``.
    package let parties: [ID<Party>]
    private var measures: [ID<Party>: [String: Measure]] = [:]
    private var origins: [ID<Party>: ID<Origin>] = [:]

    package init(_ parties: [ID<Party>]) {
        self.parties = parties
    }

    /// Says what a measure is for a party.
    package mutating func give(_ spec: MeasureSpec, _ measure: Measure, of party: ID<Party>) {
        assert(measure.kind == spec.kind, "\(spec.name) is a \(spec.kind)")
        measures[party, default: [:]][spec.name] = measure
    }

    /// Names the campaign to which a candidate is owed, where it is another than that of its own record.
    package mutating func owe(_ party: ID<Party>, to origin: ID<Origin>) {
        origins[party] = origin
    }

    /// By name.
    package func measures(of party: ID<Party>) -> [String: Measure] { measures[party] ?? [:] }

    package func origin(of party: ID<Party>) -> ID<Origin>? { origins[party] }
}
