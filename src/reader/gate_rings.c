/* Who answers together with a buyer: his group, where groups share a limit or a stop of cover; where his country has a limit,
 * all buyers of the country with their groups. Found once as rings, so that an order looks at nobody else. */
#include "base/order.h"
#include "reader/gate.h"

/* Turns buyers with the same key into rings; `last` has room for as many keys as there are buyers. */
static void link_group(const dcr_book *book, uint32_t *next, uint32_t *last)
{
    for (uint32_t b = 0; b < book->num_buyers; b++) {
        next[b] = b;
        last[b] = DCR_NO_INDEX;
    }
    for (uint32_t b = 0; b < book->num_buyers; b++) {
        const uint32_t head = book->buyers[b].head;
        const uint32_t before = last[head];
        last[head] = b;
        if (before == DCR_NO_INDEX) continue;
        next[b] = next[before];
        next[before] = b;
    }
}

/* Countries are two letters: a place for each of their codes. */
enum { LETTERS = 26, NUM_COUNTRIES = LETTERS * LETTERS + 1 };

static size_t place_of(uint32_t country)
{
    const uint32_t first = country >> 8 & 0xff;
    const uint32_t second = country & 0xff;
    const bool is_code = first >= 'A' && first <= 'Z' && second >= 'A' && second <= 'Z' && country >> 16 == 0;
    return is_code ? (first - 'A') * LETTERS + (second - 'A') + 1 : 0;
}

static void link_countries(const dcr_book *book, uint32_t *next, uint32_t *last)
{
    for (size_t k = 0; k < NUM_COUNTRIES; k++) last[k] = DCR_NO_INDEX;
    for (uint32_t b = 0; b < book->num_buyers; b++) {
        const size_t place = place_of(book->buyers[b].country);
        const uint32_t before = last[place];
        next[b] = b;
        last[place] = b;
        if (before == DCR_NO_INDEX) continue;
        next[b] = next[before];
        next[before] = b;
    }
}

static bool has_country_limits(const dcr_policy *policy)
{
    for (size_t i = 0; i < policy->num_values; i++)
        if (policy->values[i].term == DCR_TERM_COUNTRY_LIMIT) return true;
    return false;
}

dcr_status dcr__gate_rings_new(dcr_gate *gate)
{
    const dcr_book *book = gate->book;
    dcr__gate_rings *rings = &gate->rings;
    const size_t num = book->num_buyers > NUM_COUNTRIES ? book->num_buyers : NUM_COUNTRIES;
    if (!gate->has_pools && !gate->has_stop_groups) return DCR_OK;
    rings->of_group = dcr__gate_hold(gate, book->num_buyers, sizeof *rings->of_group);
    rings->is_in = dcr__gate_hold(gate, book->num_buyers, 1);
    rings->buyers = dcr__gate_hold(gate, num, sizeof *rings->buyers);
    rings->heads = dcr__gate_hold(gate, book->num_buyers, sizeof *rings->heads);
    if (rings->of_group == NULL || rings->is_in == NULL || rings->buyers == NULL || rings->heads == NULL) return DCR_E_NOMEM;
    link_group(book, rings->of_group, rings->buyers);
    if (!has_country_limits(gate->policy)) return DCR_OK;
    rings->of_country = dcr__gate_hold(gate, book->num_buyers, sizeof *rings->of_country);
    if (rings->of_country == NULL) return DCR_E_NOMEM;
    link_countries(book, rings->of_country, rings->buyers);
    return DCR_OK;
}

static void add_group(dcr_gate *gate, uint32_t buyer)
{
    dcr__gate_rings *rings = &gate->rings;
    const uint32_t head = gate->book->buyers[buyer].head;
    uint32_t b = buyer;
    if (rings->is_in[head] != 0) return;
    rings->is_in[head] = 1;
    rings->heads[rings->num_heads++] = head;
    do {
        rings->buyers[rings->num_buyers++] = b;
        b = rings->of_group[b];
    } while (b != buyer);
}

static bool is_limited(const dcr_gate *gate, uint32_t country)
{
    return dcr__term_scoped(gate->policy, DCR_TERM_COUNTRY_LIMIT, DCR_SCOPE_COUNTRY, country) != DCR_NO_AMOUNT;
}

static int by_row(const void *a, const void *b)
{
    const uint32_t left = *(const uint32_t *)a;
    const uint32_t right = *(const uint32_t *)b;
    return (left > right) - (left < right);
}

void dcr__gate_gather(dcr_gate *gate, uint32_t buyer)
{
    dcr__gate_rings *rings = &gate->rings;
    if (rings->of_group == NULL) return;
    for (size_t k = 0; k < rings->num_heads; k++) rings->is_in[rings->heads[k]] = 0;
    rings->num_buyers = rings->num_heads = 0;
    add_group(gate, buyer);
    if (gate->has_pools && rings->of_country != NULL && is_limited(gate, gate->book->buyers[buyer].country))
        for (uint32_t b = rings->of_country[buyer]; b != buyer; b = rings->of_country[b]) add_group(gate, b);
    dcr__sort(rings->buyers, rings->num_buyers, sizeof *rings->buyers, by_row);
}
