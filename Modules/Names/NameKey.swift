/// The key by which a name is found again however it is written: one width, lower case, without spaces, punctuation
/// and legal form (株式会社, Co., Ltd.). The name itself is never changed.
package enum NameKey {
    package static func of(_ name: String) -> String { BareName(name).key }
}
