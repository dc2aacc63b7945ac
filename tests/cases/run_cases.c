/* Runs cases (docs/cases.md) through the public interface: one line per case, exit code 1 if one failed. With --receipts
 * in front, what must hold of the receipt of each question that is answered, in place of what the case expects. */
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "delcredere/json.h"
#include "delcredere/delcredere.h"
#include "match.h"
#include "receipts.h"

static struct {
    int passed, failed, skipped;
} counts;

static bool looks_at_receipts;

/* What the library said to one question: an answer or an error, never both. */
typedef struct {
    json_t *answer;
    char line[400];
    char receipt[1000]; /* what is wrong with its receipt, where that is looked at */
} reply;

/* The keys of `expect.error`. */
static json_t *error_object(const char *in, const dcr_error *err)
{
    json_t *error = json_pack("{s:s, s:s, s:s}", "in", in, "code", dcr_status_name((dcr_status)err->code),
                              "text", err->text);
    const char *term = err->term == 0 ? NULL : dcr_term_name((dcr_term)err->term);
    const char *table = err->table == 0 ? NULL : dcr_table_name((dcr_table_kind)err->table);
    const char *column = err->column == 0 ? NULL : dcr_column_name((dcr_column)err->column);
    if (term != NULL) json_object_set_new(error, "term", json_string(term));
    if (table != NULL) json_object_set_new(error, "table", json_string(table));
    if (column != NULL) json_object_set_new(error, "column", json_string(column));
    if (err->row >= 0) json_object_set_new(error, "row", json_integer(err->row));
    if (err->position >= 0) json_object_set_new(error, "position", json_integer(err->position));
    return json_pack("{s:o}", "error", error);
}

static void reply_error(reply *out, const char *in, const dcr_error *err)
{
    out->answer = error_object(in, err);
    snprintf(out->line, sizeof out->line, "%s: %s", dcr_status_name((dcr_status)err->code), err->text);
}

/* A document of the case as the text to hand over: `key` as JSON or `key`_text as it stands; to be freed. NULL if the
 * case has none. */
static char *document_text(const json_t *part, const char *key, const char *text_key)
{
    const json_t *text = json_object_get(part, text_key);
    if (json_is_string(text)) {
        char *copy = malloc(json_string_length(text) + 1);
        if (copy != NULL) memcpy(copy, json_string_value(text), json_string_length(text) + 1);
        return copy;
    }
    const json_t *document = json_object_get(part, key);
    return document == NULL ? NULL : json_dumps(document, JSON_COMPACT);
}

/* Asks about a policy and a book; either may be NULL, for questions that need none. */
static void ask_documents(const char *policy_text, const char *book_text, const char *ask_text, reply *out)
{
    dcr_policy *policy = NULL;
    dcr_book *book = NULL;
    char *answer = NULL;
    dcr_error err = DCR_ERROR_INIT;
    const char *in = "policy";
    dcr_status status = DCR_OK;
    if (policy_text != NULL) status = dcr_policy_from_json(policy_text, strlen(policy_text), NULL, &policy, &err);
    if (status == DCR_OK && book_text != NULL) {
        in = "book";
        status = dcr_book_from_json(book_text, strlen(book_text), NULL, &book, &err);
    }
    if (status == DCR_OK) {
        in = "ask";
        status = dcr_ask_json(policy, book, ask_text, strlen(ask_text), &answer, &err);
    }
    if (status == DCR_OK && looks_at_receipts)
        (void)receipt_holds(policy, book, ask_text, answer, out->receipt, sizeof out->receipt);
    if (status == DCR_OK)
        out->answer = json_loads(answer, 0, NULL);
    else
        reply_error(out, in, &err);
    dcr_json_free(answer);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
}

static void ask_part(const json_t *part, const json_t *ask, reply *out)
{
    char *policy_text = document_text(part, "policy", "policy_text");
    char *book_text = document_text(part, "book", "book_text");
    char *ask_text = json_dumps(ask, JSON_COMPACT);
    if (ask_text != NULL) ask_documents(policy_text, book_text, ask_text, out);
    free(ask_text);
    free(book_text);
    free(policy_text);
}

/* One question. Writes what is wrong, if anything, into `verdict`, which starts with "failed" or "error". */
static bool run_part(const json_t *part, size_t number, char *verdict, size_t capacity)
{
    char prefix[32] = "";
    if (number > 0) snprintf(prefix, sizeof prefix, " [%zu]", number);
    const json_t *ask = json_object_get(part, "ask");
    const json_t *expect = json_object_get(part, "expect");
    if (!json_is_object(ask) || !json_is_object(expect)) {
        snprintf(verdict, capacity, "error%s the case has no %s", prefix, json_is_object(ask) ? "expect" : "ask");
        return false;
    }
    reply said = {0};
    difference found = {"", "", ""};
    ask_part(part, ask, &said);
    if (looks_at_receipts) {
        snprintf(verdict, capacity, "%s", said.receipt[0] == '\0' ? "passed" : said.receipt);
        json_decref(said.answer);
        return said.receipt[0] == '\0';
    }
    const bool is_match =
        said.answer != NULL && match(expect, said.answer, json_object_get(part, "tolerance"), &found);
    const bool is_refused_unexpectedly = said.line[0] != '\0' && json_object_get(expect, "error") == NULL;
    if (is_refused_unexpectedly || said.answer == NULL)
        snprintf(verdict, capacity, "error%s %s", prefix, said.line[0] == '\0' ? "no answer" : said.line);
    else if (!is_match)
        snprintf(verdict, capacity, "failed%s %s: expected %s, got %s", prefix, found.path, found.expected, found.got);
    json_decref(said.answer);
    return is_match && !is_refused_unexpectedly;
}

static bool has_only(const json_t *object, const char *const *known, const char **unknown)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)object, key, value) {
        size_t i = 0;
        while (known[i] != NULL && strcmp(known[i], key) != 0) i++;
        if (known[i] != NULL) continue;
        *unknown = key;
        return false;
    }
    return true;
}

static const char *const case_keys[] = {"id", "source", "notes", "outputs", "skip", "cases", "policy", "policy_text",
                                        "book", "book_text", "ask", "expect", "tolerance", NULL};
static const char *const part_keys[] = {"name", "notes", "policy", "policy_text", "book", "book_text",
                                        "ask", "expect", "tolerance", NULL};

/* A part with what it takes from the case around it. A document given in one way hides the other. */
static json_t *whole_part(const json_t *around, const json_t *part)
{
    static const char *const inherited[] = {"policy", "policy_text", "book", "book_text", "ask", "tolerance"};
    static const char *const other[] = {"policy_text", "policy", "book_text", "book", "ask", "tolerance"};
    json_t *whole = json_copy((json_t *)(uintptr_t)part);
    for (size_t i = 0; i < sizeof inherited / sizeof inherited[0]; i++) {
        json_t *value = json_object_get(around, inherited[i]);
        const bool is_own = json_object_get(part, inherited[i]) != NULL || json_object_get(part, other[i]) != NULL;
        if (value != NULL && !is_own) json_object_set(whole, inherited[i], value);
    }
    return whole;
}

static bool run_parts(const json_t *document, char *verdict, size_t capacity)
{
    const char *unknown;
    if (!has_only(document, case_keys, &unknown)) {
        snprintf(verdict, capacity, "error unknown key %s", unknown);
        return false;
    }
    const json_t *parts = json_object_get(document, "cases");
    if (parts == NULL) return run_part(document, 0, verdict, capacity);
    for (size_t i = 0; i < json_array_size(parts); i++) {
        const json_t *part = json_array_get(parts, i);
        if (!has_only(part, part_keys, &unknown)) {
            snprintf(verdict, capacity, "error [%zu] unknown key %s", i + 1, unknown);
            return false;
        }
        json_t *whole = whole_part(document, part);
        const bool is_passed = run_part(whole, i + 1, verdict, capacity);
        json_decref(whole);
        if (!is_passed) return false;
    }
    if (json_array_size(parts) > 0) return true;
    snprintf(verdict, capacity, "error the list of cases is empty");
    return false;
}

static void run_file(const char *path)
{
    char verdict[1200] = "passed";
    json_error_t problem;
    json_t *document = json_load_file(path, JSON_REJECT_DUPLICATES, &problem);
    const char *id = json_string_value(json_object_get(document, "id"));
    const char *skip = json_string_value(json_object_get(document, "skip"));
    if (document == NULL || id == NULL) {
        counts.failed++;
        printf("%s error %s\n", path, document == NULL ? problem.text : "the case has no id");
    } else if (skip != NULL) {
        counts.skipped++;
        printf("%s skipped: %s\n", id, skip);
    } else {
        *(run_parts(document, verdict, sizeof verdict) ? &counts.passed : &counts.failed) += 1;
        printf("%s %s\n", id, verdict);
    }
    json_decref(document);
}

static bool is_case_name(const char *name)
{
    const size_t length = strlen(name);
    return name[0] != '.' && length > 5 && strcmp(name + length - 5, ".json") == 0;
}

static void run_path(const char *path, bool is_named);

/* Folders in the order of the names, so that output does not depend on the file system. */
static void run_folder(const char *path)
{
    struct dirent **entries;
    const int count = scandir(path, &entries, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        char below[4096];
        snprintf(below, sizeof below, "%s/%s", path, entries[i]->d_name);
        if (entries[i]->d_name[0] != '.') run_path(below, false);
        free(entries[i]);
    }
    if (count >= 0) free(entries);
}

static void run_path(const char *path, bool is_named)
{
    struct stat facts;
    if (stat(path, &facts) != 0) {
        counts.failed++;
        printf("%s error there is no such file or folder\n", path);
    } else if (S_ISDIR(facts.st_mode)) {
        run_folder(path);
    } else if (is_named || is_case_name(path)) {
        run_file(path);
    }
}

int main(int argc, char **argv)
{
    looks_at_receipts = argc > 1 && strcmp(argv[1], "--receipts") == 0;
    for (int i = looks_at_receipts ? 2 : 1; i < argc; i++) run_path(argv[i], true);
    printf("%d passed, %d failed, %d skipped\n", counts.passed, counts.failed, counts.skipped);
    return counts.failed > 0 || counts.passed + counts.skipped == 0 ? 1 : 0;
}
