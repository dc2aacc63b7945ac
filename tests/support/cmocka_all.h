/* cmocka and what it wants included before it. */
#ifndef DCR_TESTS_SUPPORT_CMOCKA_ALL_H
#define DCR_TESTS_SUPPORT_CMOCKA_ALL_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A test that cannot run here: says why, where a reader of the log finds it. */
#define SKIP_LOUDLY(...)               \
    do {                               \
        fprintf(stderr, "SKIPPED: ");  \
        fprintf(stderr, __VA_ARGS__);  \
        fprintf(stderr, "\n");         \
        skip();                        \
    } while (0)

#endif
