import Vocabulary

/// `credit_limits.csv`, `orders.csv`, `invoices.csv` and `receipts.csv`, block by block.
enum SalesFiles {
    static let banks = [
        (name: SampleText("東海みらい銀行", "Tokai Mirai Bank"), branch: SampleText("浜松支店", "Hamamatsu")),
        (name: SampleText("駿河湾信用金庫", "Surugawan Shinkin Bank"), branch: SampleText("本店", "Head office")),
        (name: SampleText("三河あおば銀行", "Mikawa Aoba Bank"), branch: SampleText("豊橋支店", "Toyohashi")),
        (name: SampleText("相模野銀行", "Sagamino Bank"), branch: SampleText("川崎支店", "Kawasaki")),
    ]

    static func orderNumber(_ number: Int) -> String { numbered("SO-", number) }
    static func invoiceNumber(_ number: Int) -> String { numbered("SI-", number) }

    static func write(_ year: SampleYear, scale: Int, in language: SampleLanguage, to folder: String) throws {
        var limits = try SampleFile(
            folder + "credit_limits.csv",
            columns: ["customer", "amount", "currency", "valid_from", "valid_until", "kind"])
        var orders = try SampleFile(
            folder + "orders.csv", columns: ["number", "customer", "ordered_on", "amount", "currency", "campaign"])
        var invoices = try SampleFile(
            folder + "invoices.csv",
            columns: ["number", "customer", "order", "issued_on", "due_on", "net", "tax", "gross", "currency"])
        var receipts = try SampleFile(
            folder + "receipts.csv",
            columns: [
                "external_id", "day", "amount", "currency", "payer_name", "payer_kana", "bank", "branch", "reference",
            ])
        var received = 0
        for block in 0..<scale {
            let book = SalesBook(block: block, year)
            for number in 0..<CustomerHabit.count {
                let habit = CustomerHabit(block: block, number: number)
                try limits.row(
                    habit.customer.code, String(limit(of: number, for: book.ordered[number])), "JPY",
                    year.text(habit.customer.crossing(year) ?? SampleYear.length), "", "permanent")
            }
            for sale in book.sales {
                try orders.row(
                    orderNumber(sale.order), sale.habit.customer.code, sale.orderedOn.description, String(sale.gross),
                    "JPY", sale.campaign.map { SampleCampaign.all[$0].code } ?? "")
            }
            for place in book.invoiced {
                let sale = book.sales[place]
                try invoices.row(
                    invoiceNumber(sale.invoice), sale.habit.customer.code, orderNumber(sale.order),
                    sale.issuedOn?.description ?? "", sale.dueOn?.description ?? "", String(sale.net),
                    String(sale.tax), String(sale.gross), "JPY")
            }
            for receipt in book.receipts {
                received += 1
                try receipts.row(
                    numbered("R-", received), receipt.day.description, String(receipt.amount), "JPY", "",
                    receipt.payerKana, banks[receipt.bank].name.text(in: language),
                    banks[receipt.bank].branch.text(in: language), receipt.reference)
            }
        }
        try limits.close()
        try orders.close()
        try invoices.close()
        try receipts.close()
    }

    /// A limit (与信限度額) that holds everything ordered in the year and a quarter more, in whole hundred thousands of
    /// yen: all orders stay below the warning line of 80 % even where they come in before the receipts.
    /// The late payer has a tenth more only, and is warned of.
    static func limit(of number: Int, for ordered: Int64) -> Int64 {
        let room = number == CustomerHabit.latePayer ? ordered / 10 : ordered / 4
        return (ordered + room + 99_999) / 100_000 * 100_000
    }
}
