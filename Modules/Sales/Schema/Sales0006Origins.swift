import Storage

extension SalesSchema {
    static let origins = Migration("sales", 6, "what each campaign brought per day") { type in
        [
            """
            CREATE TABLE sales_origin_day (
                origin_id \(type.int) NOT NULL,
                day \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                is_new \(type.int) NOT NULL,
                orders \(type.int) NOT NULL,
                ordered_minor \(type.int) NOT NULL,
                invoiced_minor \(type.int) NOT NULL,
                collected_minor \(type.int) NOT NULL,
                PRIMARY KEY (origin_id, day, currency, is_new)
            ) \(type.strictByKey)
            """
        ]
    }
}
