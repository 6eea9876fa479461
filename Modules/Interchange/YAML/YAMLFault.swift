/// Why a text is not YAML, and on which line (counted from 1). The modules that read files in YAML tell it as a refusal
/// of their own.
package struct YAMLFault: Error, Equatable {
    package let line: Int
    package let problem: String
}
