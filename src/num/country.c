#include <stdbool.h>
#include <stddef.h>

#include "delcredere/number.h"

static bool is_capital(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

uint32_t dcr_country_find(const char *text)
{
    if (text == NULL || !is_capital(text[0]) || !is_capital(text[1]) || text[2] != '\0') return 0;
    return (uint32_t)text[0] * 256 + (uint32_t)text[1];
}
