/* Invoices and credit notes: each row is judged, and what can be used is laid out by buyer and day. */
#include <assert.h>
#include <stddef.h>
#include <string.h>

#include "book/group.h"
#include "book/keys.h"
#include "delcredere/day.h"

/* Items of a ledger of mixed buyers lie far apart: they are fetched this many rows ahead. */
enum { AHEAD = 16 };
#if defined(__GNUC__)
#define FETCH(address) __builtin_prefetch(address, 1)
#else
#define FETCH(address) (void)(address)
#endif

/* Days that may be any, and components of the amount (wordings.md 14) in the order in which they are judged. */
static const dcr_column other_days[] = {
    DCR_INVOICES_DISPATCH_DAY, DCR_INVOICES_PERFORMANCE_DAY, DCR_INVOICES_ORDER_DAY,
};
static const dcr_column components[] = {
    DCR_INVOICES_VAT,              DCR_INVOICES_OTHER_TAX, DCR_INVOICES_FREIGHT,      DCR_INVOICES_CONTRACT_INTEREST,
    DCR_INVOICES_OVERDUE_INTEREST, DCR_INVOICES_ANCILLARY, DCR_INVOICES_EXCHANGE_LOSS,
};
enum {
    NUM_OTHER_DAYS = sizeof other_days / sizeof other_days[0],
    NUM_COMPONENTS = sizeof components / sizeof components[0]
};

/* The columns of INVOICES; NULL where never bound. */
typedef struct columns {
    const uint32_t *document;
    const int32_t *invoice_day, *delivery_day, *due_day, *extended_due_day;
    const int32_t *other_days[NUM_OTHER_DAYS];
    const int64_t *amount, *paid, *components[NUM_COMPONENTS];
    bool has_other_days, has_components;
    const uint32_t *currency, *payment_method;
    const uint8_t *is_consented, *is_disputed, *is_named;
} columns;

static columns columns_of(const dcr__facts *facts)
{
    columns c = {
        .document = dcr__facts_values(facts, DCR_INVOICES_DOCUMENT),
        .invoice_day = dcr__facts_values(facts, DCR_INVOICES_INVOICE_DAY),
        .delivery_day = dcr__facts_values(facts, DCR_INVOICES_DELIVERY_DAY),
        .due_day = dcr__facts_values(facts, DCR_INVOICES_DUE_DAY),
        .extended_due_day = dcr__facts_values(facts, DCR_INVOICES_EXTENDED_DUE_DAY),
        .amount = dcr__facts_values(facts, DCR_INVOICES_AMOUNT),
        .paid = dcr__facts_values(facts, DCR_INVOICES_PAID),
        .currency = dcr__facts_values(facts, DCR_INVOICES_CURRENCY),
        .payment_method = dcr__facts_values(facts, DCR_INVOICES_PAYMENT_METHOD),
        .is_consented = dcr__facts_values(facts, DCR_INVOICES_IS_EXTENSION_CONSENTED),
        .is_disputed = dcr__facts_values(facts, DCR_INVOICES_IS_DISPUTED),
        .is_named = dcr__facts_values(facts, DCR_INVOICES_IS_INSURED_TRANSACTION),
    };
    for (size_t k = 0; k < NUM_OTHER_DAYS; k++) {
        c.other_days[k] = dcr__facts_values(facts, other_days[k]);
        c.has_other_days = c.has_other_days || c.other_days[k] != NULL;
    }
    for (size_t k = 0; k < NUM_COMPONENTS; k++) {
        c.components[k] = dcr__facts_values(facts, components[k]);
        c.has_components = c.has_components || c.components[k] != NULL;
    }
    return c;
}

typedef struct verdict {
    dcr_column column;
    dcr_status status;
} verdict;

static const verdict fine = {DCR_COLUMN_UNSET, DCR_OK};

static int64_t amount_or_zero(const int64_t *values, size_t i)
{
    return values != NULL && values[i] != DCR_NO_AMOUNT ? values[i] : 0;
}

/* A part has the sign of its whole and is not larger. */
static bool is_part(int64_t part, int64_t whole)
{
    return whole >= 0 ? part >= 0 && part <= whole : part <= 0 && part >= whole;
}

static verdict judge_codes(const columns *c, size_t i)
{
    if (c->document != NULL && c->document[i] > DCR_DOCUMENT_CREDIT_NOTE)
        return (verdict){DCR_INVOICES_DOCUMENT, DCR_E_CODE};
    if (c->payment_method != NULL && c->payment_method[i] > DCR_PAYMENT_METHOD_PREPAYMENT)
        return (verdict){DCR_INVOICES_PAYMENT_METHOD, DCR_E_CODE};
    if (c->currency != NULL && !dcr__is_currency(c->currency[i]))
        return (verdict){DCR_INVOICES_CURRENCY, DCR_E_CURRENCY};
    return fine;
}

static bool is_credit(const columns *c, size_t i)
{
    return c->document != NULL && c->document[i] == DCR_DOCUMENT_CREDIT_NOTE;
}

static verdict judge_days(const columns *c, size_t i)
{
    const int32_t invoice_day = c->invoice_day[i];
    const int32_t due_day = c->due_day[i];
    const bool no_due = is_credit(c, i) && due_day == DCR_NO_DAY;
    if (!dcr__is_day(invoice_day)) return (verdict){DCR_INVOICES_INVOICE_DAY, DCR_E_DATE};
    if (!no_due && !dcr__is_day(due_day)) return (verdict){DCR_INVOICES_DUE_DAY, DCR_E_DATE};
    if (!no_due && due_day < invoice_day) return (verdict){DCR_INVOICES_DUE_DAY, DCR_E_DATE_ORDER};
    if (c->delivery_day != NULL && c->delivery_day[i] != DCR_NO_DAY && !dcr__is_day(c->delivery_day[i]))
        return (verdict){DCR_INVOICES_DELIVERY_DAY, DCR_E_DATE};
    for (size_t k = 0; c->has_other_days && k < NUM_OTHER_DAYS; k++)
        if (c->other_days[k] != NULL && c->other_days[k][i] != DCR_NO_DAY && !dcr__is_day(c->other_days[k][i]))
            return (verdict){other_days[k], DCR_E_DATE};
    if (c->extended_due_day == NULL || c->extended_due_day[i] == DCR_NO_DAY) return fine;
    if (!dcr__is_day(c->extended_due_day[i])) return (verdict){DCR_INVOICES_EXTENDED_DUE_DAY, DCR_E_DATE};
    if (no_due || c->extended_due_day[i] < due_day) return (verdict){DCR_INVOICES_EXTENDED_DUE_DAY, DCR_E_DATE_ORDER};
    return fine;
}

/* Each is a part of the amount, and together they are not more than it. */
static verdict judge_components(const columns *c, size_t i)
{
    int64_t left = c->amount[i];
    for (size_t k = 0; k < NUM_COMPONENTS; k++)
        if (!is_part(amount_or_zero(c->components[k], i), c->amount[i])) return (verdict){components[k], DCR_E_AMOUNT};
    for (size_t k = 0; k < NUM_COMPONENTS; k++) {
        const int64_t part = amount_or_zero(c->components[k], i);
        if (!is_part(part, left)) return (verdict){components[k], DCR_E_AMOUNT};
        left -= part;
    }
    return fine;
}

static verdict judge_amounts(const columns *c, size_t i)
{
    const int64_t amount = c->amount[i];
    if (amount == DCR_NO_AMOUNT) return (verdict){DCR_INVOICES_AMOUNT, DCR_E_FACT_ABSENT};
    if (is_credit(c, i) ? amount >= 0 : amount <= 0)
        return (verdict){DCR_INVOICES_AMOUNT, DCR_E_AMOUNT_SIGN};
    if (!is_part(amount_or_zero(c->paid, i), amount)) return (verdict){DCR_INVOICES_PAID, DCR_E_AMOUNT};
    return c->has_components ? judge_components(c, i) : fine;
}

/* The usual row at one glance; any doubt goes the long way. */
static inline bool is_plain(const columns *c, size_t i, int64_t paid)
{
    const int32_t invoice_day = c->invoice_day[i];
    const int32_t due_day = c->due_day[i];
    return (invoice_day >= DCR_DAY_MIN) & (due_day >= invoice_day) & (due_day <= DCR_DAY_MAX) & (c->amount[i] > 0) &
           (paid >= 0) & (paid <= c->amount[i]);
}

static verdict judge(const columns *c, size_t i)
{
    verdict v = judge_codes(c, i);
    if (v.status == DCR_OK) v = judge_days(c, i);
    if (v.status == DCR_OK) v = judge_amounts(c, i);
    return v;
}

static inline uint32_t flags_of(const columns *c, size_t i, int64_t paid)
{
    uint32_t flags = paid != 0 ? DCR__ITEM_PAID : 0;
    if (c->is_disputed != NULL && c->is_disputed[i] != 0) flags |= DCR__ITEM_DISPUTED;
    if (c->is_consented != NULL && c->is_consented[i] != 0) flags |= DCR__ITEM_CONSENTED;
    if (c->is_named != NULL && c->is_named[i] != 0) flags |= DCR__ITEM_NAMED;
    if (c->document != NULL && c->document[i] == DCR_DOCUMENT_CREDIT_NOTE) flags |= DCR__ITEM_CREDIT;
    if (c->payment_method != NULL && c->payment_method[i] == DCR_PAYMENT_METHOD_LETTER_OF_CREDIT)
        flags |= DCR__ITEM_LETTER_OF_CREDIT;
    if (c->payment_method != NULL && c->payment_method[i] == DCR_PAYMENT_METHOD_PREPAYMENT)
        flags |= DCR__ITEM_PREPAYMENT;
    return flags;
}

/* Numbers that stand in a row above: `first` gets the row above, or DCR_NO_INDEX. NULL when there are no numbers. */
static dcr_status index_numbers(dcr_book *book, const dcr__facts *facts, uint32_t **first)
{
    const dcr__fact_column *numbers = &facts->columns[DCR_INVOICES_INVOICE % 100 - 1];
    *first = NULL;
    if (numbers->values == NULL) return DCR_OK;
    *first = dcr__new_array(&book->heap, facts->rows, sizeof **first);
    if (*first == NULL) return DCR_E_NOMEM;
    const dcr_status status = dcr__index_build_first(&book->heap, numbers->bytes, numbers->values, facts->rows,
                                                     &book->invoice_index, *first);
    const int64_t *offsets = numbers->values;
    for (size_t i = 0; status == DCR_OK && i < facts->rows; i++)
        if (offsets[i] == offsets[i + 1]) (*first)[i] = DCR_NO_INDEX; /* rows without a number never clash */
    return status;
}

/* Where a row's buyer is not what its index says, the buyers of all rows need memory of their own. */
static dcr_status keep_buyers(dcr_book *book, const dcr__key *key, size_t rows_so_far)
{
    book->found_buyers =
        dcr__new_array_raw(&book->heap, book->facts[DCR_TABLE_INVOICES].rows, sizeof *book->found_buyers);
    if (book->found_buyers == NULL) return DCR_E_NOMEM;
    if (rows_so_far > 0) memcpy(book->found_buyers, key->ix, rows_so_far * sizeof *book->found_buyers);
    book->buyer_of = book->found_buyers;
    return DCR_OK;
}

static verdict judge_any(const columns *c, uint32_t buyer, const uint32_t *first, size_t i)
{
    if (buyer == DCR_NO_INDEX) return (verdict){DCR_INVOICES_BUYER, DCR_E_BUYER_UNKNOWN};
    if (first != NULL && first[i] != DCR_NO_INDEX) return (verdict){DCR_INVOICES_INVOICE, DCR_E_DUPLICATE};
    return judge(c, i);
}

/* Counts usual rows whose buyer is given by index, from row i on: most ledgers have no others. Returns the row that it
 * does not know what to do with. */
static size_t count_usual(const dcr_book *book, const columns *c, const dcr__key *key, size_t i)
{
    const size_t rows = book->facts[DCR_TABLE_INVOICES].rows;
    const uint32_t *given = key->ix;
    const int64_t *paid = c->paid;
    uint32_t *start = book->items.start;
    for (; i < rows; i++) {
        const uint32_t buyer = given[i];
        if (buyer >= key->num_targets || !is_plain(c, i, amount_or_zero(paid, i))) break;
        start[buyer + 2]++;
        if (book->found_buyers != NULL) book->found_buyers[i] = buyer;
    }
    return i;
}

/* Finds buyers, judges every row and counts the good ones. A refused row has DCR_NO_INDEX in `buyer_of` and is counted
 * nowhere. */
static dcr_status judge_rows(dcr_book *book, const columns *c, const dcr__key *key, const uint32_t *first)
{
    const size_t rows = book->facts[DCR_TABLE_INVOICES].rows;
    const bool is_simple = first == NULL && c->document == NULL && c->delivery_day == NULL &&
                           c->extended_due_day == NULL && !c->has_other_days && !c->has_components && c->currency == NULL &&
                           c->payment_method == NULL;
    uint32_t *start = book->items.start;
    book->buyer_of = key->ix;
    if (key->ix == NULL && keep_buyers(book, key, 0) != DCR_OK) return DCR_E_NOMEM;
    for (size_t i = 0; i < rows; i++) {
        if (is_simple && key->ix != NULL) i = count_usual(book, c, key, i);
        if (i == rows) break;
        uint32_t buyer = dcr__key_find(key, i);
        const verdict v = judge_any(c, buyer, first, i);
        if (v.status != DCR_OK) {
            buyer = DCR_NO_INDEX;
            if (dcr__book_complain(book, v.column, i, v.status) != DCR_OK) return DCR_E_NOMEM;
        } else {
            start[buyer + 2]++;
        }
        if (book->found_buyers == NULL && key->ix[i] != buyer && keep_buyers(book, key, i) != DCR_OK)
            return DCR_E_NOMEM;
        if (book->found_buyers != NULL) book->found_buyers[i] = buyer;
    }
    return DCR_OK;
}

/* Memory for items, written to once a page: of a page that is not there yet nothing can be fetched. */
static dcr__item *new_items(const dcr__heap *heap, size_t rows)
{
    enum { ITEMS_A_PAGE = 4096 / sizeof(dcr__item) };
    dcr__item *items = dcr__new_array_raw(heap, rows, sizeof *items);
    for (size_t i = 0; items != NULL && i < rows; i += ITEMS_A_PAGE) items[i].row = 0;
    return items;
}

static void place_rows(dcr_book *book, const columns *c, const uint32_t *buyer_of, uint32_t *start)
{
    const size_t rows = book->facts[DCR_TABLE_INVOICES].rows;
    dcr__item *items = book->items.rows;
    for (size_t i = 0; i < rows; i++) {
        if (i + AHEAD < rows && buyer_of[i + AHEAD] != DCR_NO_INDEX) FETCH(&items[start[buyer_of[i + AHEAD] + 1]]);
        if (buyer_of[i] == DCR_NO_INDEX) continue;
        const int64_t paid = amount_or_zero(c->paid, i);
        items[start[buyer_of[i] + 1]++] = (dcr__item){
            .amount = c->amount[i],
            .paid = paid,
            .invoice_day = c->invoice_day[i],
            .due_day = c->due_day[i],
            .row = (uint32_t)i,
            .flags = flags_of(c, i, paid),
        };
    }
}

/* A document that is not known yet is one of a day that never comes: it has its place and is not seen. */
static void hide_unknown(dcr_book *book)
{
    enum { NEVER = INT32_MAX };
    if (book->known_on == INT32_MAX) return;
    for (size_t at = 0; at < book->items.start[book->num_buyers]; at++)
        if (!dcr__is_known(book, DCR_TABLE_INVOICES, book->items.rows[at].row)) book->items.rows[at].invoice_day = NEVER;
}

static int by_number(const void *a, const void *b, const void *context)
{
    const dcr__facts *facts = context;
    size_t left_length = 0;
    size_t right_length = 0;
    const char *left = dcr__facts_text(facts, DCR_INVOICES_INVOICE, ((const dcr__item *)a)->row, &left_length);
    const char *right = dcr__facts_text(facts, DCR_INVOICES_INVOICE, ((const dcr__item *)b)->row, &right_length);
    const size_t common = left_length < right_length ? left_length : right_length;
    const int order = common > 0 ? memcmp(left, right, common) : 0;
    return order != 0 ? order : (left_length > right_length) - (left_length < right_length);
}

/* Invoices of one buyer and day stand by number, so that the order of the ledger's rows changes nothing
 * (wordings.md 29.1); those without a number stand by row. */
static dcr_status sort_days_by_number(dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_INVOICES];
    if (dcr__facts_values(facts, DCR_INVOICES_INVOICE) == NULL) return DCR_OK;
    for (size_t b = 0; b < book->num_buyers; b++) {
        const uint32_t until = book->items.start[b + 1];
        for (uint32_t from = book->items.start[b]; from < until;) {
            dcr__item *run = book->items.rows + from;
            size_t rows = 1;
            while (from + rows < until && run[rows].invoice_day == run->invoice_day) rows++;
            const dcr_status status = dcr__group_sort_run(&book->heap, run, sizeof *run, rows, by_number, facts);
            if (status != DCR_OK) return status;
            from += (uint32_t)rows;
        }
    }
    return DCR_OK;
}

/* What a buyer's items say together. */
static void look(dcr__buyer *buyer, const dcr__item *items, size_t num)
{
    uint64_t amounts = 0;
    uint32_t flags = 0;
    int32_t last_due = INT32_MIN, first_open = INT32_MAX, first_undisputed = INT32_MAX;
    for (size_t i = 0; i < num; i++) {
        const int32_t due = items[i].due_day;
        const int32_t open_due = items[i].amount > items[i].paid ? due : INT32_MAX;
        const int32_t undisputed_due = (items[i].flags & DCR__ITEM_DISPUTED) == 0 ? open_due : INT32_MAX;
        amounts |= (uint64_t)items[i].amount;
        flags |= items[i].flags;
        last_due = due > last_due ? due : last_due;
        first_open = open_due < first_open ? open_due : first_open;
        first_undisputed = undisputed_due < first_undisputed ? undisputed_due : first_undisputed;
    }
    buyer->amounts = amounts;
    buyer->flags = flags;
    buyer->last_due = last_due;
    buyer->first_open_due = first_open;
    buyer->first_undisputed_due = first_undisputed;
}

/* How many items stand in a row far from that of the item before: 64 rows of the widest column are 512 bytes. */
static size_t count_far(const dcr__item *items, size_t num)
{
    enum { FAR = 64 };
    size_t num_far = 0;
    for (size_t i = 1; i < num; i++) num_far += items[i].row - items[i - 1].row + FAR > 2 * FAR;
    return num_far;
}

static bool ascends(const dcr__item *items, size_t num)
{
    bool does = true;
    for (size_t i = 1; i < num; i++) does &= items[i - 1].invoice_day <= items[i].invoice_day;
    return does;
}

/* By day and row; most ledgers are in that order. */
static dcr_status sort_items(dcr_book *book)
{
    const uint32_t *start = book->items.start;
    for (size_t b = 0; b < book->num_buyers; b++) {
        const dcr__item *items = book->items.rows + start[b];
        const size_t num = start[b + 1] - start[b];
        look(&book->buyers[b], items, num);
        if (ascends(items, num)) continue;
        const dcr_status status = dcr__group_sort(&book->heap, book->items.rows, sizeof *items,
                                                  offsetof(dcr__item, invoice_day), start + b, 1);
        if (status != DCR_OK) return status;
    }
    const size_t num_items = start[book->num_buyers];
    book->is_mixed = count_far(book->items.rows, num_items) > num_items / 2;
    return sort_days_by_number(book);
}

dcr_status dcr__freeze_items(dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_INVOICES];
    const columns c = columns_of(facts);
    const dcr__key key =
        dcr__key_of_buyer(book, DCR_TABLE_INVOICES, DCR_INVOICES_BUYER, DCR_INVOICES_BUYER_IX);
    uint32_t *first = NULL;
    book->items.start = dcr__new_array(&book->heap, book->num_buyers + 2, sizeof *book->items.start);
    book->items.rows = new_items(&book->heap, facts->rows);
    if (book->items.start == NULL || book->items.rows == NULL) return DCR_E_NOMEM;
    for (size_t b = 0; b < book->num_buyers; b++) look(&book->buyers[b], NULL, 0);
    if (facts->rows == 0) return DCR_OK;
    dcr_status status = index_numbers(book, facts, &first);
    if (status == DCR_OK) status = judge_rows(book, &c, &key, first);
    dcr__release(&book->heap, first);
    if (status != DCR_OK) return status;
    book->largest_run = dcr__group_starts(book->items.start, book->num_buyers);
    place_rows(book, &c, book->buyer_of, book->items.start);
    hide_unknown(book);
    return sort_items(book);
}
