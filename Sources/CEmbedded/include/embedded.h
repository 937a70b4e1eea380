#ifndef ROTEIRO_EMBEDDED_H
#define ROTEIRO_EMBEDDED_H

#include <stddef.h>

struct EmbeddedBytes {
    const char *path;
    const unsigned char *bytes;
    size_t length;
};

size_t embedded_count(void);

/// The file number `index`, in the order of their paths; `index` is below `embedded_count()`.
struct EmbeddedBytes embedded_bytes(size_t index);

#endif
