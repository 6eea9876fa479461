#ifndef SEKISHO_CXLSXWRITER_H
#define SEKISHO_CXLSXWRITER_H

#include <xlsxwriter.h>

/// 1 when libxlsxwriter is installed and could be loaded; loads it on the first call.
int sekisho_libxlsxwriter_is_available(void);

#endif
