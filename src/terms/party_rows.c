/* The table of a policy that lists who is insured and who is paid. */
#include "terms/party_rows.h"

#include "base/refuse.h"
#include "delcredere/number.h"

static const char *text_at(const dcr__facts *facts, dcr_column column, size_t row, size_t *length)
{
    *length = 0;
    return dcr__facts_values(facts, column) != NULL ? dcr__facts_text(facts, column, row, length) : "";
}

static int32_t day_at(const dcr__facts *facts, dcr_column column, size_t row)
{
    const int32_t *days = dcr__facts_values(facts, column);
    return days != NULL ? days[row] : DCR_NO_DAY;
}

static int64_t number_at(const dcr__facts *facts, dcr_column column, size_t row)
{
    const int64_t *numbers = dcr__facts_values(facts, column);
    return numbers != NULL ? numbers[row] : DCR_NO_AMOUNT;
}

dcr__party dcr__party_at(const dcr__facts *facts, size_t row)
{
    dcr__party p;
    p.name = text_at(facts, DCR_PARTIES_PARTY, row, &p.length);
    p.buyer = text_at(facts, DCR_PARTIES_BUYER, row, &p.buyer_length);
    p.invoice = text_at(facts, DCR_PARTIES_INVOICE, row, &p.invoice_length);
    p.role = ((const uint32_t *)dcr__facts_values(facts, DCR_PARTIES_ROLE))[row];
    p.from = day_at(facts, DCR_PARTIES_FROM_DAY, row);
    p.until = day_at(facts, DCR_PARTIES_UNTIL_DAY, row);
    p.share = number_at(facts, DCR_PARTIES_SHARE, row);
    p.amount = number_at(facts, DCR_PARTIES_AMOUNT, row);
    return p;
}

static dcr_status refuse(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *why)
{
    return dcr__refuse_at(err, status, 0, DCR_TABLE_PARTIES, (int32_t)column, (int64_t)row, why);
}

static dcr_status check_paid(const dcr__party *p, size_t row, dcr_error *err)
{
    static const char why[] = "says how an assignee or loss payee is paid; the role is another";
    if (dcr__party_is_paid(p)) return DCR_OK;
    if (p->share != DCR_NO_RATIO) return refuse(err, DCR_E_RANGE, DCR_PARTIES_SHARE, row, why);
    if (p->amount != DCR_NO_AMOUNT) return refuse(err, DCR_E_RANGE, DCR_PARTIES_AMOUNT, row, why);
    if (p->buyer_length > 0) return refuse(err, DCR_E_RANGE, DCR_PARTIES_BUYER, row, why);
    return p->invoice_length > 0 ? refuse(err, DCR_E_RANGE, DCR_PARTIES_INVOICE, row, why) : DCR_OK;
}

static dcr_status check_party(const dcr__party *p, size_t row, dcr_error *err)
{
    if (p->length == 0) return refuse(err, DCR_E_FACT_ABSENT, DCR_PARTIES_PARTY, row, "a party must have a name");
    if (dcr_choice_name(DCR_GROUP_PARTY_ROLE, (int32_t)p->role) == NULL)
        return refuse(err, DCR_E_CODE, DCR_PARTIES_ROLE, row, "not a role of a party");
    if (p->from != DCR_NO_DAY && p->until != DCR_NO_DAY && p->until <= p->from)
        return refuse(err, DCR_E_DATE_ORDER, DCR_PARTIES_UNTIL_DAY, row, "must be later than from_day");
    if (p->share != DCR_NO_RATIO && (p->share < 0 || p->share > DCR_SHARE_ONE))
        return refuse(err, DCR_E_RANGE, DCR_PARTIES_SHARE, row, "must be from 0 to 100 %");
    if (p->amount != DCR_NO_AMOUNT && p->amount < 0)
        return refuse(err, DCR_E_AMOUNT_SIGN, DCR_PARTIES_AMOUNT, row, "must be at least 0");
    return check_paid(p, row, err);
}

dcr_status dcr__check_parties(const dcr_policy_builder *builder, dcr_error *err)
{
    const dcr__facts *facts = &builder->tables[dcr__policy_slot(DCR_TABLE_PARTIES)];
    for (size_t i = 0; i < facts->rows; i++) {
        const dcr__party party = dcr__party_at(facts, i);
        const dcr_status status = check_party(&party, i, err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}
