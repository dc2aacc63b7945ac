/* Numbers for generated cases: the same on every machine, from a seed that the test states. */
#ifndef DCR_TESTS_SUPPORT_RANDOM_H
#define DCR_TESTS_SUPPORT_RANDOM_H

#include <stdint.h>

typedef struct test_random {
    uint64_t seed;
} test_random;

/* The splitmix64 sequence. */
static inline uint64_t test_random_next(test_random *random)
{
    uint64_t z = random->seed += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

/* Small numbers as often as large ones: cut to a random number of bits. */
static inline uint64_t test_random_any_size(test_random *random)
{
    return test_random_next(random) >> (test_random_next(random) % 64);
}

/* From `from` up to and without `until`. */
static inline int64_t test_random_between(test_random *random, int64_t from, int64_t until)
{
    return from + (int64_t)(test_random_next(random) % (uint64_t)(until - from));
}

#endif
