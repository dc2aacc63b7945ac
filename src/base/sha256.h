/* SHA-256 (FIPS 180-4), in pieces: start, take any number of times, finish. */
#ifndef DCR_BASE_SHA256_H
#define DCR_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { DCR__SHA256_BYTES = 32, DCR__SHA256_BLOCK = 64 };

typedef struct dcr__sha256 {
    uint32_t state[8];
    uint64_t length; /* bytes taken so far */
    unsigned char block[DCR__SHA256_BLOCK];
} dcr__sha256;

void dcr__sha256_start(dcr__sha256 *sha);
void dcr__sha256_take(dcr__sha256 *sha, const void *bytes, size_t length);
void dcr__sha256_finish(dcr__sha256 *sha, unsigned char digest[DCR__SHA256_BYTES]);

/* A number of `width` bytes, the least significant first, whatever the order of the machine. */
void dcr__sha256_take_number(dcr__sha256 *sha, uint64_t number, size_t width);

/* Writes the digest as 64 small hexadecimal digits in the manner of snprintf; returns 64. */
size_t dcr__sha256_give(const unsigned char digest[DCR__SHA256_BYTES], char *out, size_t capacity);

#endif
