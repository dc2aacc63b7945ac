/* What every other header needs: linkage, error detail, allocator, version. */
#ifndef DELCREDERE_BASE_H
#define DELCREDERE_BASE_H

#include <stddef.h>
#include <stdint.h>

#include "delcredere/status.h"

#if defined(DCR_STATIC)
#define DCR_API
#elif defined(_WIN32)
#define DCR_API __declspec(dllimport)
#elif defined(__GNUC__)
#define DCR_API __attribute__((visibility("default")))
#else
#define DCR_API
#endif

#if defined(__GNUC__)
#define DCR_MUST_CHECK __attribute__((warn_unused_result))
#else
#define DCR_MUST_CHECK
#endif

#define DCR_VERSION_MAJOR 0
#define DCR_VERSION_MINOR 1
#define DCR_VERSION_MICRO 0
#define DCR_VERSION_NUMBER (DCR_VERSION_MAJOR * 1000000 + DCR_VERSION_MINOR * 1000 + DCR_VERSION_MICRO)

/** DCR_NO_AMOUNT stands where an amount is not known or there is none: never an amount of zero. */
#define DCR_NO_AMOUNT INT64_MIN
/** DCR_NO_RATIO stands where there is no ratio. */
#define DCR_NO_RATIO INT64_MIN
/** DCR_NO_DAY stands where there is no date. */
#define DCR_NO_DAY INT32_MIN
/** DCR_NO_INDEX stands where there is no row. */
#define DCR_NO_INDEX UINT32_MAX
/** DCR_SHARE_ONE is a share of 100 percent: shares are parts per billion. */
#define DCR_SHARE_ONE INT64_C(1000000000)

#ifdef __cplusplus
extern "C" {
#endif

/** The detail of a failed call, in the caller's memory. Pass NULL where it is not wanted.
 *  Set `size` to sizeof(dcr_error) first (DCR_ERROR_INIT or dcr_error_init); a call that succeeds leaves the
 *  rest as it was. The numbers are those of the registries; 0, -1 or an empty text mean "does not apply". */
typedef struct dcr_error {
    uint32_t size;     /* sizeof(dcr_error) of the caller */
    int32_t code;      /* dcr_status */
    int32_t term;      /* dcr_term at fault */
    int32_t table;     /* dcr_table_kind at fault */
    int32_t column;    /* dcr_column at fault */
    int32_t reserved;
    int64_t row;       /* row at fault, from 0; -1: none */
    int64_t position;  /* byte position in a document, from 0; -1: none */
    char text[232];    /* one line of English: what, where, what would be accepted */
} dcr_error;

#define DCR_ERROR_INIT { (uint32_t)sizeof(dcr_error), 0, 0, 0, 0, 0, -1, -1, "" }

/** dcr_error_init prepares the `size` bytes at `error` for use, for callers that have no macros.
 *  Nothing happens when `error` is NULL or `size` is below the first released size. */
DCR_API void dcr_error_init(dcr_error *error, size_t size);

/** The caller's memory functions. NULL in place of an allocator means malloc, realloc and free.
 *  `allocate` and `reallocate` return NULL on failure; sizes are never 0. `user` is passed through.
 *  An object keeps a copy of the allocator that it was made with. */
typedef struct dcr_allocator {
    uint32_t size; /* sizeof(dcr_allocator) of the caller */
    uint32_t reserved;
    void *(*allocate)(size_t size, void *user);
    void *(*reallocate)(void *memory, size_t size, void *user);
    void (*release)(void *memory, void *user);
    void *user;
} dcr_allocator;

/** dcr_version returns the library's version as text, such as "0.1.0". Thread-safety: any. Since: 0.1 */
DCR_API const char *dcr_version(void);

/** dcr_version_number returns major * 1000000 + minor * 1000 + micro of the library in use.
 *  Bindings compare it with the DCR_VERSION_NUMBER they were built with. Thread-safety: any. Since: 0.1 */
DCR_API int32_t dcr_version_number(void);

/** dcr_build_info returns one line of build facts: version, compiler, kind of 128-bit arithmetic.
 *  Thread-safety: any. Since: 0.1 */
DCR_API const char *dcr_build_info(void);

/** dcr_sha256 writes the SHA-256 (FIPS 180-4) of `length` bytes as 64 hexadecimal digits and a NUL, as snprintf does;
 *  returns 64, or 0 when `bytes` is NULL and `length` is not 0. Thread-safety: any. Since: 0.1 */
DCR_API size_t dcr_sha256(const void *bytes, size_t length, char *out, size_t capacity);

/** dcr_status_name returns the name of a status as the registry writes it ("DCR_E_RANGE"), or NULL.
 *  Thread-safety: any. Since: 0.1 */
DCR_API const char *dcr_status_name(dcr_status status);

/** dcr_status_text returns one line of English on a status, or NULL. Thread-safety: any. Since: 0.1 */
DCR_API const char *dcr_status_text(dcr_status status);

#ifdef __cplusplus
}
#endif
#endif
