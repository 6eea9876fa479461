import Party

/// How hits follow a merge: what stops a party goes along with it.
struct ScreeningFollows: FollowsMerge {
    let ways = [MergeWay("screening_hit", .follows)]

    func prepare(_ move: MergeMove) throws -> () throws -> Void {
        let hits = Seals(Hit.shape, move)
        try hits.check()
        return { try hits.renew() }
    }
}
