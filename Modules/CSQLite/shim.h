#ifndef SEKISHO_CSQLITE_SHIM_H
#define SEKISHO_CSQLITE_SHIM_H
// Asks the header for what the library was built with: changes of rows are heard of as they happen.
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

// Macros and variadic functions are invisible to Swift: one inline function per use.

static inline sqlite3_destructor_type sekisho_sqlite_transient(void) { return SQLITE_TRANSIENT; }
static inline sqlite3_destructor_type sekisho_sqlite_static(void) { return SQLITE_STATIC; }

static inline int sekisho_sqlite_without_statistics(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

static inline int sekisho_sqlite_config(sqlite3 *database, int option, int value) {
    return sqlite3_db_config(database, option, value, (int *)0);
}

// Bytes of the file itself, past its log and every cache. It is read by SQLite's own handle: closing another one of the
// same file would drop the locks that this process holds on it.
static inline int sekisho_sqlite_read_file(sqlite3 *database, void *buffer, int count) {
    sqlite3_file *file = 0;
    int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK) return code;
    if (!file || !file->pMethods) return SQLITE_CANTOPEN;
    return file->pMethods->xRead(file, buffer, count, 0);
}
#endif
