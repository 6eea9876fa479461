/// Legal forms in East Asian names, which say nothing about who it is.
enum JapaneseForms {
    /// What is left of `(株)` once its brackets are gone.
    static let signs: Set<Unicode.Scalar> = ["株", "有", "同", "名", "資", "相", "社", "財", "医", "学", "福", "独", "주"]

    private static let forms = [
        "株式会社", "有限会社", "合同会社", "合名会社", "合資会社", "相互会社", "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人",
        "特定非営利活動法人", "社会福祉法人", "独立行政法人", "医療法人", "学校法人", "宗教法人", "股份有限公司", "有限責任公司", "有限责任公司", "有限公司",
        "주식회사", "유한회사",
    ].map { Array($0.unicodeScalars) }

    private static let firsts = Set(forms.compactMap(\.first))

    /// The name with a space for each form, and for the signs that are one (㈱).
    static func removed(from name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        guard scalars.contains(where: { firsts.contains($0) || isSign($0) }) else { return name }
        var result = String.UnicodeScalarView()
        var position = 0
        next: while position < scalars.count {
            if isSign(scalars[position]) {
                result.append(" ")
                position += 1
                continue
            }
            for form in forms where scalars[position...].starts(with: form) {
                result.append(" ")
                position += form.count
                continue next
            }
            result.append(scalars[position])
            position += 1
        }
        return String(result)
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3231...0x323F, 0x337F, 0x321C: true
        default: false
        }
    }
}
