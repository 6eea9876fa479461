import Storage

/// What this module keeps of people: most of it simply goes.
enum PartyPersonalTables {
    static let all = [
        PersonalTable("party_alias", en: "Former codes", ja: "旧コード", .remove),
        PersonalTable("party_confirmation", en: "Confirmations", ja: "確認の記録", .remove),
        PersonalTable("party_card", en: "Business cards", ja: "名刺", .remove),
        PersonalTable("party_card_addition", en: "Added by cards", ja: "名刺による追加", .remove),
        PersonalTable("party_task", en: "Tasks", ja: "タスク", .remove),
        PersonalTable("party_stakeholder", en: "Part in decisions", ja: "決裁での役割", .remove),
        PersonalTable("party_trait", en: "What we know", ja: "特徴", .remove),
        PersonalTable("party_note", en: "Notes", ja: "メモ", .remove),
        PersonalTable("party_contact_point", en: "Ways to reach", ja: "連絡先", .remove),
        PersonalTable("party_identifier", en: "Identifiers", ja: "識別番号", .remove),
        PersonalTable("party_tag", en: "Tags", ja: "タグ", .remove),
        PersonalTable("party_relation", en: "Relations", ja: "関係", .remove),
        PersonalTable("party_merge_move", en: "Moved by merges", ja: "統合で移した記録", .remove),
        PersonalTable("party_purpose_of", en: "Purposes", ja: "利用目的", .remove),
        PersonalTable("party_role", en: "Roles", ja: "役割", .keep),
        PersonalTable("party_erasure", en: "Erasure", ja: "消去の記録", .keep),
        // That presents stay within their limits must be shown afterwards; what was given, and who said so, need not.
        PersonalTable("party_gift", en: "Gifts", ja: "贈答", .clear(["what", "by_whom", "exception"])),
        // Who was one with whom is numbers; under what names is not.
        PersonalTable("party_merge_member", en: "Merged records", ja: "統合した記録", .keep),
        PersonalTable("party_merge_fill", en: "Filled in by merges", ja: "統合で補った項目", .keep),
        PersonalTable("party_merge_cluster", en: "Merges", ja: "統合", .clear(["label", "because", "objection"])) {
            parties in
            """
            EXISTS (SELECT 1 FROM party_merge_member m WHERE m.plan_id = party_merge_cluster.plan_id
                       AND m.cluster = party_merge_cluster.cluster AND m.party_id IN (\(parties)))
            """
        },
    ]
}
