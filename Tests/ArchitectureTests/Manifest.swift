import Foundation

/// The map of the modules as `Package.swift` says it: the lines that begin with `module(`.
enum Manifest {
    /// What each module names as its dependencies.
    static let dependencies: [String: Set<String>] = {
        let text =
            (try? String(contentsOf: Sources.root.appendingPathComponent("Package.swift"), encoding: .utf8)) ?? ""
        // Lists that have a name: `let ground: [Target.Dependency] = […]`, or `= ground + […]`.
        var lists: [Substring: Set<String>] = [:]
        for match in text.matches(of: /let (\w+): \[Target\.Dependency\] = (?:(\w+) \+ )?\[([^\]]*)\]/) {
            lists[match.1] = names(in: match.3).union(match.2.flatMap { lists[$0] } ?? [])
        }
        var map: [String: Set<String>] = [:]
        for match in text.matches(of: /module\(\s*"(\w+)", on: (?:(\w+) \+ )?\[([^\]]*)\]/) {
            map[String(match.1)] = names(in: match.3).union(match.2.flatMap { lists[$0] } ?? [])
        }
        return map
    }()

    /// Everything that a module stands on, directly or through others.
    static func foundations(of module: String) -> Set<String> {
        var found: Set<String> = []
        var open = dependencies[module] ?? []
        while let next = open.popFirst() {
            found.insert(next)
            open.formUnion((dependencies[next] ?? []).subtracting(found))
        }
        return found
    }

    private static func names(in list: Substring) -> Set<String> {
        Set(list.matches(of: /"(\w+)"/).map { String($0.1) })
    }
}
