import Storage
import Vocabulary

/// The modules that a program consists of, in the order in which they stand on each other, governance first.
package struct ProgramParts: Sendable {
    package let all: [any ProgramPart.Type]

    package init(_ all: [any ProgramPart.Type]) {
        self.all = all
    }

    package var schema: Schema {
        Schema(
            all.flatMap { $0.migrations }, views: all.flatMap { $0.views },
            provisions: [Permission.provision(of: all.flatMap { $0.rights })], untallied: untallied)
    }

    /// Tables whose rows stand in no tally.
    package var untallied: Set<String> { Set(all.flatMap { $0.untallied }) }

    /// What follows when something happens, module by module.
    package var listeners: [Listener] { all.flatMap { $0.listeners } }

    /// The readable rules by which single modules live.
    package var rules: [any RuleKind] { all.flatMap { $0.rules } }

    package var phrases: [Phrasebook] { all.flatMap { $0.phrases } }

    package var checks: [Check] { all.flatMap { $0.checks } }

    /// What can come in or go out, in the order in which a company begins.
    package var files: [FileKind] {
        // Sorting keeps the order of those that stand in one place.
        let kinds = all.flatMap { $0.files }
        return FileKind.Stage.allCases.flatMap { stage in kinds.filter { $0.stage == stage } }
    }
}
