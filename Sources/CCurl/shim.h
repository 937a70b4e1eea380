// libcurl, opened when the first address is asked for and not before: linked, it and its thirty libraries cost every start of the
// command 4 ms, and `roteiro check --external` alone needs them. Types and constants come from its header; the functions
// are looked up by name in the library of the same interface (soname 4, kept since 2006). Swift cannot call variadic functions, so
// each kind of option has a function here, and with the pointers typed a wrong argument does not compile.
#ifndef GUIDE_CURL_SHIM_H
#define GUIDE_CURL_SHIM_H

#include <curl/curl.h>
#include <dlfcn.h>
#include <stddef.h>

typedef struct guide_curl {
    __typeof__(&curl_global_init) global_init;
    __typeof__(&curl_easy_init) easy_init;
    __typeof__(&curl_easy_cleanup) easy_cleanup;
    __typeof__(&curl_easy_setopt) easy_setopt;
    __typeof__(&curl_easy_getinfo) easy_getinfo;
    __typeof__(&curl_multi_init) multi_init;
    __typeof__(&curl_multi_cleanup) multi_cleanup;
    __typeof__(&curl_multi_add_handle) multi_add_handle;
    __typeof__(&curl_multi_remove_handle) multi_remove_handle;
    __typeof__(&curl_multi_perform) multi_perform;
    __typeof__(&curl_multi_poll) multi_poll;
    __typeof__(&curl_multi_info_read) multi_info_read;
} guide_curl;

// Looks one function up; 0 when the library has none of that name.
#define GUIDE_CURL_FIND(curl, library, name) \
    (*(void **)&(curl)->name = dlsym((library), "curl_" #name), (curl)->name != NULL)

// Opens the library and makes it ready; 0 when it is not there, or is too old (curl_multi_poll came in 7.66).
static inline int guide_curl_open(guide_curl *curl) {
    void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return 0;
    int found = GUIDE_CURL_FIND(curl, library, global_init) && GUIDE_CURL_FIND(curl, library, easy_init)
        && GUIDE_CURL_FIND(curl, library, easy_cleanup) && GUIDE_CURL_FIND(curl, library, easy_setopt)
        && GUIDE_CURL_FIND(curl, library, easy_getinfo) && GUIDE_CURL_FIND(curl, library, multi_init)
        && GUIDE_CURL_FIND(curl, library, multi_cleanup) && GUIDE_CURL_FIND(curl, library, multi_add_handle)
        && GUIDE_CURL_FIND(curl, library, multi_remove_handle) && GUIDE_CURL_FIND(curl, library, multi_perform)
        && GUIDE_CURL_FIND(curl, library, multi_poll) && GUIDE_CURL_FIND(curl, library, multi_info_read);
    return found && curl->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

// ---- One transfer

static inline CURL *guide_curl_easy_new(const guide_curl *curl) { return curl->easy_init(); }
static inline void guide_curl_easy_free(const guide_curl *curl, CURL *easy) { curl->easy_cleanup(easy); }

static inline CURLcode guide_curl_set_long(const guide_curl *curl, CURL *easy, CURLoption option, long value) {
    return curl->easy_setopt(easy, option, value);
}

static inline CURLcode guide_curl_set_string(const guide_curl *curl, CURL *easy, CURLoption option, const char *value) {
    return curl->easy_setopt(easy, option, value);
}

typedef size_t (*guide_curl_data)(char *bytes, size_t size, size_t count, void *context);

// Each callback gets `context`, which must outlive the transfer.
static inline CURLcode guide_curl_set_callbacks(const guide_curl *curl, CURL *easy, void *context, guide_curl_data header,
                                                guide_curl_data body, curl_opensocket_callback open) {
    CURLcode codes[] = {
        curl->easy_setopt(easy, CURLOPT_PRIVATE, context),        curl->easy_setopt(easy, CURLOPT_HEADERFUNCTION, header),
        curl->easy_setopt(easy, CURLOPT_HEADERDATA, context),     curl->easy_setopt(easy, CURLOPT_WRITEFUNCTION, body),
        curl->easy_setopt(easy, CURLOPT_WRITEDATA, context),      curl->easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open),
        curl->easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context),
    };
    for (size_t index = 0; index < sizeof codes / sizeof *codes; index++) {
        if (codes[index] != CURLE_OK) return codes[index];
    }
    return CURLE_OK;
}

// Why a certificate was not believed: OpenSSL's X509_V_ERR_*; 0 when the name on it was wrong.
static inline long guide_curl_verify_result(const guide_curl *curl, CURL *easy) {
    long result = 0;
    curl->easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &result);
    return result;
}

static inline void *guide_curl_context(const guide_curl *curl, CURL *easy) {
    char *context = NULL;
    curl->easy_getinfo(easy, CURLINFO_PRIVATE, &context);
    return context;
}

// ---- Many at once

static inline CURLM *guide_curl_multi_new(const guide_curl *curl) { return curl->multi_init(); }
static inline void guide_curl_multi_free(const guide_curl *curl, CURLM *multi) { curl->multi_cleanup(multi); }

static inline int guide_curl_multi_add(const guide_curl *curl, CURLM *multi, CURL *easy) {
    return curl->multi_add_handle(multi, easy) == CURLM_OK;
}

static inline void guide_curl_multi_remove(const guide_curl *curl, CURLM *multi, CURL *easy) {
    curl->multi_remove_handle(multi, easy);
}

// Moves every transfer as far as it goes; 0 when the library gave up.
static inline int guide_curl_multi_perform(const guide_curl *curl, CURLM *multi) {
    int running = 0;
    return curl->multi_perform(multi, &running) == CURLM_OK;
}

// Waits until something can move, but not longer.
static inline void guide_curl_multi_poll(const guide_curl *curl, CURLM *multi, int milliseconds) {
    curl->multi_poll(multi, NULL, 0, milliseconds, NULL);
}

// A transfer that ended, and how; NULL when there is none.
static inline CURL *guide_curl_multi_ended(const guide_curl *curl, CURLM *multi, CURLcode *code) {
    int left = 0;
    CURLMsg *message;
    while ((message = curl->multi_info_read(multi, &left)) != NULL) {
        if (message->msg != CURLMSG_DONE) continue;
        *code = message->data.result;
        return message->easy_handle;
    }
    return NULL;
}

#endif
