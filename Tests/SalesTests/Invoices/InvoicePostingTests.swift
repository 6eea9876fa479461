import Ledger
import Party
import Testing
import Vocabulary

@testable import Sales

/// What one invoice does to the books.
@Suite("Posting of an invoice")
struct InvoicePostingTests {
    private func invoice(net: Int64, tax: Int64) -> SalesInvoice {
        func yen(_ minor: Int64) -> Money { Money(minor: minor, .yen) }
        return SalesInvoice(
            number: "INV-1", party: ID(7), order: ID(3), issuedOn: Day(number: 20606), dueOn: Day(number: 20636),
            net: yen(net), tax: yen(tax), gross: yen(net + tax), origin: 0, isNew: false,
            importID: 1, changedImportID: nil)
    }

    @Test(
        "The customer owes the gross, we have sold the net, and the tax is not ours",
        arguments: [(10_000, 1_000), (1, 0), (0, 5)] as [(Int64, Int64)])
    func entry(net: Int64, tax: Int64) throws {
        let posting = try InvoicePosting(invoice(net: net, tax: tax), id: ID(9), open: 0)
        #expect(posting.lines.map(\.account) == [.receivable, .sales, .taxPayable])
        #expect(posting.lines.map(\.amount.minor) == [net + tax, -net, -tax])
        #expect(posting.lines.allSatisfy { $0.party == ID(7) })
        #expect(posting.item.amount == Money(minor: net + tax, .yen) && posting.item.open == posting.item.amount)
        #expect(posting.item.dueOn == Day(number: 20636) && posting.item.reference == "INV-1")
    }

    @Test(
        "It bills no more of its order than is open, and no more than itself",
        arguments: [(0, 0), (4_000, 4_000), (11_000, 11_000), (11_001, 11_000)] as [(Int64, Int64)])
    func order(open: Int64, billed: Int64) throws {
        let posting = try InvoicePosting(invoice(net: 10_000, tax: 1_000), id: ID(9), open: open)
        #expect(posting.fromOrder == Money(minor: billed, .yen))
    }
}
