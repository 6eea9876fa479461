import Storage

extension PartySchema {
    /// What others may read; made anew after each run of the steps.
    package static let views = [
        View(
            "party_alias",
            """
            SELECT code, merged_into AS party_id FROM party WHERE merged_into IS NOT NULL
            """),
        // Who stands right above whom in a group of companies.
        View(
            "party_hierarchy_view",
            """
            SELECT party_id AS upper_id, other_id AS lower_id, 'subsidiary' AS link
              FROM party_relation WHERE relation = 'parent_of'
            UNION ALL
            SELECT other_id, party_id, 'branch' FROM party_relation WHERE relation = 'branch_of'
            """),
        // Every member of every group with its head; the head is its own member at depth 0.
        View(
            "party_group_view",
            """
            WITH RECURSIVE member (head_id, party_id, depth) AS (
                SELECT DISTINCT h.upper_id, h.upper_id, CAST(0 AS BIGINT) FROM party_hierarchy_view h
                 WHERE NOT EXISTS (SELECT 1 FROM party_hierarchy_view a WHERE a.lower_id = h.upper_id)
                UNION
                SELECT m.head_id, h.lower_id, m.depth + 1
                  FROM member m JOIN party_hierarchy_view h ON h.upper_id = m.party_id WHERE m.depth < 50
            )
            SELECT head_id, party_id, depth FROM member
            """),
        View(
            "party_event_view",
            """
            SELECT party_id, day * 86400000 AS at, 'note' AS kind, text AS what, CAST(id AS TEXT) AS number,
                   CAST(NULL AS BIGINT) AS amount_minor, CAST(NULL AS TEXT) AS currency
              FROM party_note
            UNION ALL
            SELECT party_id, day * 86400000, 'gift' AS kind, direction || ' ' || kind || ': ' || what,
                   CAST(id AS TEXT), amount_minor, currency
              FROM party_gift
            UNION ALL
            SELECT party_id, done_on * 86400000, 'task' AS kind, coalesce(text, word) || coalesce(': ' || result, ''),
                   CAST(id AS TEXT), NULL, NULL
              FROM party_task WHERE done_on IS NOT NULL AND party_id IS NOT NULL
            """),
        // A purpose of their own.
        View(
            "party_claim_view",
            """
            SELECT party_id, 'purpose' AS reason, CAST(NULL AS BIGINT) AS until_day FROM party_purpose_of
            """),
        View(
            "party_task_view",
            """
            SELECT id, party_id, source, coalesce(text, word) AS what, owner, due_on, opened_on, done_on
              FROM party_task
            """),
        View(
            "party_works_for_view",
            """
            SELECT party_id AS person_id, other_id AS company_id, title, department
              FROM party_relation WHERE relation = 'works_for'
            """),
    ]
}
