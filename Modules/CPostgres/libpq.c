// libpq brings two dozen shared libraries with it, which cost a start of the program more than everything else
// together. It is therefore opened on first use: whoever works on SQLite never pays for it and need not install it.
// Each function below has libpq's own name and passes its arguments on.

#include "CPostgres.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static void *library;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
    library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!library) library = dlopen("libpq.5.dylib", RTLD_NOW | RTLD_LOCAL);
}

int sekisho_libpq_is_available(void) {
    pthread_once(&once, open_library);
    return library != NULL;
}

static void *symbol(const char *name) {
    pthread_once(&once, open_library);
    return library ? dlsym(library, name) : NULL;
}

#define FORWARD(result, name, parameters, arguments)                                                                   \
    result name parameters {                                                                                           \
        result(*function) parameters = (result(*) parameters)symbol(#name);                                            \
        return function arguments;                                                                                     \
    }

// The functions called once per value keep their address.
#define FORWARD_OFTEN(result, name, parameters, arguments)                                                             \
    result name parameters {                                                                                           \
        static result(*function) parameters;                                                                           \
        result(*found) parameters = __atomic_load_n(&function, __ATOMIC_RELAXED);                                      \
        if (!found) {                                                                                                  \
            found = (result(*) parameters)symbol(#name);                                                               \
            __atomic_store_n(&function, found, __ATOMIC_RELAXED);                                                      \
        }                                                                                                              \
        return found arguments;                                                                                        \
    }

FORWARD(PGconn *, PQconnectdbParams, (const char *const *names, const char *const *values, int expand),
        (names, values, expand))
FORWARD(void, PQfinish, (PGconn * conn), (conn))
FORWARD(ConnStatusType, PQstatus, (const PGconn *conn), (conn))
FORWARD(PGTransactionStatusType, PQtransactionStatus, (const PGconn *conn), (conn))
FORWARD(const char *, PQparameterStatus, (const PGconn *conn, const char *name), (conn, name))
FORWARD(int, PQserverVersion, (const PGconn *conn), (conn))
FORWARD(int, PQlibVersion, (void), ())
FORWARD(char *, PQerrorMessage, (const PGconn *conn), (conn))
FORWARD(PQnoticeProcessor, PQsetNoticeProcessor, (PGconn * conn, PQnoticeProcessor processor, void *context),
        (conn, processor, context))
FORWARD(PGresult *, PQexec, (PGconn * conn, const char *query), (conn, query))
FORWARD(PGresult *, PQprepare,
        (PGconn * conn, const char *name, const char *query, int count, const Oid *types),
        (conn, name, query, count, types))
FORWARD(char *, PQresultErrorField, (const PGresult *result, int field), (result, field))
FORWARD(char *, PQcmdTuples, (PGresult * result), (result))
FORWARD(int, PQputCopyData, (PGconn * conn, const char *buffer, int count), (conn, buffer, count))
FORWARD(int, PQputCopyEnd, (PGconn * conn, const char *message), (conn, message))

FORWARD_OFTEN(PGresult *, PQexecPrepared,
              (PGconn * conn, const char *name, int count, const char *const *values, const int *lengths,
               const int *formats, int format),
              (conn, name, count, values, lengths, formats, format))
FORWARD_OFTEN(int, PQsendQueryPrepared,
              (PGconn * conn, const char *name, int count, const char *const *values, const int *lengths,
               const int *formats, int format),
              (conn, name, count, values, lengths, formats, format))
FORWARD_OFTEN(int, PQsetSingleRowMode, (PGconn * conn), (conn))
FORWARD_OFTEN(PGresult *, PQgetResult, (PGconn * conn), (conn))
FORWARD_OFTEN(ExecStatusType, PQresultStatus, (const PGresult *result), (result))
FORWARD_OFTEN(int, PQntuples, (const PGresult *result), (result))
FORWARD_OFTEN(int, PQnfields, (const PGresult *result), (result))
FORWARD_OFTEN(char *, PQgetvalue, (const PGresult *result, int row, int field), (result, row, field))
FORWARD_OFTEN(int, PQgetlength, (const PGresult *result, int row, int field), (result, row, field))
FORWARD_OFTEN(Oid, PQftype, (const PGresult *result, int field), (result, field))
FORWARD_OFTEN(char *, PQfname, (const PGresult *result, int field), (result, field))
FORWARD_OFTEN(int, PQgetisnull, (const PGresult *result, int row, int field), (result, row, field))
FORWARD_OFTEN(void, PQclear, (PGresult * result), (result))
