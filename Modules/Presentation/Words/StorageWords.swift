/// What is said about the database and its files. Codes begin with `storage.`.
enum StorageWords {
    static let all: [String: Phrase] = [:]
}
