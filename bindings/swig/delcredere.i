/* What the bindings of every language share: which headers are wrapped, the handles and who frees them, the
 * structs that callers fill in. A language file (python.i, java.i) comes first: it sets the module, its typemaps
 * and the macros %out_handle(TYPE) and %bytes_in(TEXT, LENGTH), and then includes this file.
 *
 * C parameter                              what a language file turns it into
 *   dcr_error *err                         hidden; a status other than DCR_OK is an exception
 *   const dcr_allocator *allocator         hidden; always NULL
 *   TYPE **out (a handle)                  the result, owned by the caller       [%out_handle]
 *   int64_t *out, int32_t *out             the result
 *   char **out, size_t *length             the result, a text
 *   (char *out, size_t capacity)           the result, a text; none when the function returns 0
 *   (const char *text, size_t length)      one argument, bytes in UTF-8          (all names of such pairs below)
 *   (const T *values, size_t rows)         one argument, a buffer or an array
 *   const T * (result)                     the address of a column, none when NULL
 *
 * A function that is not wrapped stands in left_out.txt with the reason; a test compares that with the headers. */

%{
#include <stdlib.h>
#include "delcredere/delcredere.h"
#include "delcredere/json.h"
%}

%include <stdint.i>

/* Enumerations travel as int: their names come from the registries, not from SWIG. */
typedef int dcr_status;
typedef int dcr_rounding;
typedef int dcr_step;
typedef int dcr_scope;
typedef int dcr_group;
typedef int dcr_column_type;
typedef int dcr_term_type;
typedef int dcr_table_kind;
typedef int dcr_column;
typedef int dcr_term;
typedef int dcr_reason;

/* One argument for the bytes and their length, whatever the two are called. */
%define %text_pairs(MACRO)
MACRO(text, length)
MACRO(name, length)
MACRO(code, length)
MACRO(buyer, length)
MACRO(invoice, length)
MACRO(ask, ask_length)
MACRO(receipt, receipt_length)
%enddef
%text_pairs(%bytes_in)

/* A handle: no constructor, and a destructor that gives back what the caller owns. */
%define %handle(TYPE, RELEASE)
%nodefaultctor TYPE;
%nodefaultdtor TYPE;
typedef struct TYPE {} TYPE;
%extend TYPE { ~TYPE() { RELEASE($self); } }
%ignore RELEASE;
%out_handle(TYPE)
%enddef

%handle(dcr_calendar, dcr_calendar_unref)
%handle(dcr_policy_builder, dcr_policy_builder_free)
%handle(dcr_policy, dcr_policy_unref)
%handle(dcr_table, dcr_table_free)
%handle(dcr_book_builder, dcr_book_builder_free)
%handle(dcr_book, dcr_book_unref)
%handle(dcr_cover, dcr_cover_free)
%handle(dcr_claim, dcr_claim_free)
%handle(dcr_bounds, dcr_bounds_free)
%handle(dcr_result, dcr_result_free)
%handle(dcr_gate, dcr_gate_free)
%newobject dcr_calendar_ref;
%newobject dcr_policy_ref;
%newobject dcr_book_ref;

/* Structs that callers fill in: made with their size set, so that a newer library can read an older caller. */
%define %sized(TYPE)
%ignore TYPE::size;
%ignore TYPE::reserved;
%enddef
%sized(dcr_period)
%sized(dcr_rate)
%sized(dcr_cover_options)
%sized(dcr_claim_options)
%extend dcr_period {
    dcr_period(int32_t count, int32_t unit, int32_t anchor_counts) {
        dcr_period *period = calloc(1, sizeof *period);
        if (period != NULL)
            *period = (dcr_period){ (uint32_t)sizeof *period, count, unit, anchor_counts };
        return period;
    }
}
%extend dcr_rate {
    dcr_rate(uint32_t from, uint32_t to, int64_t numerator, int64_t denominator) {
        dcr_rate *rate = calloc(1, sizeof *rate);
        if (rate != NULL)
            *rate = (dcr_rate){ (uint32_t)sizeof *rate, from, to, 0, numerator, denominator };
        return rate;
    }
}
/* What governs is borrowed from a column: whoever makes the question keeps that alive. */
%define %governed(TYPE)
%ignore TYPE::governed;
%extend TYPE {
    void set_governed(const uint32_t *values, size_t rows) { $self->governed = rows > 0 ? values : NULL; }
}
%enddef
%governed(dcr_cover_options)
%governed(dcr_claim_options)
/* A question or an answer that its _init function makes. */
%define %made(TYPE)
%sized(TYPE)
%ignore TYPE ## _init;
%extend TYPE {
    TYPE(void) {
        TYPE *made = calloc(1, sizeof *made);
        if (made != NULL) TYPE ## _init(made, sizeof *made);
        return made;
    }
}
%enddef
%made(dcr_recovery_question)
%made(dcr_recovery_answer)
%made(dcr_layers_question)
%made(dcr_pre_delivery_question)
%made(dcr_gate_options)
%made(dcr_order)
%made(dcr_gate_answer)
%made(dcr_gate_payment)
/* The parts of an order one by one. */
%ignore dcr_gate_answer::parts;
%ignore dcr_gate_part::reserved;
%nodefaultctor dcr_gate_part;
%extend dcr_gate_answer {
    const dcr_gate_part *part(uint32_t ix) { return ix < $self->num_parts ? &$self->parts[ix] : NULL; }
}
%extend dcr_cover_options {
    dcr_cover_options(void) {
        dcr_cover_options *options = calloc(1, sizeof *options);
        if (options != NULL) dcr_cover_options_init(options, sizeof *options);
        return options;
    }
}
%extend dcr_claim_options {
    dcr_claim_options(void) {
        dcr_claim_options *options = calloc(1, sizeof *options);
        if (options != NULL) dcr_claim_options_init(options, sizeof *options);
        return options;
    }
}

/* Left out: see left_out.txt. */
%ignore dcr_error;
%ignore dcr_error_init;
%ignore dcr_allocator;
%ignore dcr_cover_options_init;
%ignore dcr_claim_options_init;
%ignore dcr_sha256;
%ignore dcr_json_free;
%ignore dcr_claims_compute;
%ignore dcr_gate_compute;
%ignore dcr_book_extend;

/* Values that mean "absent", which SWIG cannot read from the headers. */
%constant long long DCR_NO_AMOUNT = INT64_MIN;
%constant int DCR_NO_DAY = INT32_MIN;
%constant long long DCR_NO_INDEX = UINT32_MAX;
%constant long long DCR_SHARE_ONE = 1000000000;
%ignore DCR_SCOPE_POLICY;

#define DCR_STATIC
%include "delcredere/base.h"
%include "delcredere/number.h"
%include "delcredere/day.h"
%include "delcredere/table.h"
%include "delcredere/policy.h"
%include "delcredere/book.h"
%include "delcredere/cover.h"
%include "delcredere/claim.h"
%include "delcredere/govern.h"
%include "delcredere/bounds.h"
%include "delcredere/result.h"
%include "delcredere/loss.h"
%include "delcredere/gate.h"
%include "delcredere/json.h"
