/* Shares 100.00 EUR over three invoices so that not a cent is lost. */
#include <delcredere/delcredere.h>

#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    const int64_t weights[] = { 1, 1, 1 };
    int64_t parts[3];
    dcr_error error = DCR_ERROR_INIT;
    if (dcr_split(10000, weights, 3, parts, &error) != DCR_OK) {
        fprintf(stderr, "%s\n", error.text);
        return EXIT_FAILURE;
    }
    for (size_t i = 0; i < 3; i++) {
        char text[32];
        dcr_decimal_format(parts[i], 2, text, sizeof text);
        printf("%s\n", text);
    }
    return EXIT_SUCCESS;
}
