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

/* For a program of tests that cannot run here: `return skip_all("why");` from main. */
static inline int skip_all(const char *why)
{
    fprintf(stderr, "SKIPPED: %s\n", why);
    printf("1..0 # SKIP %s\n", why);
    return 0;
}

#endif
