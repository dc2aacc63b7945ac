#include "bench/ledger.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define GOLDEN UINT64_C(0x9E3779B97F4A7C15)

enum { RECENT_DAYS = 75, HISTORY_DAYS = 720 };

static uint64_t mix(uint64_t x)
{
    x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
    return x ^ (x >> 31);
}

/* The i-th word of the stream `tag`. */
static uint64_t word(uint64_t seed, uint64_t tag, size_t i)
{
    return mix(mix(seed ^ tag * GOLDEN) + ((uint64_t)i + 1) * GOLDEN);
}

static void make_buyer(ledger *l, uint64_t seed, size_t b)
{
    const double buyers = (double)l->num_buyers;
    const double expected =
        (sqrt(((double)b + 1.0) / buyers) - sqrt((double)b / buyers)) * (double)l->num_invoices;
    const double factor = ldexp(1.0, (int)(word(seed, 101, b) % 5) - 2);
    const int64_t limit = (int64_t)floor((expected + 1.0) * 400000.0 * factor);
    l->limit[b] = word(seed, 102, b) % 100 < 5 ? 0 : limit - limit % 100000;
    const uint64_t from = word(seed, 103, b);
    const uint64_t to = word(seed, 104, b);
    l->limit_from[b] = from % 100 < 5 ? LEDGER_AS_OF - (int32_t)((from >> 32) % 200) : 0;
    l->limit_to[b] = to % 100 < 3 ? LEDGER_AS_OF - (int32_t)((to >> 32) % 100) : LEDGER_OPEN_END;
}

static uint32_t buyer_of(uint64_t seed, size_t i, size_t num_buyers)
{
    const double u = (double)(word(seed, 1, i) >> 11) * 0x1p-53;
    const uint32_t buyer = (uint32_t)(u * u * (double)num_buyers);
    return buyer < num_buyers ? buyer : (uint32_t)num_buyers - 1;
}

/* Four invoices in five are of the last 75 days, the others of the two years before. */
static int32_t age_of(size_t i, size_t num_invoices)
{
    const size_t k = num_invoices - 1 - i;
    const size_t recent = num_invoices * 4 / 5;
    const size_t older = num_invoices - recent;
    if (k < recent) return (int32_t)(k * RECENT_DAYS / (recent > 0 ? recent : 1));
    return (int32_t)(RECENT_DAYS + (k - recent) * (HISTORY_DAYS - RECENT_DAYS) / (older > 0 ? older : 1));
}

static bool is_open(uint64_t seed, uint32_t buyer, int32_t overdue, uint64_t per_mille)
{
    if (overdue <= 0) return per_mille >= 30;
    if (word(seed, 107, buyer) % 100 < 4) return per_mille < 300; /* a bad payer */
    return per_mille < (overdue <= 30 ? 400u : 5u);
}

static void make_invoice(ledger *l, uint64_t seed, size_t i, size_t at)
{
    static const int32_t terms[16] = {14, 30, 30, 30, 45, 45, 60, 60, 60, 60, 75, 90, 90, 90, 100, 120};
    const uint32_t buyer = buyer_of(seed, i, l->num_buyers);
    const int32_t lag = (int32_t)(word(seed, 2, i) % 7);
    const uint64_t size = word(seed, 4, i);
    const uint64_t pay = word(seed, 5, i);
    l->invoice_id[at] = (int64_t)i + 1;
    l->buyer[at] = buyer;
    l->invoice_day[at] = LEDGER_AS_OF - age_of(i, l->num_invoices) - lag;
    l->due_day[at] = l->invoice_day[at] + terms[word(seed, 3, i) % 16];
    l->amount[at] = 5000 + (int64_t)((size >> 8) & ((UINT64_C(1) << (10 + size % 14)) - 1));
    const bool open = is_open(seed, buyer, LEDGER_AS_OF - l->due_day[at], pay % 1000);
    const int64_t share = (int64_t)((pay >> 32) % 99) + 1;
    const int64_t part = (pay >> 20) % 8 == 0 ? l->amount[at] * share / 100 : 0;
    l->paid[at] = open ? part : l->amount[at];
    l->disputed[at] = open && (pay >> 48) % 100 < 2;
}

/* Stable counting sort of `order` by a key below num_keys. */
static bool sort_by(const uint32_t *key, size_t num_keys, const uint32_t *order, uint32_t *sorted, size_t n)
{
    uint32_t *start = calloc(num_keys + 1, sizeof *start);
    if (start == NULL) return false;
    for (size_t i = 0; i < n; i++) start[key[i] + 1]++;
    for (size_t k = 0; k < num_keys; k++) start[k + 1] += start[k];
    for (size_t i = 0; i < n; i++) sorted[start[key[order[i]]]++] = order[i];
    free(start);
    return true;
}

/* place[i]: where the i-th invoice of posting order stands in grouped order. */
static bool group(const ledger *l, uint32_t *place)
{
    const size_t n = l->num_invoices;
    uint32_t *by_day = calloc(2 * (n + 1), sizeof *by_day);
    if (by_day == NULL) return false;
    uint32_t *day = by_day + n + 1;
    uint32_t *grouped = day; /* the days are needed for the first sort only */
    for (size_t i = 0; i < n; i++) {
        place[i] = (uint32_t)i;
        day[i] = (uint32_t)l->invoice_day[i];
    }
    const bool done = sort_by(day, LEDGER_AS_OF + 1, place, by_day, n) &&
                      sort_by(l->buyer, l->num_buyers, by_day, grouped, n);
    for (size_t at = 0; done && at < n; at++) place[grouped[at]] = (uint32_t)at;
    free(by_day);
    return done;
}

static bool lay_out(ledger *l)
{
    const size_t n = l->num_invoices;
    const size_t b = l->num_buyers;
    char *at = calloc(n * (3 * 8 + 3 * 4 + 1) + b * (8 + 2 * 4) + 64, 1);
    if (at == NULL) return false;
    l->block = at;
    l->invoice_id = (int64_t *)(void *)at;
    l->amount = l->invoice_id + n;
    l->paid = l->amount + n;
    l->limit = l->paid + n;
    l->limit_from = (int32_t *)(void *)(l->limit + b);
    l->limit_to = l->limit_from + b;
    l->invoice_day = l->limit_to + b;
    l->due_day = l->invoice_day + n;
    l->buyer = (uint32_t *)(void *)(l->due_day + n);
    l->disputed = (uint8_t *)(void *)(l->buyer + n);
    return true;
}

bool ledger_make(ledger *out, size_t num_invoices, size_t num_buyers, uint64_t seed, ledger_order order)
{
    ledger l = {.num_invoices = num_invoices, .num_buyers = num_buyers};
    if (!lay_out(&l)) return false;
    for (size_t b = 0; b < num_buyers; b++) make_buyer(&l, seed, b);
    for (size_t i = 0; i < num_invoices; i++) make_invoice(&l, seed, i, i);
    if (order == LEDGER_GROUPED) {
        uint32_t *place = calloc(num_invoices + 1, sizeof *place);
        const bool done = place != NULL && group(&l, place);
        for (size_t i = 0; done && i < num_invoices; i++) make_invoice(&l, seed, i, place[i]);
        free(place);
        if (!done) {
            ledger_free(&l);
            return false;
        }
    }
    *out = l;
    return true;
}

void ledger_free(ledger *l)
{
    free(l->block);
    memset(l, 0, sizeof *l);
}
