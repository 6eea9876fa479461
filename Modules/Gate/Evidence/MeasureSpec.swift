/// One thing that can be known of a candidate, as the source that knows it hands it in: policies may name it.
package struct MeasureSpec: Sendable, Hashable {
    /// As policies write it: `score`, `days_overdue`. No two sources give one name.
    package let name: String
    package let kind: Measure.Kind
    /// The code under which the catalogue says it to people.
    package let words: String

    package init(_ name: String, _ kind: Measure.Kind) {
        self.name = name
        self.kind = kind
        words = "gate.measure.\(name)"
    }
}

/// All measures that the sources of a gate give, by name: what a policy may ask for.
package struct Measures: Sendable {
    private let specs: [String: MeasureSpec]
    /// In the order of the sources.
    package let names: [String]

    /// - Throws: ``GateRefusal/measureTwice(_:)`` where two sources give one name: a policy could not tell them apart.
    package init(of sources: [any EvidenceSource]) throws(GateRefusal) {
        var specs: [String: MeasureSpec] = [:]
        var names: [String] = []
        for spec in sources.flatMap(\.measures) {
            guard specs.updateValue(spec, forKey: spec.name) == nil else { throw .measureTwice(spec.name) }
            names.append(spec.name)
        }
        self.specs = specs
        self.names = names
    }

    package subscript(name: String) -> MeasureSpec? { specs[name] }
}
