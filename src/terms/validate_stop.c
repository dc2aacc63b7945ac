/* The clause on stops of cover: what it needs, and what stands there without the clause that it belongs to. */
#include "base/refuse.h"
#include "terms/builder.h"

/* A term that belongs to one value of another. */
typedef struct belongs_row {
    int32_t term;
    int32_t to;
    int32_t value;
    bool is_needed; /* with it, as well */
    const char *where;
} belongs_row;

static const belongs_row belongs[] = {
    {DCR_TERM_STOP_AMOUNT, DCR_TERM_STOP_OF_COVER, DCR_STOP_OF_COVER_OVERDUE_AMOUNT, true, "stop_of_cover overdue_amount"},
    {DCR_TERM_STOP_SHARE, DCR_TERM_STOP_OF_COVER, DCR_STOP_OF_COVER_OVERDUE_SHARE, true, "stop_of_cover overdue_share"},
    {DCR_TERM_RESUME_GRACE, DCR_TERM_RESUME_OF_COVER, DCR_RESUME_OF_COVER_ON_PAYMENT, false, "resume_of_cover on_payment"},
};

static dcr_status check_belonging(const dcr_policy_builder *builder, dcr_error *err)
{
    for (size_t i = 0; i < sizeof belongs / sizeof belongs[0]; i++) {
        const belongs_row *row = &belongs[i];
        const bool given = dcr__builder_has(builder, row->term);
        const bool agreed = dcr__builder_number(builder, row->to) == row->value;
        if (given && !agreed)
            return dcr__refuse_f(err, DCR_E_TERM_CONFLICT, row->term, "%s: only with %s",
                                 dcr_term_name((dcr_term)row->term), row->where);
        if (agreed && row->is_needed && !given)
            return dcr__refuse_f(err, DCR_E_TERM_ABSENT, row->term, "%s: must be given with %s",
                                 dcr_term_name((dcr_term)row->term), row->where);
    }
    return DCR_OK;
}

static dcr_status check_anchor(const dcr_policy_builder *builder, bool has_extension, dcr_error *err)
{
    const int64_t anchor = dcr__builder_number(builder, DCR_TERM_STOP_ANCHOR);
    if (anchor != DCR_CLOCK_ANCHOR_DUE_DATE && anchor != DCR_CLOCK_ANCHOR_EXTENDED_DUE_DATE &&
        anchor != DCR_CLOCK_ANCHOR_INVOICE_DATE && anchor != DCR_CLOCK_ANCHOR_EXTENSION_END)
        return dcr__refuse_f(err, DCR_E_TERM_CONFLICT, DCR_TERM_STOP_ANCHOR,
                             "stop_anchor: not an anchor of this clock; see the term's page");
    if (anchor == DCR_CLOCK_ANCHOR_EXTENSION_END && !has_extension)
        return dcr__refuse_f(err, DCR_E_TERM_ABSENT, DCR_TERM_MAXIMUM_EXTENSION_PERIOD,
                             "maximum_extension_period: must be given for a clock that counts from its end");
    return DCR_OK;
}

dcr_status dcr__check_stop(const dcr_policy_builder *builder, dcr_error *err)
{
    static const int32_t needed[] = {DCR_TERM_STOP_BOUNDARY, DCR_TERM_RESUME_OF_COVER, DCR_TERM_DISPUTED_STOPS_COVER};
    const dcr_status status = check_belonging(builder, err);
    if (status != DCR_OK) return status;
    if (dcr__builder_number(builder, DCR_TERM_STOP_OF_COVER) == DCR_STOP_OF_COVER_NONE) return DCR_OK;
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++)
        if (!dcr__builder_has(builder, needed[i]))
            return dcr__refuse_f(err, DCR_E_TERM_ABSENT, needed[i], "%s: must be given with stop_of_cover",
                                 dcr_term_name((dcr_term)needed[i]));
    const bool has_extension = dcr__builder_find(builder, DCR_TERM_MAXIMUM_EXTENSION_PERIOD, DCR_SCOPE_POLICY) != NULL;
    if (dcr__builder_find(builder, DCR_TERM_STOP_AGE, DCR_SCOPE_POLICY) == NULL && !has_extension)
        return dcr__refuse_f(err, DCR_E_TERM_ABSENT, DCR_TERM_STOP_AGE,
                             "stop_age: must be given with stop_of_cover, or else maximum_extension_period");
    return check_anchor(builder, has_extension, err);
}
