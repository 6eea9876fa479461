#ifndef SEKISHO_CPOSTGRES_H
#define SEKISHO_CPOSTGRES_H

#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif

/// 1 when libpq is installed and could be loaded; loads it on the first call.
int sekisho_libpq_is_available(void);

#endif
