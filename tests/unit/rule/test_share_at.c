#include "support/world.h"

static void the_share_is_rounded_on_each_invoice(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("rounding=half_up", "insured_percentage/discretionary=50%", "discretionary_limit=10.00",
                                       "discretionary_after_expiry=no"),
        facts("buyers buyer=A", "buyers buyer=B", "buyers buyer=C", "limits buyer=A amount=9.00 from_day=2025-01-01 insured_percentage=75%",
              "limits buyer=B amount=9.00 from_day=2025-01-01",
              "invoices buyer=A invoice_day=2025-02-01 due_day=2025-03-01 amount=0.10",
              "invoices buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=0.05",
              "invoices buyer=C invoice_day=2025-02-01 due_day=2025-03-01 amount=0.05"), "2025-04-01");
    expect(invoices_of(cover), 0, "insured=0.08");
    expect(invoices_of(cover), 1, "insured=0.05");
    expect(invoices_of(cover), 2, "insured=0.03");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_share_is_rounded_on_each_invoice),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
