// Workbooks come in now and then, and libzip brings libraries with it that every start of the program would pay for. It
// is therefore opened on first use, as libpq is. Each function below has libzip's own name and passes its arguments on.

#include "CZip.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static void *library;
static pthread_once_t once = PTHREAD_ONCE_INIT;

// What is called here has been the same since libzip 1.0; later releases only raised the number.
static void open_library(void) {
    library = dlopen("libzip.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!library) library = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
}

int sekisho_libzip_is_available(void) {
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

FORWARD(zip_source_t *, zip_source_buffer_create,
        (const void *data, zip_uint64_t count, int freed, zip_error_t *error), (data, count, freed, error))
FORWARD(void, zip_source_free, (zip_source_t * source), (source))
FORWARD(zip_t *, zip_open_from_source, (zip_source_t * source, int flags, zip_error_t *error), (source, flags, error))
FORWARD(void, zip_discard, (zip_t * archive), (archive))
FORWARD(void, zip_error_init, (zip_error_t * error), (error))
FORWARD(void, zip_error_fini, (zip_error_t * error), (error))
FORWARD(zip_int64_t, zip_name_locate, (zip_t * archive, const char *name, zip_flags_t flags), (archive, name, flags))
FORWARD(int, zip_stat_index, (zip_t * archive, zip_uint64_t index, zip_flags_t flags, zip_stat_t *status),
        (archive, index, flags, status))
FORWARD(zip_file_t *, zip_fopen_index, (zip_t * archive, zip_uint64_t index, zip_flags_t flags),
        (archive, index, flags))
FORWARD(zip_int64_t, zip_fread, (zip_file_t * file, void *buffer, zip_uint64_t count), (file, buffer, count))
FORWARD(int, zip_fclose, (zip_file_t * file), (file))
