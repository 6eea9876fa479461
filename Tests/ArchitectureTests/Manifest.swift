import Foundation

/// The map of the modules as `Package.swift` says it: the lines that begin with `module(`.
enum Manifest {
    /// What each module names as its dependencies.
    static let dependencies: [String: Set<String>] = {
        let text =
            (try? String(contentsOf: Sources.root.appendingPathComponent("Package.swift"), encoding: .utf8)) ?? ""
        let ground =
            text.firstMatch(of: /let ground: \[Target\.Dependency\] = \[([^\]]*)\]/).map { names(in: $0.1) } ?? []
        var map: [String: Set<String>] = [:]
        for match in text.matches(of: /module\(\s*"(\w+)", on: (ground \+ )?\[([^\]]*)\]/) {
            map[String(match.1)] = names(in: match.3).union(match.2 == nil ? [] : ground)
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
