import Vocabulary

/// Words.
extension CommandWords {
    static let items: Words = [
        "command.item": Phrase(en: "What we buy and sell, and where it can be had.", ja: "売買する品目と、その調達先"),
        "command.item.list": Phrase(
            en: "List items, each with how many sources it has and how soon it can be here.",
            ja: "品目を、調達先の数と最短の納期とともに一覧します。"),
        "command.item.list.example": Phrase(
            en: "Example: sekisho item list --sort category", ja: "例: sekisho item list --sort category"),
        "command.item.show": Phrase(
            en: "Show one item and its sources: lead time, last order, last price.",
            ja: "品目と調達先を、納期・直近の発注・単価とともに示します。"),
        "command.item.show.example": Phrase(
            en: "Example: sekisho item show BRG-6205", ja: "例: sekisho item show BRG-6205"),
        "command.item.add": Phrase(en: "Register an item by hand.", ja: "品目を手で登録します。"),
        "command.item.add.example": Phrase(
            en: "Example: sekisho item add BRG-6205 \"deep groove ball bearing\" --category 31171500 --unit pc",
            ja: "例: sekisho item add BRG-6205 深溝玉軸受 --category 31171500 --unit 個"),
        "command.item.added": Phrase(en: "Item {0} {1} is registered.", ja: "品目 {0} {1} を登録しました。"),
        "command.item.added.would": Phrase(en: "Item {0} {1} would be registered.", ja: "品目 {0} {1} を登録します。"),
        "command.item.sort": Phrase(en: "In the order of code, name or category.", ja: "並び順: code、name、category"),
        "command.item.after": Phrase(
            en: "Only items whose code comes after this one.", ja: "このコードより後の品目だけ"),
        "command.item.category.help": Phrase(
            en: "UNSPSC, or a category of your own.", ja: "分類（UNSPSC、または自社の分類）"),
        "command.item.unit.help": Phrase(en: "In what it is counted: pc, kg, m.", ja: "数える単位（個、kg、m など）"),
        "command.item.code": Phrase(en: "item", ja: "品目コード"),
        "command.item.name": Phrase(en: "name", ja: "品名"),
    ]
}
