/* The table of currencies against the list that is published with the standard. */
#include "support/cmocka_all.h"

#include "num/currency.h"

/* A row of the published list ends in ",EUR,978,2,": code, number, digits, no day of withdrawal. */
static bool read_row(char *line, char code[4], unsigned *number, int *exponent)
{
    enum { TAIL = 11 };
    line[strcspn(line, "\r\n")] = '\0';
    const size_t length = strlen(line);
    if (length < TAIL) return false;
    char comma;
    const char *tail = line + length - TAIL;
    return sscanf(tail, ",%3[A-Z],%3u,%1d%c", code, number, exponent, &comma) == 4 && comma == ',';
}

static void the_table_is_that_of_the_standard(void **state)
{
    FILE *file = *state;
    char line[512];
    int compared = 0;
    while (fgets(line, sizeof line, file) != NULL) {
        char code[4];
        unsigned number;
        int exponent;
        if (!read_row(line, code, &number, &exponent)) continue;
        assert_int_equal(dcr_currency_find(code), number);
        assert_int_equal(dcr_currency_exponent(number), exponent);
        compared++;
    }
    assert_true(compared > 200);
}

int main(void)
{
    const char *shared = getenv("DELCREDERE_SHARED");
    char path[1024];
    snprintf(path, sizeof path, "%s/data/iso-4217/codes-all.csv", shared == NULL ? "." : shared);
    FILE *file = fopen(path, "r");
    if (file == NULL) return skip_all("the list of ISO 4217 is absent");
    const struct CMUnitTest tests[] = {cmocka_unit_test_prestate(the_table_is_that_of_the_standard, file)};
    const int failed = cmocka_run_group_tests(tests, NULL, NULL);
    fclose(file);
    return failed;
}
