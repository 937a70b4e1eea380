// libzbar reads QR codes. It is asked for when a picture may hold one, at run time: a machine that builds or checks guides needs
// neither the library nor its headers, so the few functions used are declared here (zbar.h of 0.23, unchanged since 0.10).
#ifndef GUIDE_ZBAR_SHIM_H
#define GUIDE_ZBAR_SHIM_H

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { GUIDE_ZBAR_ALL = 0, GUIDE_ZBAR_QRCODE = 64, GUIDE_ZBAR_ENABLE = 0 };  // ZBAR_NONE, ZBAR_QRCODE, ZBAR_CFG_ENABLE

typedef struct guide_zbar {
    void *(*scanner_create)(void);
    void (*scanner_destroy)(void *scanner);
    int (*scanner_set_config)(void *scanner, int symbology, int config, int value);
    int (*scanner_request_dbus)(void *scanner, int enabled);
    void *(*image_create)(void);
    void (*image_destroy)(void *image);
    void (*image_set_format)(void *image, unsigned long format);
    void (*image_set_size)(void *image, unsigned width, unsigned height);
    void (*image_set_data)(void *image, const void *bytes, unsigned long count, void (*cleanup)(void *image));
    int (*scan_image)(void *scanner, void *image);
    const void *(*image_first_symbol)(const void *image);
    const char *(*symbol_get_data)(const void *symbol);
    unsigned (*symbol_get_data_length)(const void *symbol);
} guide_zbar;

// Fills in the functions of the library called `name`; 0 when it is not there, or lacks one. It stays loaded.
static inline int guide_zbar_open(guide_zbar *zbar, const char *name) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return 0;
    const char *names[] = {
        "zbar_image_scanner_create", "zbar_image_scanner_destroy", "zbar_image_scanner_set_config", "zbar_image_scanner_request_dbus",
        "zbar_image_create", "zbar_image_destroy", "zbar_image_set_format", "zbar_image_set_size", "zbar_image_set_data",
        "zbar_scan_image", "zbar_image_first_symbol", "zbar_symbol_get_data", "zbar_symbol_get_data_length",
    };
    void *functions[sizeof names / sizeof *names];
    _Static_assert(sizeof functions == sizeof *zbar, "a name for each function, in the same order");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        functions[i] = dlsym(library, names[i]);
        if (functions[i] == NULL) return 0;
    }
    memcpy(zbar, functions, sizeof *zbar);
    return 1;
}

// Looks for a QR code among `width` by `height` grey pixels. Answers the length of what the first one says, of which at most
// `capacity` bytes are put into `text`; -1 when there is none.
static inline int64_t guide_zbar_read(const guide_zbar *zbar, const uint8_t *grey, unsigned width, unsigned height, uint8_t *text,
                                      size_t capacity) {
    int64_t length = -1;
    void *scanner = zbar->scanner_create();
    void *image = zbar->image_create();
    if (scanner != NULL && image != NULL) {
        zbar->scanner_request_dbus(scanner, 0);  // what a code says is nobody's business on this machine
        zbar->scanner_set_config(scanner, GUIDE_ZBAR_ALL, GUIDE_ZBAR_ENABLE, 0);
        zbar->scanner_set_config(scanner, GUIDE_ZBAR_QRCODE, GUIDE_ZBAR_ENABLE, 1);
        zbar->image_set_format(image, 'Y' | '8' << 8 | '0' << 16 | '0' << 24);
        zbar->image_set_size(image, width, height);
        zbar->image_set_data(image, grey, (unsigned long)width * height, NULL);
        const void *symbol = zbar->scan_image(scanner, image) > 0 ? zbar->image_first_symbol(image) : NULL;
        if (symbol != NULL) {
            length = zbar->symbol_get_data_length(symbol);
            memcpy(text, zbar->symbol_get_data(symbol), (size_t)length < capacity ? (size_t)length : capacity);
        }
    }
    if (image != NULL) zbar->image_destroy(image);
    if (scanner != NULL) zbar->scanner_destroy(scanner);
    return length;
}

#endif
