#include <stddef.h>

#include "delcredere/base.h"

/* The name of the first row has no E_. */
const char *dcr_status_name(dcr_status status)
{
    if (status == DCR_OK) return "DCR_OK";
    switch ((int32_t)status) {
#define STATUS(number, name, group, text) \
    case number:                          \
        return "DCR_E_" #name;
#include "base/status.def"
#undef STATUS
    default:
        return NULL;
    }
}

const char *dcr_status_text(dcr_status status)
{
    switch ((int32_t)status) {
#define STATUS(number, name, group, text) \
    case number:                          \
        return text;
#include "base/status.def"
#undef STATUS
    default:
        return NULL;
    }
}
