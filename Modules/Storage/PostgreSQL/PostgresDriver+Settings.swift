import CPostgres
import Glibc

extension PostgresDriver {
    func settings() throws -> [EngineSetting] {
        var settings: [EngineSetting] = []
        let question = """
            SELECT name, setting FROM pg_settings
             WHERE name IN ('server_version', 'fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums',
                            'server_encoding', 'max_connections', 'ssl')
             ORDER BY name
            """
        try statement(question).each([]) { row in
            let name = row.text(0)
            let value = row.text(1)
            let isSafe =
                switch name {
                case "fsync", "full_page_writes", "synchronous_commit": value != "off"
                case "server_encoding": value == "UTF8"
                default: true
                }
            settings.append(EngineSetting(name, value, isSafe: isSafe))
        }
        try statement("SELECT datcollate FROM pg_database WHERE datname = current_database()").each([]) { row in
            let collation = row.text(0)
            settings.append(
                EngineSetting("collation", collation, isSafe: ["C", "POSIX", "C.UTF-8", "C.utf8"].contains(collation)))
        }
        settings.append(EngineSetting("libpq_version", String(PQlibVersion())))
        return settings
    }
}
