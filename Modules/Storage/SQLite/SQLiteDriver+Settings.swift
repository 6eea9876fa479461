import CSQLite

extension SQLiteDriver {
    func settings() throws -> [EngineSetting] {
        func value(_ pragma: String) throws -> String {
            var value = ""
            try statement("PRAGMA \(pragma)").each([]) { value = $0.text(0) }
            return value
        }
        let isDue = FileMark.read(handle)?.isOverwritingDue == true
        let version = String(cString: sqlite3_libversion())
        let journal = try value("journal_mode")
        let synchronous = try value("synchronous")
        var options: [String] = []
        try statement("PRAGMA compile_options").each([]) { options.append($0.text(0)) }
        let wanted = ["THREADSAFE", "SECURE_DELETE", "OMIT_", "DEFAULT_SYNCHRONOUS", "DEFAULT_WAL_SYNCHRONOUS", "DQS"]
        return [
            EngineSetting("sqlite_version", version),
            EngineSetting("sqlite_source_id", String(cString: sqlite3_sourceid())),
            EngineSetting(
                "compile_options",
                options.filter { option in wanted.contains(where: option.hasPrefix) }.joined(separator: " "),
                isSafe: sqlite3_threadsafe() != 0),
            EngineSetting("journal_mode", journal, isSafe: journal == "wal"),
            EngineSetting("synchronous", synchronous, isSafe: synchronous == "2" || synchronous == "3"),
            EngineSetting("foreign_keys", try value("foreign_keys"), isSafe: try value("foreign_keys") == "1"),
            EngineSetting("encoding", try value("encoding"), isSafe: try value("encoding") == "UTF-8"),
            EngineSetting("page_size", try value("page_size")),
            EngineSetting("page_count", try value("page_count")),
            EngineSetting("freelist_count", try value("freelist_count")),
            EngineSetting("overwriting", isDue ? "due" : "done", isSafe: !isDue),
        ]
    }
}
