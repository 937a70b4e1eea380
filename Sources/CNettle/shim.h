#ifndef ROTEIRO_NETTLE_SHIM_H
#define ROTEIRO_NETTLE_SHIM_H

#include <nettle/sha2.h>

enum { ROTEIRO_SHA256_SIZE = SHA256_DIGEST_SIZE };  // macros of macros are not seen by Swift

#endif
