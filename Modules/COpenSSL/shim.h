#ifndef SEKISHO_COPENSSL_SHIM_H
#define SEKISHO_COPENSSL_SHIM_H
#include <openssl/evp.h>
#endif
