#include "delcredere/base.h"

#define TEXT_OF(x) #x
#define TEXT(x) TEXT_OF(x)
#define VERSION_TEXT TEXT(DCR_VERSION_MAJOR) "." TEXT(DCR_VERSION_MINOR) "." TEXT(DCR_VERSION_MICRO)

#if defined(__clang__)
#define COMPILER "clang " __clang_version__
#elif defined(__GNUC__)
#define COMPILER "gcc " __VERSION__
#else
#define COMPILER "unknown compiler"
#endif

#if defined(__SIZEOF_INT128__) && !defined(DCR_NO_INT128)
#define WIDE "128-bit product"
#else
#define WIDE "two 64-bit halves"
#endif

const char *dcr_version(void)
{
    return VERSION_TEXT;
}

int32_t dcr_version_number(void)
{
    return DCR_VERSION_NUMBER;
}

const char *dcr_build_info(void)
{
    return "delcredere " VERSION_TEXT ", " COMPILER ", " WIDE;
}
