/// Names of payers as banks write them (振込依頼人名): half-width katakana, no small kana, the long vowel as a hyphen.
enum BankKana {
    static func text(_ kana: String) -> String {
        var text = ""
        for scalar in kana.unicodeScalars { text += table[scalar] ?? "" }
        return text
    }

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = ["ー": "-", "（": "(", "）": ")", "ヴ": "ｳﾞ"]
        func add(_ full: String, _ half: String, mark: String = "") {
            for (wide, narrow) in zip(full.unicodeScalars, half.unicodeScalars) { table[wide] = "\(narrow)\(mark)" }
        }
        add(
            "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
            "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｵﾝ")
        add("ァィゥェォッャュョ", "ｱｲｳｴｵﾂﾔﾕﾖ")
        add("ガギグゲゴザジズゼゾダヂヅデドバビブベボ", "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ", mark: "ﾞ")
        add("パピプペポ", "ﾊﾋﾌﾍﾎ", mark: "ﾟ")
        return table
    }()
}
