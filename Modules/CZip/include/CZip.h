#ifndef SEKISHO_CZIP_H
#define SEKISHO_CZIP_H

#include <zip.h>

/// 1 when libzip is installed and could be loaded; loads it on the first call.
int sekisho_libzip_is_available(void);

#endif
