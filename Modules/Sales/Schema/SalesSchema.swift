import Storage

/// The tables of this module. `sales_origin_day` is published: orders, invoices and cash per campaign and day.
package enum SalesSchema {
    package static let migrations = [leads, credit, documents, receipts, origins, views]

    static let leads = Migration(70, "sales: leads") { type in
        [
            """
            CREATE TABLE sales_lead (
                crossing_id \(type.id),
                party_id \(type.int) NOT NULL REFERENCES party (id),
                source TEXT NOT NULL,
                origin_id \(type.int),
                received_on \(type.int) NOT NULL,
                released_on \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX sales_lead_by_party ON sales_lead (party_id)",
        ]
    }

    static let credit = Migration(71, "sales: credit limits and reservations") { type in
        [
            """
            CREATE TABLE sales_credit_limit (
                id \(type.id),
                party_id \(type.int) NOT NULL REFERENCES party (id),
                currency TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('permanent', 'temporary')),
                amount_minor \(type.int) NOT NULL CHECK (amount_minor >= 0),
                valid_from \(type.int) NOT NULL,
                valid_until \(type.int) CHECK (valid_until >= valid_from),
                granted_by TEXT NOT NULL,
                at \(type.int) NOT NULL,
                import_id \(type.int),
                changed_import_id \(type.int),
                hash \(type.blob) NOT NULL,
                UNIQUE (party_id, currency, kind, valid_from)
            ) \(type.strict)
            """,
            "CREATE INDEX sales_credit_limit_by_import ON sales_credit_limit (import_id) WHERE import_id IS NOT NULL",
            """
            CREATE TABLE sales_reservation (
                key TEXT PRIMARY KEY,
                party_id \(type.int) NOT NULL REFERENCES party (id),
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor > 0),
                ends_on \(type.int) NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('open', 'released', 'expired')),
                actor TEXT NOT NULL,
                at \(type.int) NOT NULL,
                closed_on \(type.int)
            ) \(type.strictByKey)
            """,
            """
            CREATE INDEX sales_reservation_open ON sales_reservation (party_id, currency, ends_on) WHERE state = 'open'
            """,
        ]
    }

    /// An invoice has the id of its open item.
    static let documents = Migration(72, "sales: orders and invoices") { type in
        [
            """
            CREATE TABLE sales_order (
                id \(type.id),
                number TEXT NOT NULL UNIQUE,
                party_id \(type.int) NOT NULL REFERENCES party (id),
                ordered_on \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor > 0),
                open_minor \(type.int) NOT NULL CHECK (open_minor BETWEEN 0 AND amount_minor),
                campaign_id \(type.int),
                origin_id \(type.int) NOT NULL,
                import_id \(type.int),
                changed_import_id \(type.int),
                source_digest \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX sales_order_by_party ON sales_order (party_id, ordered_on)",
            "CREATE INDEX sales_order_by_import ON sales_order (import_id) WHERE import_id IS NOT NULL",
            """
            CREATE TABLE sales_invoice (
                id \(type.id),
                number TEXT NOT NULL UNIQUE,
                party_id \(type.int) NOT NULL REFERENCES party (id),
                order_id \(type.int) REFERENCES sales_order (id),
                issued_on \(type.int) NOT NULL,
                due_on \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                net_minor \(type.int) NOT NULL,
                tax_minor \(type.int) NOT NULL,
                gross_minor \(type.int) NOT NULL CHECK (gross_minor > 0 AND gross_minor = net_minor + tax_minor),
                from_order_minor \(type.int) NOT NULL CHECK (from_order_minor BETWEEN 0 AND gross_minor),
                origin_id \(type.int) NOT NULL,
                entry_id \(type.int) NOT NULL,
                import_id \(type.int),
                changed_import_id \(type.int),
                source_digest \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX sales_invoice_by_party ON sales_invoice (party_id, issued_on)",
            "CREATE INDEX sales_invoice_by_order ON sales_invoice (order_id) WHERE order_id IS NOT NULL",
            "CREATE INDEX sales_invoice_by_import ON sales_invoice (import_id) WHERE import_id IS NOT NULL",
        ]
    }

    static let receipts = Migration(73, "sales: receipts and what they paid") { type in
        [
            """
            CREATE TABLE sales_receipt (
                id \(type.id),
                external_id TEXT NOT NULL UNIQUE,
                day \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor > 0),
                applied_minor \(type.int) NOT NULL CHECK (applied_minor >= 0),
                deposit_minor \(type.int) NOT NULL CHECK (deposit_minor >= 0),
                payer_name TEXT NOT NULL,
                payer_kana TEXT NOT NULL,
                bank TEXT NOT NULL,
                branch TEXT NOT NULL,
                reference TEXT NOT NULL,
                entry_id \(type.int) NOT NULL,
                import_id \(type.int),
                source_digest \(type.int),
                CHECK (applied_minor + deposit_minor <= amount_minor)
            ) \(type.strict)
            """,
            """
            CREATE INDEX sales_receipt_waiting ON sales_receipt (day, id)
             WHERE applied_minor + deposit_minor < amount_minor
            """,
            "CREATE INDEX sales_receipt_by_import ON sales_receipt (import_id) WHERE import_id IS NOT NULL",
            """
            CREATE TABLE sales_allocation (
                id \(type.id),
                receipt_id \(type.int) NOT NULL,
                invoice_id \(type.int),
                party_id \(type.int) NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor > 0),
                day \(type.int) NOT NULL,
                origin_id \(type.int) NOT NULL,
                rule TEXT NOT NULL,
                evidence TEXT NOT NULL,
                entry_id \(type.int) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX sales_allocation_by_receipt ON sales_allocation (receipt_id)",
            "CREATE INDEX sales_allocation_by_invoice ON sales_allocation (invoice_id) WHERE invoice_id IS NOT NULL",
        ]
    }

    static let origins = Migration(74, "sales: what each campaign brought per day") { type in
        [
            """
            CREATE TABLE sales_origin_day (
                origin_id \(type.int) NOT NULL,
                day \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                orders \(type.int) NOT NULL,
                ordered_minor \(type.int) NOT NULL,
                invoiced_minor \(type.int) NOT NULL,
                collected_minor \(type.int) NOT NULL,
                PRIMARY KEY (origin_id, day, currency)
            ) \(type.strictByKey)
            """
        ]
    }

    static let views = Migration(75, "sales: what reports may read") { _ in
        [
            """
            CREATE VIEW sales_order_view AS
            SELECT id, number, party_id, ordered_on, currency, amount_minor, open_minor, origin_id FROM sales_order
            """,
            """
            CREATE VIEW sales_invoice_view AS
            SELECT id, number, party_id, issued_on, due_on, currency, gross_minor, origin_id FROM sales_invoice
            """,
            """
            CREATE VIEW sales_payment_view AS
            SELECT a.id AS id, i.party_id AS party_id, a.day AS day, i.currency AS currency,
                   a.amount_minor AS amount_minor, i.number AS invoice, r.external_id AS receipt, a.rule AS rule
              FROM sales_invoice i
              JOIN sales_allocation a ON a.invoice_id = i.id
              JOIN sales_receipt r ON r.id = a.receipt_id
            """,
        ]
    }
}
