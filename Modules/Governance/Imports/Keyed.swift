/// What becomes of a row whose record is known or not.
package enum RowOutcome: Equatable, Sendable {
    /// Nobody knows the key.
    case new
    /// The record says the same already.
    case same
    /// The record says something else, and the row takes its place.
    case changed
    /// The record says something else, and stays as it is.
    case skipped
    /// The record says something else, and the row is refused.
    case refused

    /// - Parameters:
    ///   - isKnown: whether there is a record under the key, in the rows or further up in the file.
    ///   - saysTheSame: whether that record says what the row says, value by value.
    package init(isKnown: Bool, saysTheSame: Bool, _ onDuplicate: OnDuplicate) {
        self =
            if !isKnown {
                .new
            } else if saysTheSame {
                .same
            } else {
                switch onDuplicate {
                case .update: .changed
                case .skip: .skipped
                case .reject: .refused
                }
            }
    }
}

/// The records of a batch by their keys, as they stand in the rows and as the batch leaves them.
package struct Keyed<Stored> {
    private let known: [String: Stored]
    private var new: [String: Stored] = [:]
    private var changed: [String: Stored] = [:]
    private var order: [String] = []

    package init(known: [String: Stored]) {
        self.known = known
    }

    /// The record under a key as it is by now.
    package subscript(key: String) -> Stored? { new[key] ?? changed[key] ?? known[key] }

    /// Puts a record under its key; one that the batch itself made is made otherwise.
    package mutating func put(_ stored: Stored, under key: String) {
        if known[key] != nil {
            if changed.updateValue(stored, forKey: key) == nil { order.append(key) }
        } else if new.updateValue(stored, forKey: key) == nil {
            order.append(key)
        }
    }

    /// What the batch made, in the order of the file.
    package var made: [Stored] { order.compactMap { new[$0] } }

    /// What the batch put in the place of records in the rows, in the order of the file.
    package var replaced: [(before: Stored, after: Stored)] {
        order.compactMap { key in
            guard let before = known[key], let after = changed[key] else { return nil }
            return (before, after)
        }
    }
}
