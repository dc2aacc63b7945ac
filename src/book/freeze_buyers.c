/* Buyers: index of identifiers, and what rules read of a buyer. */
#include "base/check.h"
#include "book/book.h"
#include "book/keys.h"

static uint32_t code_of(const dcr__facts *facts, dcr_column column, size_t row)
{
    const uint32_t *values = dcr__facts_values(facts, column);
    return values != NULL ? values[row] : 0;
}

static bool flag_of(const dcr__facts *facts, dcr_column column, size_t row)
{
    const uint8_t *values = dcr__facts_values(facts, column);
    return values != NULL && values[row] != 0;
}

/* The first row of an identifier keeps it; a later one is refused, and so is an empty one. */
static dcr_status index_buyers(dcr_book *book, const dcr__facts *facts)
{
    const dcr__fact_column *ids = &facts->columns[DCR_BUYERS_BUYER % 100 - 1];
    if (ids->values == NULL) return DCR_OK;
    uint32_t *first = dcr__new_array(&book->heap, facts->rows, sizeof *first);
    if (first == NULL) return DCR_E_NOMEM;
    dcr_status status =
        dcr__index_build_first(&book->heap, ids->bytes, ids->values, facts->rows, &book->buyer_index, first);
    for (size_t i = 0; status == DCR_OK && i < facts->rows; i++) {
        const int64_t *offsets = ids->values;
        if (first[i] == DCR_NO_INDEX && offsets[i] < offsets[i + 1]) continue;
        book->buyers[i].status = DCR_E_DUPLICATE;
        status = dcr__book_complain(book, DCR_BUYERS_BUYER, i, DCR_E_DUPLICATE);
    }
    dcr__release(&book->heap, first);
    return status;
}

/* Groups are one deep: a head names nobody, or himself. A refused buyer has nobody behind him. wordings.md 7. */
static dcr_status join_groups(dcr_book *book, const dcr__facts *facts)
{
    const dcr__key key = dcr__key_of_buyer(book, DCR_TABLE_BUYERS, DCR_BUYERS_GROUP, DCR_COLUMN_UNSET);
    for (size_t i = 0; i < facts->rows; i++) book->buyers[i].head = (uint32_t)i;
    if (key.offsets == NULL) return DCR_OK;
    for (size_t i = 0; i < facts->rows; i++) {
        if (!dcr__key_given(&key, i) || book->buyers[i].status != DCR_OK) continue;
        const uint32_t head = dcr__key_find(&key, i);
        const bool is_head = head != DCR_NO_INDEX && book->buyers[head].status == DCR_OK &&
                             (!dcr__key_given(&key, head) || dcr__key_find(&key, head) == head);
        book->has_groups = book->has_groups || (is_head && head != i);
        if (is_head)
            book->buyers[i].head = head;
        else
            DCR_TRY(dcr__book_complain(book, DCR_BUYERS_GROUP, i, DCR_E_BUYER_UNKNOWN));
    }
    return DCR_OK;
}

/* A buyer whose group is wrong is refused only now: whether he is the head of another must not turn on the order. */
static void refuse_strays(dcr_book *book)
{
    for (size_t i = 0; i < book->num_problems; i++)
        if (book->problems[i].column == (int32_t)DCR_BUYERS_GROUP)
            book->buyers[book->problems[i].row].status = book->problems[i].status;
}

static dcr_status judge_own_limits(dcr_book *book, const dcr__facts *facts)
{
    const int64_t *own_limit = dcr__facts_values(facts, DCR_BUYERS_OWN_LIMIT);
    for (size_t i = 0; own_limit != NULL && i < facts->rows; i++) {
        if (own_limit[i] >= 0 || own_limit[i] == DCR_NO_AMOUNT) continue;
        book->buyers[i].status = DCR_E_AMOUNT_SIGN;
        DCR_TRY(dcr__book_complain(book, DCR_BUYERS_OWN_LIMIT, i, DCR_E_AMOUNT_SIGN));
    }
    return DCR_OK;
}

static dcr_status judge_legal_ids(dcr_book *book, const dcr__facts *facts)
{
    const uint32_t *kind = dcr__facts_values(facts, DCR_BUYERS_LEGAL_ID_KIND);
    for (size_t i = 0; kind != NULL && i < facts->rows; i++) {
        if (kind[i] <= DCR_ID_KIND_OTHER) continue;
        book->buyers[i].status = DCR_E_CODE;
        DCR_TRY(dcr__book_complain(book, DCR_BUYERS_LEGAL_ID_KIND, i, DCR_E_CODE));
    }
    return DCR_OK;
}

dcr_status dcr__freeze_buyers(dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_BUYERS];
    book->num_buyers = facts->rows;
    book->buyers = dcr__new_array(&book->heap, facts->rows, sizeof *book->buyers);
    if (book->buyers == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < facts->rows; i++) {
        dcr__buyer *buyer = &book->buyers[i];
        const uint32_t kind = code_of(facts, DCR_BUYERS_KIND, i);
        buyer->country = code_of(facts, DCR_BUYERS_COUNTRY, i);
        buyer->kind = kind != 0 ? (uint8_t)kind : DCR_BUYER_KIND_COMPANY;
        buyer->is_affiliate = flag_of(facts, DCR_BUYERS_IS_AFFILIATE, i);
        buyer->is_insured_buyer = flag_of(facts, DCR_BUYERS_IS_INSURED_BUYER, i);
        if (kind > DCR_BUYER_KIND_PRIVATE_INDIVIDUAL) {
            buyer->status = DCR_E_CODE;
            if (dcr__book_complain(book, DCR_BUYERS_KIND, i, DCR_E_CODE) != DCR_OK) return DCR_E_NOMEM;
        }
    }
    DCR_TRY(judge_legal_ids(book, facts));
    DCR_TRY(index_buyers(book, facts));
    DCR_TRY(judge_own_limits(book, facts));
    DCR_TRY(join_groups(book, facts));
    refuse_strays(book);
    return DCR_OK;
}
