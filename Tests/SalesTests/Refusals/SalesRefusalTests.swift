import Testing
import Vocabulary

@testable import Sales

@Suite("Refusals of sales")
struct SalesRefusalTests {
    @Test("Code, facts and exit status stay what programs know", arguments: known)
    func stable(refusal: SalesRefusal, code: String, facts: [String], kind: RefusalKind) {
        #expect(refusal.code == "sales." + code)
        #expect(refusal.facts == facts)
        #expect(refusal.kind == kind)
    }

    static let known: [(SalesRefusal, String, [String], RefusalKind)] = [
        (.reservationExists("K"), "reservation.exists", ["K"], .declined),
        (.unknownReservation("K"), "reservation.unknown", ["K"], .badInput),
        (.reservationClosed("K"), "reservation.closed", ["K"], .declined),
        (.grossDiffers(net: yen(1), tax: yen(2), gross: yen(4)), "gross_differs", ["¥1", "¥2", "¥4"], .badInput),
        (.notPositive(yen(0)), "not_positive", ["¥0"], .badInput),
        (.negative(Money(minor: -5, .euro)), "negative", ["-0.05 EUR"], .badInput),
        (.unknownOrder("O"), "unknown_order", ["O"], .badInput), (.otherOrder("O"), "other_order", ["O"], .badInput),
        (.orderInvoiced("O"), "order_invoiced", ["O"], .declined),
        (.invoicePaid("I"), "invoice_paid", ["I"], .declined),
        (
            .endsBeforeItBegins(day("2026-11-02"), day("2026-11-01")), "ends_before_it_begins",
            ["2026-11-02", "2026-11-01"], .badInput
        ),
        (.limitBelowExposure(customer: "C", by: yen(1)), "limit_below_exposure", ["C", "¥1"], .declined),
    ]
}
