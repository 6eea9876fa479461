extension ScoreRules {
    /// The rules that a new database begins with, as version 1. Kept in the rows once something is judged by it, so that
    /// another text here changes no past.
    static let firstText = """
        # Score rules (スコア規則). Points fade by half every half_life_days.
        half_life_days: 30
        judgement_half_life_days: 90
        counted_grades: [human, unknown]
        kinds:
          view: { points: 1, cap: 10, cap_days: 7 }
          open: { points: 1, cap: 5, cap_days: 7 }
          click: { points: 3, cap: 15, cap_days: 7 }
          download: { points: 10, cap: 30, cap_days: 7 }
          card: { points: 10 }
          call: { points: 15 }
          reply: { points: 15 }
          attend: { points: 20 }
          submit: { points: 20 }
          visit: { points: 25 }
          meeting: { points: 30 }
          request: { points: 40, half_life_days: 60 }
        # The first that fits wins over the points of the kind: any of kind, medium, topic, side.
        special:
          - { topic: careers, points: -20 }
          - { topic: unsubscribe, points: -20 }
        # Entering takes more than staying.
        sides:
          purchase: { warm_at: 30, warm_leave: 20, hot_at: 80, hot_leave: 65 }
          sale: { warm_at: 30, warm_leave: 20, hot_at: 80, hot_leave: 65 }

        """
}
