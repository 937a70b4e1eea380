// libpng reports errors by longjmp, which must not cross Swift frames. Each function here that can meet one owns its setjmp and
// answers with a code; the words are in the message of the reader or the writer. Memory in, memory out: no files, no stdio.
#ifndef GUIDE_PNG_SHIM_H
#define GUIDE_PNG_SHIM_H

#include <png.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum { GUIDE_PNG_OK = 0, GUIDE_PNG_TRUNCATED = 1, GUIDE_PNG_CORRUPT = 2 };
enum { GUIDE_PNG_MESSAGE_SIZE = 160 };
enum { GUIDE_PNG_ALL_FILTERS = PNG_ALL_FILTERS };                             // a macro that Swift does not see
enum { GUIDE_ZLIB_DEFAULT = 0, GUIDE_ZLIB_FILTERED = 1, GUIDE_ZLIB_RLE = 3 };  // zlib.h: Z_DEFAULT_STRATEGY, Z_FILTERED, Z_RLE

static inline void guide_png_keep_message(char *kept, const char *message) {
    strncpy(kept, message, GUIDE_PNG_MESSAGE_SIZE - 1);
    kept[GUIDE_PNG_MESSAGE_SIZE - 1] = 0;
}

static inline void guide_png_on_error(png_structp png, png_const_charp message) {
    guide_png_keep_message((char *)png_get_error_ptr(png), message);
    png_longjmp(png, 1);
}

static inline void guide_png_on_warning(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

// ---- Reading

typedef struct guide_png_reader {
    char message[GUIDE_PNG_MESSAGE_SIZE];
    png_structp png;
    png_infop info;
    const uint8_t *bytes;
    size_t count;
    size_t offset;
    int is_truncated;
    char warning[GUIDE_PNG_MESSAGE_SIZE];
} guide_png_reader;

// Keeps the first warning about a checksum or about the pixels' stream: decoders pass over both.
static inline void guide_png_on_reader_warning(png_structp png, png_const_charp message) {
    guide_png_reader *reader = (guide_png_reader *)png_get_error_ptr(png);  // `message` is its first field
    int matters = strstr(message, "CRC error") != NULL || strncmp(message, "IDAT:", 5) == 0;
    if (matters && reader->warning[0] == 0) guide_png_keep_message(reader->warning, message);
}

static inline void guide_png_take(png_structp png, png_bytep into, size_t count) {
    guide_png_reader *reader = (guide_png_reader *)png_get_io_ptr(png);
    if (count > reader->count - reader->offset) {
        reader->is_truncated = 1;
        png_error(png, "the file ends too early");
    }
    memcpy(into, reader->bytes + reader->offset, count);
    reader->offset += count;
}

// Reads `bytes`, which must outlive it. NULL without memory.
static inline guide_png_reader *guide_png_reader_create(const uint8_t *bytes, size_t count, uint32_t max_side, size_t max_chunk) {
    guide_png_reader *reader = (guide_png_reader *)calloc(1, sizeof(guide_png_reader));
    if (reader == NULL) return NULL;
    reader->bytes = bytes;
    reader->count = count;
    reader->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, reader->message, guide_png_on_error, guide_png_on_reader_warning);
    reader->info = reader->png == NULL ? NULL : png_create_info_struct(reader->png);
    if (reader->info == NULL) {
        png_destroy_read_struct(&reader->png, NULL, NULL);
        free(reader);
        return NULL;
    }
    png_set_read_fn(reader->png, reader, guide_png_take);
    png_set_user_limits(reader->png, max_side, max_side);
    png_set_chunk_malloc_max(reader->png, max_chunk);
    png_set_chunk_cache_max(reader->png, 128);
    return reader;
}

static inline void guide_png_reader_destroy(guide_png_reader *reader) {
    png_destroy_read_struct(&reader->png, &reader->info, NULL);
    free(reader);
}

static inline int guide_png_fault(const guide_png_reader *reader) {
    return reader->is_truncated ? GUIDE_PNG_TRUNCATED : GUIDE_PNG_CORRUPT;
}

// Everything before the pixels. Rows will be 8 bits a channel: RGB, or RGBA when anything can be transparent. Texts, profiles and
// the like are passed over, not opened; a wrong checksum of theirs is a warning, as in browsers.
static inline int guide_png_read_header(guide_png_reader *reader) {
    png_structp png = reader->png;
    if (setjmp(png_jmpbuf(png))) return guide_png_fault(reader);
    png_set_crc_action(png, PNG_CRC_ERROR_QUIT, PNG_CRC_WARN_DISCARD);
    png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
    png_read_info(png, reader->info);
    png_set_expand(png);
    png_set_strip_16(png);
    png_set_gray_to_rgb(png);
    png_read_update_info(png, reader->info);
    png_set_benign_errors(png, 1);  // what follows the last row in the zlib stream harms no pixel
    return GUIDE_PNG_OK;
}

// One row, of one pass when interlaced; `row` holds guide_png_row_bytes.
static inline int guide_png_read_row(guide_png_reader *reader, uint8_t *row) {
    if (setjmp(png_jmpbuf(reader->png))) return guide_png_fault(reader);
    png_read_row(reader->png, row, NULL);
    return GUIDE_PNG_OK;
}

// Everything after the pixels, to the end of IEND.
static inline int guide_png_read_end(guide_png_reader *reader) {
    if (setjmp(png_jmpbuf(reader->png))) return guide_png_fault(reader);
    png_read_end(reader->png, NULL);
    return GUIDE_PNG_OK;
}

static inline size_t guide_png_row_bytes(const guide_png_reader *reader) { return png_get_rowbytes(reader->png, reader->info); }
static inline uint32_t guide_png_width(const guide_png_reader *reader) { return png_get_image_width(reader->png, reader->info); }
static inline uint32_t guide_png_height(const guide_png_reader *reader) { return png_get_image_height(reader->png, reader->info); }
static inline int guide_png_channels(const guide_png_reader *reader) { return png_get_channels(reader->png, reader->info); }
static inline int guide_png_is_interlaced(const guide_png_reader *reader) {
    return png_get_interlace_type(reader->png, reader->info) != PNG_INTERLACE_NONE;
}

static inline const char *guide_png_reader_message(const guide_png_reader *reader) { return reader->message; }
static inline const char *guide_png_reader_warning(const guide_png_reader *reader) { return reader->warning; }

// Adam7: the rows and the columns that `pass`, from 0 to 6, holds.
static inline uint32_t guide_png_pass_rows(uint32_t height, int pass) { return PNG_PASS_ROWS(height, pass); }
static inline uint32_t guide_png_pass_columns(uint32_t width, int pass) { return PNG_PASS_COLS(width, pass); }

// ---- Compressed texts

// What the zlib stream `from` holds, as far as it can be read and fits; answers how many bytes that is.
static inline size_t roteiro_zlib_inflate(const uint8_t *from, size_t count, uint8_t *into, size_t capacity) {
    z_stream stream = {0};
    if (inflateInit(&stream) != Z_OK) return 0;
    stream.next_in = (Bytef *)from;
    stream.avail_in = (uInt)count;
    stream.next_out = into;
    stream.avail_out = (uInt)capacity;
    inflate(&stream, Z_FINISH);
    size_t written = capacity - stream.avail_out;
    inflateEnd(&stream);
    return written;
}

// ---- Writing

typedef struct guide_png_writer {
    char message[GUIDE_PNG_MESSAGE_SIZE];
    uint8_t *bytes;
    size_t count;
    size_t capacity;
} guide_png_writer;

typedef struct guide_png_plan {
    uint32_t width;
    uint32_t height;
    int bit_depth;
    int color_type;
    int filters;
    int zlib_strategy;
    size_t row_bytes;
    const png_color *palette;
    int palette_count;
    const uint8_t *alpha;
    int alpha_count;
} guide_png_plan;

static inline void guide_png_give(png_structp png, png_bytep from, size_t count) {
    guide_png_writer *writer = (guide_png_writer *)png_get_io_ptr(png);
    if (writer->capacity - writer->count < count) {
        size_t capacity = (writer->count + count) * 2;
        uint8_t *bytes = (uint8_t *)realloc(writer->bytes, capacity);
        if (bytes == NULL) png_error(png, "out of memory");
        writer->bytes = bytes;
        writer->capacity = capacity;
    }
    memcpy(writer->bytes + writer->count, from, count);
    writer->count += count;
}

static inline const char *guide_png_writer_message(const guide_png_writer *writer) { return writer->message; }

static inline void guide_png_flush(png_structp png) { (void)png; }

static inline int guide_png_write_all(png_structp png, png_infop info, const guide_png_plan *plan, const uint8_t *pixels) {
    if (setjmp(png_jmpbuf(png))) return GUIDE_PNG_CORRUPT;
    png_set_compression_level(png, 9);
    png_set_compression_strategy(png, plan->zlib_strategy);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, plan->filters);
    png_set_IHDR(png, info, plan->width, plan->height, plan->bit_depth, plan->color_type, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    if (plan->palette_count > 0) png_set_PLTE(png, info, plan->palette, plan->palette_count);
    if (plan->alpha_count > 0) png_set_tRNS(png, info, plan->alpha, plan->alpha_count, NULL);
    png_write_info(png, info);
    for (uint32_t y = 0; y < plan->height; y++) png_write_row(png, pixels + y * plan->row_bytes);
    png_write_end(png, NULL);
    return GUIDE_PNG_OK;
}

static inline void guide_png_writer_free(guide_png_writer *writer) { free(writer->bytes); }

// Fills `writer`, whose bytes the caller frees whatever the answer is.
static inline int guide_png_write(guide_png_writer *writer, const guide_png_plan *plan, const uint8_t *pixels) {
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, writer->message, guide_png_on_error, guide_png_on_warning);
    png_infop info = png == NULL ? NULL : png_create_info_struct(png);
    int code = GUIDE_PNG_CORRUPT;
    if (info == NULL) {
        guide_png_keep_message(writer->message, "out of memory");
    } else {
        png_set_write_fn(png, writer, guide_png_give, guide_png_flush);
        code = guide_png_write_all(png, info, plan, pixels);
    }
    png_destroy_write_struct(&png, &info);
    return code;
}

#endif
