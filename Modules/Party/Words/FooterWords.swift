/// Words at the foot of a list, in both languages (合計行の言葉).
enum FooterWords {
    /// Alone in the place of a name, without spaces.
    static let sums: Set<String> = [
        "合計", "小計", "総計", "総合計", "計", "以上", "total", "subtotal", "grandtotal", "sum",
    ]
    /// Before a number: 計 12社.
    static let counting = ["合計", "総計", "計"]
    /// Before a remark.
    static let remark = "※"
}
