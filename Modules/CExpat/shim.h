#ifndef SEKISHO_CEXPAT_SHIM_H
#define SEKISHO_CEXPAT_SHIM_H
#include <expat.h>
#endif
