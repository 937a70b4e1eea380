// Decodes PNG files row by row with libpng and nothing else, on as many threads as asked for: what our check of pictures is held
// against.   decode-png THREADS FILE...      Prints how many files were decoded and how many bytes of pixels came out.
//   cc -O2 decode-png.c -o decode-png $(pkg-config --cflags --libs libpng) -lpthread
#include <png.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **files;
static int file_count;
static atomic_int next_file;
static atomic_int decoded;
static atomic_ullong pixel_bytes;

typedef struct { const uint8_t *bytes; size_t count, offset; } Input;

static void take(png_structp png, png_bytep into, size_t count) {
    Input *input = png_get_io_ptr(png);
    if (count > input->count - input->offset) png_error(png, "the file ends too early");
    memcpy(into, input->bytes + input->offset, count);
    input->offset += count;
}

static void stay_quiet(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

static void give_up(png_structp png, png_const_charp message) {
    (void)message;
    png_longjmp(png, 1);
}

static uint8_t *read_file(const char *path, size_t *count) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return NULL;
    fseek(file, 0, SEEK_END);
    *count = (size_t)ftell(file);
    rewind(file);
    uint8_t *bytes = malloc(*count + 1);
    *count = fread(bytes, 1, *count, file);
    fclose(file);
    return bytes;
}

static void decode(const char *path) {
    Input input = {0};
    uint8_t *volatile bytes = read_file(path, &input.count);
    uint8_t *volatile row = NULL;
    input.bytes = bytes;
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, give_up, stay_quiet);
    png_infop info = png_create_info_struct(png);
    if (bytes != NULL && setjmp(png_jmpbuf(png)) == 0) {
        png_set_read_fn(png, &input, take);
        png_read_info(png, info);
        int passes = png_set_interlace_handling(png);
        png_read_update_info(png, info);
        size_t row_bytes = png_get_rowbytes(png, info);
        row = calloc(1, row_bytes);
        uint32_t height = png_get_image_height(png, info);
        for (int pass = 0; pass < passes; pass++)
            for (uint32_t y = 0; y < height; y++) png_read_row(png, row, NULL);
        png_read_end(png, NULL);
        atomic_fetch_add(&decoded, 1);
        atomic_fetch_add(&pixel_bytes, (unsigned long long)row_bytes * height);
    }
    png_destroy_read_struct(&png, &info, NULL);
    free(row);
    free(bytes);
}

static void *work(void *nothing) {
    for (int index; (index = atomic_fetch_add(&next_file, 1)) < file_count;) decode(files[index]);
    return nothing;
}

int main(int count, char **arguments) {
    int threads = count > 1 ? atoi(arguments[1]) : 0;
    if (threads < 1 || threads > 256) {
        fprintf(stderr, "usage: decode-png THREADS FILE...\n");
        return 2;
    }
    files = arguments + 2;
    file_count = count - 2;
    pthread_t workers[256];
    for (int index = 0; index < threads; index++) pthread_create(&workers[index], NULL, work, NULL);
    for (int index = 0; index < threads; index++) pthread_join(workers[index], NULL);
    printf("%d of %d files, %llu bytes of pixels\n", decoded, file_count, pixel_bytes);
    return 0;
}
