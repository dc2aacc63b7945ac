/* The module delcredere._native: thin, untyped, hidden. The package beside it is what people use. */
%module(threads="1") _native

%{
#include <stdlib.h>
#include <string.h>
#include "delcredere/base.h"
#include "delcredere/json.h"

/* Raises the exception that delcredere.errors makes of the numbers; the classes live in Python. */
static void dcr_raise(const dcr_error *error)
{
    PyObject *module = PyImport_ImportModule("delcredere.errors");
    PyObject *made = module == NULL ? NULL
        : PyObject_CallMethod(module, "from_native", "(iiiiLLs)", (int)error->code, (int)error->term,
              (int)error->table, (int)error->column, (long long)error->row, (long long)error->position, error->text);
    Py_XDECREF(module);
    if (made == NULL) return;
    PyErr_SetObject((PyObject *)Py_TYPE(made), made);
    Py_DECREF(made);
}

/* One-dimensional and contiguous, with items of the size and one of the kinds asked for; else TypeError. */
static int dcr_buffer(PyObject *source, Py_buffer *view, Py_ssize_t size, const char *kinds)
{
    if (PyObject_GetBuffer(source, view, PyBUF_ND | PyBUF_FORMAT) != 0) return -1;
    const char *format = view->format == NULL ? "B" : view->format;
    if (*format == '=' || *format == '@' || *format == '<') format++;
    if (view->ndim == 1 && view->itemsize == size && strlen(format) == 1 && strchr(kinds, *format) != NULL) return 0;
    PyErr_Format(PyExc_TypeError, "a buffer of %zd-byte items of format %s is needed, not of %zd-byte items of \"%s\"",
                 size, kinds, view->itemsize, format);
    PyBuffer_Release(view);
    return -1;
}

/* Both buffers of a text column, such that no offset can lead past the bytes once C has seen that they ascend. */
static int dcr_text_column(PyObject *pair, Py_buffer *bytes, Py_buffer *offsets)
{
    PyObject *first, *second;
    if (!PyArg_ParseTuple(pair, "OO", &first, &second)) return -1;
    if (dcr_buffer(first, bytes, 1, "Bbc") != 0) return -1;
    if (dcr_buffer(second, offsets, (Py_ssize_t)sizeof(int64_t), "lq") != 0) {
        PyBuffer_Release(bytes);
        return -1;
    }
    const Py_ssize_t count = offsets->len / offsets->itemsize;
    if (count > 0 && ((const int64_t *)offsets->buf)[count - 1] <= (int64_t)bytes->len) return 0;
    PyErr_SetString(PyExc_ValueError, "offsets are empty or pass the end of the bytes");
    PyBuffer_Release(bytes);
    PyBuffer_Release(offsets);
    return -1;
}

static PyObject *dcr_int64_list(const int64_t *values, size_t count)
{
    PyObject *list = PyList_New((Py_ssize_t)count);
    for (size_t ix = 0; list != NULL && ix < count; ix++) {
        PyObject *item = PyLong_FromLongLong(values[ix]);
        if (item == NULL || PyList_SetItem(list, (Py_ssize_t)ix, item) != 0) Py_CLEAR(list);
    }
    return list;
}
%}

/* Errors, and the two arguments that Python does not see. */
%typemap(in, numinputs=0, noblock=1) dcr_error *err { dcr_error dcr_err_ = DCR_ERROR_INIT; $1 = &dcr_err_; }
%typemap(out, noblock=1) dcr_status {
    if ($1 != DCR_OK) { dcr_raise(&dcr_err_); SWIG_fail; }
    $result = SWIG_Py_Void();
}
%typemap(in, numinputs=0, noblock=1) const dcr_allocator *allocator { $1 = NULL; }

/* Results that C writes through pointers. */
%define %gives(VALUE)
    Py_XDECREF($result);
    $result = VALUE;
    if ($result == NULL) SWIG_fail;
%enddef
%define %out_handle(TYPE)
%typemap(in, numinputs=0, noblock=1) TYPE **out (TYPE *made = NULL) { $1 = &made; }
%typemap(argout, noblock=1) TYPE **out {
    %gives(SWIG_NewPointerObj((void *)*$1, $descriptor(TYPE *), SWIG_POINTER_OWN))
}
%enddef
%typemap(in, numinputs=0, noblock=1) int64_t *out (int64_t value = 0) { $1 = &value; }
%typemap(argout, noblock=1) int64_t *out { %gives(PyLong_FromLongLong(*$1)) }
%typemap(in, numinputs=0, noblock=1) int32_t *out (int32_t value = 0) { $1 = &value; }
%typemap(argout, noblock=1) int32_t *out { %gives(PyLong_FromLong(*$1)) }
%apply int64_t *out { int64_t *amount, int64_t *limit };
%apply int32_t *out { int32_t *delivery_day };
%typemap(in, numinputs=0, noblock=1) dcr_period *out (dcr_period value = { (uint32_t)sizeof(dcr_period), 0, 0, 0 }) {
    $1 = &value;
}
%typemap(argout, noblock=1) dcr_period *out {
    %gives(Py_BuildValue("(iii)", (int)$1->count, (int)$1->unit, (int)$1->anchor_counts))
}
%typemap(in, numinputs=0, noblock=1) (int32_t *year, int32_t *month, int32_t *day_of_month)
    (int32_t year = 0, int32_t month = 0, int32_t day = 0) { $1 = &year; $2 = &month; $3 = &day; }
%typemap(argout, noblock=1) (int32_t *year, int32_t *month, int32_t *day_of_month) {
    %gives(Py_BuildValue("(iii)", (int)*$1, (int)*$2, (int)*$3))
}
%typemap(in, numinputs=0, noblock=1) char **out (char *text = NULL) { $1 = &text; }
%typemap(argout, noblock=1) char **out {
    Py_XDECREF($result);
    $result = PyUnicode_FromString(*$1);
    dcr_json_free(*$1);
    if ($result == NULL) SWIG_fail;
}
%typemap(in, numinputs=0, noblock=1) size_t *length { $1 = NULL; }
%typemap(in, numinputs=0, noblock=1) (char *out, size_t capacity) (char text[128]) { $1 = text; $2 = sizeof text; }
%typemap(argout, noblock=1) (char *out, size_t capacity) {
    %gives(result == 0 ? SWIG_Py_Void() : PyUnicode_FromString($1))
}

/* Columns: buffers go in without a copy, addresses come out; the package keeps the owners alive. */
%define %buffer(TYPE, POINTER, COUNT, KINDS)
%typemap(in, noblock=1) (const TYPE *POINTER, size_t COUNT) (Py_buffer view, int held = 0) {
    if (dcr_buffer($input, &view, (Py_ssize_t)sizeof(TYPE), KINDS) != 0) SWIG_fail;
    held = 1;
    $1 = (TYPE *)view.buf;
    $2 = (size_t)(view.len / view.itemsize);
}
%typemap(freearg, noblock=1) (const TYPE *POINTER, size_t COUNT) { if (held$argnum) PyBuffer_Release(&view$argnum); }
%enddef
%buffer(int64_t, values, rows, "lq")
%buffer(int32_t, values, rows, "il")
%buffer(uint32_t, values, rows, "IL")
%buffer(uint8_t, values, rows, "B?")
%buffer(int32_t, holidays, num_holidays, "il")
%buffer(int64_t, losses, num_losses, "lq")

/* A text column: the pair (bytes, offsets), with one offset more than there are rows. */
%typemap(in, noblock=1) (const char *bytes, const int64_t *offsets, size_t rows)
    (Py_buffer bytes, Py_buffer offsets, int held = 0) {
    if (dcr_text_column($input, &bytes, &offsets) != 0) SWIG_fail;
    held = 1;
    $1 = (char *)bytes.buf;
    $2 = (int64_t *)offsets.buf;
    $3 = (size_t)(offsets.len / offsets.itemsize) - 1;
}
%typemap(freearg, noblock=1) (const char *bytes, const int64_t *offsets, size_t rows) {
    if (held$argnum) { PyBuffer_Release(&bytes$argnum); PyBuffer_Release(&offsets$argnum); }
}
%typemap(in, noblock=1) (const int64_t *weights, size_t num_weights, int64_t *parts) (Py_buffer view, int held = 0) {
    if (dcr_buffer($input, &view, (Py_ssize_t)sizeof(int64_t), "lq") != 0) SWIG_fail;
    held = 1;
    $1 = (int64_t *)view.buf;
    $2 = (size_t)(view.len / view.itemsize);
    $3 = calloc($2 == 0 ? 1 : $2, sizeof(int64_t));
    if ($3 == NULL) { PyErr_NoMemory(); SWIG_fail; }
}
%typemap(argout, noblock=1) (const int64_t *weights, size_t num_weights, int64_t *parts) {
    %gives(dcr_int64_list($3, $2))
}
%typemap(freearg, noblock=1) (const int64_t *weights, size_t num_weights, int64_t *parts) {
    if (held$argnum) { PyBuffer_Release(&view$argnum); free($3); }
}
%define %address(TYPE, NAME)
%typemap(out, noblock=1) const TYPE *NAME { $result = $1 == NULL ? SWIG_Py_Void() : PyLong_FromVoidPtr((void *)$1); }
%enddef
%address(int64_t, )
%address(int32_t, )
%address(uint32_t, )
%address(uint8_t, )
%address(uint64_t, )
%address(char, dcr_table_text_bytes)
%typemap(in, numinputs=0, noblock=1) size_t *num_holidays (size_t count = 0) { $1 = &count; }
%typemap(argout, noblock=1) size_t *num_holidays {
    %gives(PyBytes_FromStringAndSize((const char *)result, (Py_ssize_t)(*$1 * sizeof(int32_t))))
}

/* Several policies: a list of handles. */
%typemap(in, noblock=1) (const dcr_policy *const *policies, size_t num_policies) (void **made = NULL) {
    if (!PyList_Check($input)) { PyErr_SetString(PyExc_TypeError, "a list of policies is needed"); SWIG_fail; }
    $2 = (size_t)PyList_Size($input);
    made = calloc($2 + 1, sizeof *made);
    if (made == NULL) { PyErr_NoMemory(); SWIG_fail; }
    for (size_t ix = 0; ix < $2; ix++) {
        if (SWIG_IsOK(SWIG_ConvertPtr(PyList_GetItem($input, (Py_ssize_t)ix), &made[ix], $descriptor(dcr_policy *), 0)))
            continue;
        PyErr_SetString(PyExc_TypeError, "a list of policies is needed");
        SWIG_fail;
    }
    $1 = ($1_ltype)made;
}
%typemap(freearg, noblock=1) (const dcr_policy *const *policies, size_t num_policies) { free(made$argnum); }

%rename(from_currency) dcr_rate::from;
%rename(to_currency) dcr_rate::to;

/* Bytes with their length. */
%define %bytes_in(TEXT, LENGTH)
%typemap(in, noblock=1) (const char *TEXT, size_t LENGTH) (char *start, Py_ssize_t count) {
    if (PyBytes_AsStringAndSize($input, &start, &count) != 0) SWIG_fail;
    $1 = start;
    $2 = (size_t)count;
}
%enddef

/* The lock of the interpreter is given up where the work depends on the number of rows. */
%nothread;
%thread dcr_book_builder_append;
%thread dcr_book_builder_finish;
%thread dcr_book_known_on;
%thread dcr_book_from_json;
%thread dcr_book_to_json;
%thread dcr_cover_compute;
%thread dcr_cover_new;
%thread dcr_cover_fold;
%thread dcr_cover_finish;
%thread dcr_cover_explain;
%thread dcr_cover_deadlines;
%thread dcr_cover_to_json;
%thread dcr_claim_compute;
%thread dcr_govern;
%thread dcr_cover_bounds;
%thread dcr_claim_bounds;
%thread dcr_claim_recoveries;
%thread dcr_layers_compute;
%thread dcr_ask_json;
%thread dcr_receipt_json;
%thread dcr_replay_json;
%thread dcr_book_sha256;
%thread dcr_ask;
%thread dcr_gate_new;

%include "delcredere.i"
