import FoundationEssentials
import TestOffice

/// A library in C that is loaded before all others and stands between a run and the system.
enum PreloadedLibrary {
    /// - Returns: its path; nil where no compiler for C is at hand.
    static func compile(_ source: String) -> String? {
        let folder = FileManager.default.temporaryDirectory.path
        let name = "sekisho-faulty-" + UUID().uuidString
        let (text, library) = ("\(folder)/\(name).c", "\(folder)/\(name).so")
        guard FileManager.default.createFile(atPath: text, contents: Data(source.utf8)),
            let run = try? Run(
                "clang", ["-shared", "-fPIC", "-o", library, text, "-ldl"], in: folder,
                environment: ProcessInfo.processInfo.environment)
        else { return nil }
        return run.wait().status == 0 ? library : nil
    }

    static let reason = "the failing calls are in C, and there is no clang to compile them"
}
