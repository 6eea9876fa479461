import Vocabulary

/// What can be wrong with the header of a file.
package enum HeaderRefusal: Refusal, Equatable {
    case missing([String])
    case twice(String)
    case mapsToUnknown(String)
    case mapsMissing(String)

    package var code: String {
        switch self {
        case .missing: "header.missing"
        case .twice: "header.twice"
        case .mapsToUnknown: "header.maps_to_unknown"
        case .mapsMissing: "header.maps_missing"
        }
    }

    package var facts: [String] {
        switch self {
        case .missing(let names): [names.joined(separator: ", ")]
        case .twice(let name), .mapsToUnknown(let name), .mapsMissing(let name): [name]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .missing, .twice: .badInput
        case .mapsToUnknown, .mapsMissing: .usage
        }
    }
}
