import Governance
import Party
import Vocabulary

/// What the rules of credit remark on the documents of one import, which goes in all the same: for each customer the
/// last of each kind, because it says where the customer stands afterwards.
struct CreditRemarks {
    private var remarks: [Key: RefusalAbout] = [:]
    private var order: [Key] = []
    /// No more is shown to anybody.
    private static let most = 100

    private struct Key: Hashable {
        let customer: String
        let code: String
    }

    mutating func add(_ remark: any Refusal, document: String, customer: String) {
        let key = Key(customer: customer, code: remark.code)
        if remarks[key] == nil {
            guard order.count < Self.most else { return }
            order.append(key)
        }
        remarks[key] = RefusalAbout(document, customer, reason: remark)
    }

    /// Says them, the customers in the order of the file.
    mutating func say(to deed: Deed) {
        for key in order { remarks[key].map { deed.remark($0) } }
        self = CreditRemarks()
    }
}
