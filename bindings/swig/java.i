/* The lower layer of the Java binding: the public headers as static functions of org.delcredere.internal.Native.
 * It stands alone over the headers. Handles travel as long, so that the facade above decides on lifetimes.
 *
 *   C                                        Java        how
 *   handle *, const handle *                 long        the address; 0 is NULL
 *   handle **out                             long[1]     filled when the call succeeds
 *   dcr_error *err, and dcr_status           -           hidden; a failure is thrown, see dcr_java_throw
 *   const dcr_allocator *allocator           -           hidden; NULL
 *   const char *, size_t                     byte[]      UTF-8
 *   const char * alone                       byte[]      UTF-8 that ends in a zero byte
 *   char **out of documents                  byte[1][]   UTF-8; freed here
 *   const T *values, rows lent to a call     Buffer      direct, native order; the caller keeps it alive
 *   const T * of a column of a table         ByteBuffer  direct over the table's memory, or null
 *   int64_t *, int32_t * out                 long[1]     filled when the call succeeds
 *   const dcr_*_options *, _rate *, _period * long[]     the fields after `size`, in order, without `reserved`
 *   enumerations, int32, uint32              int
 *   size_t, int64, uint64                    long        bits as they are
 */
%module Native

%{
#include <stdlib.h>
#include <string.h>
#include "delcredere/delcredere.h"
#include "delcredere/json.h"

/* Make the exception in Java, where its classes are known, and throw it. The text travels as bytes: it may quote
 * identifiers, and may have been cut within a character. */
static void dcr_java_throw(JNIEnv *jenv, const dcr_error *error)
{
    const jsize length = (jsize)strlen(error->text);
    jbyteArray text = (*jenv)->NewByteArray(jenv, length);
    if (text == NULL) return;
    (*jenv)->SetByteArrayRegion(jenv, text, 0, length, (const jbyte *)error->text);
    if ((*jenv)->ExceptionCheck(jenv)) return;
    jclass failures = (*jenv)->FindClass(jenv, "org/delcredere/Failures");
    if (failures == NULL) return;
    jmethodID of = (*jenv)->GetStaticMethodID(jenv, failures, "of", "(IIIIJJ[B)Ljava/lang/RuntimeException;");
    if (of == NULL) return;
    jthrowable failure = (jthrowable)(*jenv)->CallStaticObjectMethod(
        jenv, failures, of, (jint)error->code, (jint)error->term, (jint)error->table, (jint)error->column,
        (jlong)error->row, (jlong)error->position, text);
    if ((*jenv)->ExceptionCheck(jenv) || failure == NULL) return;
    (*jenv)->Throw(jenv, failure);
}

/* A view of `length` bytes; a Java buffer holds at most INT32_MAX of them. */
static jobject dcr_java_view(JNIEnv *jenv, const void *memory, size_t length)
{
    if (memory == NULL) return NULL;
    if (length > INT32_MAX) {
        dcr_error error = DCR_ERROR_INIT;
        error.code = DCR_E_RANGE;
        strcpy(error.text, "the column is longer than a Java buffer can be");
        dcr_java_throw(jenv, &error);
        return NULL;
    }
    return (*jenv)->NewDirectByteBuffer(jenv, (void *)memory, (jlong)length);
}
%}

%pragma(java) jniclasscode=%{
  static {
    Loader.load();
  }
%}

#define DCR_API
#define DCR_MUST_CHECK

/* ---- Numbers ---- */
%apply int { int32_t, uint32_t, dcr_currency, dcr_status, dcr_term, dcr_reason, dcr_column, dcr_table_kind,
             dcr_column_type, dcr_term_type, dcr_group, dcr_scope, dcr_step, dcr_rounding };
%apply long long { int64_t, uint64_t, dcr_term_scope };

/* ---- Handles ---- */
%typemap(jstype) SWIGTYPE * "long"
%typemap(javain) SWIGTYPE * "$javainput"
%typemap(javaout) SWIGTYPE * { return $jnicall; }
%typemap(in) SWIGTYPE * { $1 = ($1_ltype)(intptr_t)$input; }
%typemap(out) SWIGTYPE * { $result = (jlong)(intptr_t)$1; }

%typemap(jni) SWIGTYPE **out "jlongArray"
%typemap(jtype) SWIGTYPE **out "long[]"
%typemap(jstype) SWIGTYPE **out "long[]"
%typemap(javain) SWIGTYPE **out "$javainput"
%typemap(in) SWIGTYPE **out ($*1_ltype made = NULL) { $1 = &made; }
%typemap(argout) SWIGTYPE **out {
  const jlong handle = (jlong)(intptr_t)*$1;
  if (handle != 0) (*jenv)->SetLongArrayRegion(jenv, $input, 0, 1, &handle);
}

/* ---- Errors and allocators ---- */
%typemap(in, numinputs=0) dcr_error *err (dcr_error detail = DCR_ERROR_INIT) { $1 = &detail; }
%typemap(argout) dcr_error *err {
  if (result != DCR_OK) {
    $1->code = (int32_t)result;
    dcr_java_throw(jenv, $1);
  }
}
%typemap(in, numinputs=0) const dcr_allocator *allocator { $1 = NULL; }

/* ---- Text ---- */
%typemap(jni) (const char *text, size_t length) "jbyteArray"
%typemap(jtype) (const char *text, size_t length) "byte[]"
%typemap(jstype) (const char *text, size_t length) "byte[]"
%typemap(javain) (const char *text, size_t length) "$javainput"
%typemap(in) (const char *text, size_t length) {
  $1 = NULL;
  $2 = 0;
  if ($input != NULL) {
    $1 = (char *)(*jenv)->GetByteArrayElements(jenv, $input, NULL);
    if ($1 == NULL) return $null;
    $2 = (size_t)(*jenv)->GetArrayLength(jenv, $input);
  }
}
%typemap(freearg) (const char *text, size_t length) {
  if ($1 != NULL) (*jenv)->ReleaseByteArrayElements(jenv, $input, (jbyte *)$1, JNI_ABORT);
}
%apply (const char *text, size_t length) { (const char *ask, size_t ask_length),
  (const char *receipt, size_t receipt_length), (const char *buyer, size_t length),
  (const char *invoice, size_t length), (const char *name, size_t length), (const char *code, size_t length) };

%typemap(jni) const char *text, const char *clause, const char *code "jbyteArray"
%typemap(jtype) const char *text, const char *clause, const char *code "byte[]"
%typemap(jstype) const char *text, const char *clause, const char *code "byte[]"
%typemap(javain) const char *text, const char *clause, const char *code "$javainput"
%typemap(in) const char *text, const char *clause, const char *code {
  $1 = NULL;
  if ($input != NULL) {
    $1 = (char *)(*jenv)->GetByteArrayElements(jenv, $input, NULL);
    if ($1 == NULL) return $null;
  }
}
%typemap(freearg) const char *text, const char *clause, const char *code {
  if ($1 != NULL) (*jenv)->ReleaseByteArrayElements(jenv, $input, (jbyte *)$1, JNI_ABORT);
}

/* A text of known length: an array with room for it and a NUL, which is filled. */
%typemap(jni) (char *out, size_t capacity) "jbyteArray"
%typemap(jtype) (char *out, size_t capacity) "byte[]"
%typemap(jstype) (char *out, size_t capacity) "byte[]"
%typemap(javain) (char *out, size_t capacity) "$javainput"
%typemap(in) (char *out, size_t capacity) {
  $1 = (char *)(*jenv)->GetByteArrayElements(jenv, $input, NULL);
  if ($1 == NULL) return $null;
  $2 = (size_t)(*jenv)->GetArrayLength(jenv, $input);
}
%typemap(freearg) (char *out, size_t capacity) { (*jenv)->ReleaseByteArrayElements(jenv, $input, (jbyte *)$1, 0); }

%typemap(jni) char **out "jobjectArray"
%typemap(jtype) char **out "byte[][]"
%typemap(jstype) char **out "byte[][]"
%typemap(javain) char **out "$javainput"
%typemap(in) char **out (char *document = NULL) { $1 = &document; }
%typemap(argout) char **out {
  const size_t length = *$1 == NULL ? 0 : strlen(*$1);
  jbyteArray bytes = *$1 == NULL || length > INT32_MAX ? NULL : (*jenv)->NewByteArray(jenv, (jsize)length);
  if (bytes != NULL) {
    (*jenv)->SetByteArrayRegion(jenv, bytes, 0, (jsize)length, (const jbyte *)*$1);
    if (!(*jenv)->ExceptionCheck(jenv)) (*jenv)->SetObjectArrayElement(jenv, $input, 0, bytes);
  }
  dcr_json_free(*$1);
}
%typemap(in, numinputs=0) size_t *length { $1 = NULL; }

/* ---- Columns ---- */
%define %lent(TYPE, NAME)
%typemap(jni) TYPE NAME "jobject"
%typemap(jtype) TYPE NAME "java.nio.Buffer"
%typemap(jstype) TYPE NAME "java.nio.Buffer"
%typemap(javain) TYPE NAME "$javainput"
%typemap(in) TYPE NAME {
  $1 = $input == NULL ? NULL : ($1_ltype)(*jenv)->GetDirectBufferAddress(jenv, $input);
}
%typemap(freearg) TYPE NAME ""
%enddef
%lent(const int64_t *, values)
%lent(const int32_t *, values)
%lent(const uint32_t *, values)
%lent(const uint8_t *, values)
%lent(const char *, bytes)
%lent(const int64_t *, offsets)
%lent(const int32_t *, holidays)
%lent(const int64_t *, weights)
%lent(const int64_t *, losses)
%lent(int64_t *, parts)

%define %view(TYPE, FUNCTION, LENGTH)
%typemap(jni) TYPE FUNCTION "jobject"
%typemap(jtype) TYPE FUNCTION "java.nio.ByteBuffer"
%typemap(jstype) TYPE FUNCTION "java.nio.ByteBuffer"
%typemap(javaout) TYPE FUNCTION { return $jnicall; }
%typemap(out) TYPE FUNCTION { $result = $1 == NULL ? NULL : dcr_java_view(jenv, $1, LENGTH); }
%enddef
%view(const int64_t *, dcr_table_int64, dcr_table_rows(arg1) * 8)
%view(const int32_t *, dcr_table_int32, dcr_table_rows(arg1) * 4)
%view(const uint32_t *, dcr_table_uint32, dcr_table_rows(arg1) * 4)
%view(const uint8_t *, dcr_table_uint8, dcr_table_rows(arg1))
%view(const uint64_t *, dcr_table_uint64, dcr_table_rows(arg1) * 8)
%view(const int64_t *, dcr_table_text_offsets, (dcr_table_rows(arg1) + 1) * 8)
%view(const char *, dcr_table_text_bytes, (size_t)dcr_table_text_offsets(arg1, arg2)[dcr_table_rows(arg1)])

/* ---- Structs and numbers ---- */
%define %fields(TYPE, NAME, INIT, FIELDS, READ)
%typemap(jni) const TYPE *NAME "jlongArray"
%typemap(jtype) const TYPE *NAME "long[]"
%typemap(jstype) const TYPE *NAME "long[]"
%typemap(javain) const TYPE *NAME "$javainput"
%typemap(in) const TYPE *NAME (TYPE given = INIT, jlong field[FIELDS]) {
  (*jenv)->GetLongArrayRegion(jenv, $input, 0, FIELDS, field);
  if ((*jenv)->ExceptionCheck(jenv)) return $null;
  READ
  $1 = &given;
}
%enddef
/* What governs is a column of the table that dcr_govern made: its address travels. */
%{
static const uint32_t *dcr_java_governed(jlong table)
{
    return table == 0 ? NULL : dcr_table_uint32((const dcr_table *)(intptr_t)table, DCR_GOVERNED_POLICY_IX);
}
%}
%fields(dcr_cover_options, options, DCR_COVER_OPTIONS_INIT, 7,
  given.as_of_day = (int32_t)field[0]; given.cause = (uint32_t)field[1]; given.num_shards = (uint32_t)field[2];
  given.omit = (uint64_t)field[3]; given.governed = dcr_java_governed(field[4]);
  given.policy_ix = (uint32_t)field[5]; given.unknown_as = (uint32_t)field[6];)
%fields(dcr_claim_options, options, DCR_CLAIM_OPTIONS_INIT, 19,
  given.buyer_ix = (uint32_t)field[0]; given.cause = (uint32_t)field[1]; given.cause_day = (int32_t)field[2];
  given.as_of_day = (int32_t)field[3]; given.filed_day = (int32_t)field[4]; given.first_loss_used = field[5];
  given.liability_used = field[6]; given.premium_paid = field[7]; given.governed = dcr_java_governed(field[8]);
  given.policy_ix = (uint32_t)field[9]; given.unknown_as = (uint32_t)field[10]; given.each_loss_used = field[11];
  given.kind_first_loss_used = field[12]; given.buyer_paid = field[13]; given.country_paid = field[14];
  given.costs = field[15]; given.already_paid = field[16]; given.premium_earned = field[17];
  given.premium_minimum = field[18];)
%fields(dcr_period, period, { (uint32_t)sizeof(dcr_period) }, 3,
  given.count = (int32_t)field[0]; given.unit = (int32_t)field[1]; given.anchor_counts = (int32_t)field[2];)
%fields(dcr_rate, rate, { (uint32_t)sizeof(dcr_rate) }, 4,
  given.from = (dcr_currency)field[0]; given.to = (dcr_currency)field[1]; given.numerator = field[2];
  given.denominator = field[3];)

%fields(dcr_recovery_question, question, DCR_RECOVERY_QUESTION_INIT, 13,
  given.split = (int32_t)field[0]; given.costs_first = (int32_t)field[1]; given.cost_share = (int32_t)field[2];
  given.remainder = (int32_t)field[3]; given.rounding = (int32_t)field[4]; given.debt = field[5]; given.covered = field[6];
  given.indemnity = field[7]; given.percentage = field[8]; given.insurer_before = field[9];
  given.insured_before = field[10]; given.gross = field[11]; given.costs = field[12];)
%fields(dcr_layers_question, question, DCR_LAYERS_QUESTION_INIT, 9,
  given.rounding = (int32_t)field[0]; given.as_of_day = (int32_t)field[1]; given.primary_limit = field[2];
  given.account_deductible = field[3]; given.account_deductible_ratio = field[4];
  given.account_deductible_minimum = field[5]; given.account_deductible_maximum = field[6];
  given.account_limit = field[7]; given.account_limit_ratio = field[8];)
%fields(dcr_pre_delivery_question, question, DCR_PRE_DELIVERY_QUESTION_INIT, 17,
  given.rounding = (int32_t)field[0]; given.direct_costs = field[1]; given.indirect_costs = field[2];
  given.advance_payments = field[3]; given.resale_proceeds = field[4]; given.order_value = field[5];
  given.credit_limit_left = field[6]; given.limit = field[7]; given.percentage = field[8];
  given.contract_day = (int32_t)field[9]; given.is_contract_binding = (int32_t)field[10];
  given.is_insured = (int32_t)field[11]; given.fills_limit = (int32_t)field[12]; given.cost_basis = (int32_t)field[13];
  given.cap_on = (int32_t)field[14]; given.period_from = (int32_t)field[15]; given.period_until = (int32_t)field[16];)

%fields(dcr_gate_options, options, DCR_GATE_OPTIONS_INIT, 3,
  given.as_of_day = (int32_t)field[0]; given.cause = (uint32_t)field[1]; given.unknown_as = (uint32_t)field[2];)
%fields(dcr_order, order, DCR_ORDER_INIT, 9,
  given.buyer_ix = (uint32_t)field[0]; given.amount = field[1]; given.vat = field[2]; given.currency = (uint32_t)field[3];
  given.payment_method = (uint32_t)field[4]; given.order_day = (int32_t)field[5]; given.delivery_day = (int32_t)field[6];
  given.invoice_day = (int32_t)field[7]; given.due_day = (int32_t)field[8];)

/* An answer of the gate: its fields, then four numbers for each part. */
%{
enum { DCR_JAVA_ANSWER = 26, DCR_JAVA_ANSWERS = DCR_JAVA_ANSWER + 4 * DCR_GATE_MAX_PARTS };

static void dcr_java_answer(const dcr_gate_answer *answer, jlong *field)
{
    const jlong whole[DCR_JAVA_ANSWER] = {
        answer->status, answer->verdict, answer->answer_day, answer->reason, answer->limit_basis, (jlong)answer->reasons,
        answer->gross, answer->open, answer->covered, answer->insured, answer->uncovered, answer->insurable,
        answer->percentage, answer->limit, answer->exposure_before, answer->exposure_after, answer->covered_before,
        answer->covered_after, answer->headroom_before, answer->headroom_after, (jlong)(int32_t)answer->limit_ix,
        answer->stop_day, answer->is_stopped, answer->num_parts, (jlong)answer->digest, 0};
    memset(field, 0, DCR_JAVA_ANSWERS * sizeof *field);
    memcpy(field, whole, sizeof whole);
    for (uint32_t ix = 0; ix < answer->num_parts; ix++) {
        jlong *part = field + DCR_JAVA_ANSWER + 4 * ix;
        part[0] = answer->parts[ix].reason;
        part[1] = answer->parts[ix].term;
        part[2] = answer->parts[ix].amount;
        part[3] = answer->parts[ix].is_curable;
    }
}
%}
%typemap(jni) dcr_gate_answer *answer, dcr_gate_payment *payment "jlongArray"
%typemap(jtype) dcr_gate_answer *answer, dcr_gate_payment *payment "long[]"
%typemap(jstype) dcr_gate_answer *answer, dcr_gate_payment *payment "long[]"
%typemap(javain) dcr_gate_answer *answer, dcr_gate_payment *payment "$javainput"
%typemap(in) dcr_gate_answer *answer (dcr_gate_answer made) {
  dcr_gate_answer_init(&made, sizeof made);
  $1 = &made;
}
%typemap(argout) dcr_gate_answer *answer {
  jlong field[DCR_JAVA_ANSWERS];
  dcr_java_answer($1, field);
  if (result == DCR_OK) (*jenv)->SetLongArrayRegion(jenv, $input, 0, DCR_JAVA_ANSWERS, field);
}
%typemap(in) dcr_gate_payment *payment (dcr_gate_payment made = DCR_GATE_PAYMENT_INIT) { $1 = &made; }
%typemap(argout) dcr_gate_payment *payment {
  const jlong field[4] = { $1->amount, $1->taken, $1->currency, (jlong)(int32_t)$1->invoice_ix };
  if (result == DCR_OK) (*jenv)->SetLongArrayRegion(jenv, $input, 0, 4, field);
}

/* Structs that C fills in: the fields after `size`, without `reserved`. */
%typemap(jni) dcr_recovery_answer *answer, dcr_pre_delivery_question *question "jlongArray"
%typemap(jtype) dcr_recovery_answer *answer, dcr_pre_delivery_question *question "long[]"
%typemap(jstype) dcr_recovery_answer *answer, dcr_pre_delivery_question *question "long[]"
%typemap(javain) dcr_recovery_answer *answer, dcr_pre_delivery_question *question "$javainput"
%typemap(in) dcr_recovery_answer *answer (dcr_recovery_answer made = DCR_RECOVERY_ANSWER_INIT) { $1 = &made; }
%typemap(argout) dcr_recovery_answer *answer {
  const jlong field[10] = { $1->net, $1->shared, $1->on_covered, $1->to_insurer, $1->to_insured, $1->insurer_costs,
    $1->insured_costs, $1->insurer_total, $1->insured_total, $1->insurer_left };
  if (result == DCR_OK) (*jenv)->SetLongArrayRegion(jenv, $input, 0, 10, field);
}
%typemap(in) dcr_pre_delivery_question *question (dcr_pre_delivery_question made = DCR_PRE_DELIVERY_QUESTION_INIT) {
  $1 = &made;
}
%typemap(argout) dcr_pre_delivery_question *question {
  const jlong field[17] = { $1->rounding, $1->direct_costs, $1->indirect_costs, $1->advance_payments, $1->resale_proceeds,
    $1->order_value, $1->credit_limit_left, $1->limit, $1->percentage, $1->contract_day, $1->is_contract_binding,
    $1->is_insured, $1->fills_limit, $1->cost_basis, $1->cap_on, $1->period_from, $1->period_until };
  if (result == DCR_OK) (*jenv)->SetLongArrayRegion(jenv, $input, 0, 17, field);
}

%typemap(jni) int64_t *out, int32_t *out, dcr_period *out "jlongArray"
%typemap(jtype) int64_t *out, int32_t *out, dcr_period *out "long[]"
%typemap(jstype) int64_t *out, int32_t *out, dcr_period *out "long[]"
%typemap(javain) int64_t *out, int32_t *out, dcr_period *out "$javainput"
%typemap(in) int64_t *out (int64_t made = 0) { $1 = &made; }
%typemap(in) int32_t *out (int32_t made = 0) { $1 = &made; }
%typemap(argout) int64_t *out, int32_t *out {
  const jlong number = *$1;
  if (result == DCR_OK) (*jenv)->SetLongArrayRegion(jenv, $input, 0, 1, &number);
}
%apply int64_t *out { int64_t *amount, int64_t *limit };
%apply int32_t *out { int32_t *delivery_day };
%typemap(in) dcr_period *out (dcr_period made = { (uint32_t)sizeof(dcr_period) }) { $1 = &made; }
%typemap(argout) dcr_period *out {
  const jlong field[3] = { $1->count, $1->unit, $1->anchor_counts };
  if (result == DCR_OK) (*jenv)->SetLongArrayRegion(jenv, $input, 0, 3, field);
}

/* Several policies: their addresses. */
%typemap(jni) (const dcr_policy *const *policies, size_t num_policies) "jlongArray"
%typemap(jtype) (const dcr_policy *const *policies, size_t num_policies) "long[]"
%typemap(jstype) (const dcr_policy *const *policies, size_t num_policies) "long[]"
%typemap(javain) (const dcr_policy *const *policies, size_t num_policies) "$javainput"
%typemap(in) (const dcr_policy *const *policies, size_t num_policies) (jlong *addresses = NULL) {
  $2 = (size_t)(*jenv)->GetArrayLength(jenv, $input);
  addresses = (*jenv)->GetLongArrayElements(jenv, $input, NULL);
  $1 = calloc($2 + 1, sizeof *$1);
  if (addresses == NULL || $1 == NULL) return $null;
  for (size_t ix = 0; ix < $2; ix++) ((const dcr_policy **)$1)[ix] = (const dcr_policy *)(intptr_t)addresses[ix];
}
%typemap(freearg) (const dcr_policy *const *policies, size_t num_policies) {
  (*jenv)->ReleaseLongArrayElements(jenv, $input, addresses$argnum, JNI_ABORT);
  free((void *)$1);
}

/* ---- Left out ---- */
%rename("$ignore", %$isconstant) "";
%ignore dcr_error;            /* hidden by the typemaps above, as are the structs below */
%ignore dcr_error_init;
%ignore dcr_allocator;
%ignore dcr_cover_options;
%ignore dcr_cover_options_init;
%ignore dcr_claim_options;
%ignore dcr_claim_options_init;
%ignore dcr_recovery_question;
%ignore dcr_recovery_question_init;
%ignore dcr_recovery_answer;
%ignore dcr_recovery_answer_init;
%ignore dcr_layers_question;
%ignore dcr_layers_question_init;
%ignore dcr_pre_delivery_question;
%ignore dcr_pre_delivery_question_init;
%ignore dcr_gate_options;
%ignore dcr_gate_options_init;
%ignore dcr_order;
%ignore dcr_order_init;
%ignore dcr_gate_answer;
%ignore dcr_gate_answer_init;
%ignore dcr_gate_part;
%ignore dcr_gate_payment;
%ignore dcr_gate_payment_init;
%ignore dcr_claims_compute;
%ignore dcr_gate_compute;     /* asked through dcr_ask */
%ignore dcr_period;
%ignore dcr_rate;
%ignore dcr_book_extend;      /* asked through dcr_ask, whose questions carry the rows */
%ignore dcr_sha256;           /* the languages have their own */
%ignore dcr_json_free;        /* the typemap of char **out frees */
%ignore dcr_decimal_format;   /* java.math.BigDecimal writes the same text */
%ignore dcr_day_from_civil;   /* java.time.LocalDate knows the same calendar */
%ignore dcr_day_to_civil;
%ignore dcr_day_parse;
%ignore dcr_day_format;
%ignore dcr_day_of_week;
%ignore dcr_period_format;    /* periods travel as text, and are shown by the table of terms */
%ignore dcr_calendar_holidays; /* the policy's document shows its calendar */

%include "delcredere/base.h"
%include "delcredere/number.h"
%include "delcredere/day.h"
%include "delcredere/table.h"
%include "delcredere/policy.h"
%include "delcredere/book.h"
%include "delcredere/cover.h"
%include "delcredere/claim.h"
%include "delcredere/result.h"
%include "delcredere/loss.h"
%include "delcredere/gate.h"
%include "delcredere/govern.h"
%include "delcredere/bounds.h"
%include "delcredere/json.h"
