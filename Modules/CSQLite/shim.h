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
#endif
