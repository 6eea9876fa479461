// Workbooks go out now and then: libxlsxwriter is opened on first use, as libpq is. Each function below has the
// library's own name and passes its arguments on.

#include "CXlsxWriter.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static void *library;
static pthread_once_t once = PTHREAD_ONCE_INIT;

// Some structures of the header are filled in by whoever calls: only the release that it was written for fits.
static void open_library(void) { library = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL); }

int sekisho_libxlsxwriter_is_available(void) {
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

// The functions called once per cell keep their address.
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

FORWARD(lxw_workbook *, workbook_new_opt, (const char *path, lxw_workbook_options *options), (path, options))
FORWARD(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook * workbook, const char *name), (workbook, name))
FORWARD(lxw_format *, workbook_add_format, (lxw_workbook * workbook), (workbook))
FORWARD(lxw_error, workbook_set_properties, (lxw_workbook * workbook, lxw_doc_properties *properties),
        (workbook, properties))
FORWARD(lxw_error, workbook_close, (lxw_workbook * workbook), (workbook))
FORWARD(void, lxw_workbook_free, (lxw_workbook * workbook), (workbook))
FORWARD(char *, lxw_strerror, (lxw_error error), (error))

FORWARD(void, format_set_bold, (lxw_format * format), (format))
FORWARD(void, format_set_num_format, (lxw_format * format, const char *code), (format, code))
FORWARD(void, format_set_bg_color, (lxw_format * format, lxw_color_t color), (format, color))
FORWARD(void, format_set_align, (lxw_format * format, uint8_t alignment), (format, alignment))
FORWARD(void, format_set_text_wrap, (lxw_format * format), (format))

FORWARD(lxw_error, worksheet_set_column,
        (lxw_worksheet * sheet, lxw_col_t first, lxw_col_t last, double width, lxw_format *format),
        (sheet, first, last, width, format))
FORWARD(void, worksheet_freeze_panes, (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column), (sheet, row, column))
FORWARD(lxw_error, worksheet_autofilter,
        (lxw_worksheet * sheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row, lxw_col_t last_col),
        (sheet, first_row, first_col, last_row, last_col))
FORWARD(lxw_error, worksheet_data_validation_range,
        (lxw_worksheet * sheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row, lxw_col_t last_col,
         lxw_data_validation *validation),
        (sheet, first_row, first_col, last_row, last_col, validation))

FORWARD_OFTEN(lxw_error, worksheet_write_number,
              (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format),
              (sheet, row, column, number, format))
FORWARD_OFTEN(lxw_error, worksheet_write_string,
              (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format),
              (sheet, row, column, text, format))
FORWARD_OFTEN(lxw_error, worksheet_write_boolean,
              (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, int value, lxw_format *format),
              (sheet, row, column, value, format))
FORWARD_OFTEN(lxw_error, worksheet_write_blank,
              (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t column, lxw_format *format),
              (sheet, row, column, format))
