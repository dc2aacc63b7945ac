#include "support/cmocka_all.h"

#include "base/ref.h"

static void only_the_last_drop_frees(void **state)
{
    (void)state;
    dcr__ref ref;
    dcr__ref_init(&ref);
    dcr__ref_take(&ref);
    assert_false(dcr__ref_drop(&ref));
    assert_true(dcr__ref_drop(&ref));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(only_the_last_drop_frees)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
