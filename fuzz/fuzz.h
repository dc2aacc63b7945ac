/* What a target needs: to read its input bit by bit, and to say that a promise is broken. */
#ifndef DCR_FUZZ_FUZZ_H
#define DCR_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Holds in every build; a fuzzer and the driver both take the abort as a find. */
#define FUZZ_EXPECT(condition)                                            \
    do {                                                                  \
        if (!(condition)) {                                               \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            abort();                                                      \
        }                                                                 \
    } while (0)

typedef struct fuzz_input {
    const uint8_t *data;
    size_t size;
} fuzz_input;

/* The next bytes as a number; zeros when there are no more. */
static inline int64_t fuzz_int64(fuzz_input *input)
{
    uint64_t number = 0;
    const size_t taken = input->size < 8 ? input->size : 8;
    for (size_t i = 0; i < taken; i++) number |= (uint64_t)input->data[i] << (8 * i);
    input->data += taken;
    input->size -= taken;
    return (int64_t)number;
}

static inline uint8_t fuzz_byte(fuzz_input *input)
{
    if (input->size == 0) return 0;
    input->size--;
    return *input->data++;
}

#endif
