#include "match.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decimal.h"

/* Where in the answer we are: path, and the last key, which the tolerance is looked up by. */
typedef struct {
    const char *path;
    const char *key;
} place;

static bool lay_over(const json_t *expected, const json_t *got, const json_t *tolerance, place at, difference *out);

static void show(const json_t *value, char *out, size_t capacity)
{
    if (value == NULL || json_is_null(value)) {
        snprintf(out, capacity, "nothing");
        return;
    }
    char *text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);
    const bool is_text = json_is_string(value);
    snprintf(out, capacity, "%s", is_text ? json_string_value(value) : text == NULL ? "?" : text);
    free(text);
}

static bool differ(const json_t *expected, const json_t *got, place at, difference *out)
{
    snprintf(out->path, sizeof out->path, "%s", at.path);
    show(expected, out->expected, sizeof out->expected);
    show(got, out->got, sizeof out->got);
    return false;
}

static decimal tolerance_at(const json_t *tolerance, const char *key)
{
    decimal found = {0, 0};
    const json_t *value = json_is_object(tolerance) ? json_object_get(tolerance, key) : tolerance;
    if (value == NULL || !decimal_of(value, &found)) return (decimal){0, 0};
    return found;
}

static bool lay_scalar(const json_t *expected, const json_t *got, const json_t *tolerance, place at, difference *out)
{
    decimal a, b;
    const bool both_may_be_numbers = got != NULL && (json_is_string(got) || json_is_number(got));
    if (both_may_be_numbers && decimal_of(expected, &a) && decimal_of(got, &b))
        return decimal_near(a, b, tolerance_at(tolerance, at.key)) || differ(expected, got, at, out);
    if (json_is_string(expected) && json_is_string(got) && strcmp(at.path, "error.text") == 0)
        return strstr(json_string_value(got), json_string_value(expected)) != NULL || differ(expected, got, at, out);
    return (got != NULL && json_equal((json_t *)(uintptr_t)expected, (json_t *)(uintptr_t)got) == 1) ||
           differ(expected, got, at, out);
}

static bool lay_object(const json_t *expected, const json_t *got, const json_t *tolerance, place at, difference *out)
{
    if (!json_is_object(got)) return differ(expected, got, at, out);
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)expected, key, value) {
        char path[256];
        snprintf(path, sizeof path, "%s%s%s", at.path, at.path[0] == '\0' ? "" : ".", key);
        if (!lay_over(value, json_object_get(got, key), tolerance, (place){path, key}, out)) return false;
    }
    return true;
}

/* {"count": 3, "0": ...} over a list. */
static bool lay_places(const json_t *expected, const json_t *got, const json_t *tolerance, place at, difference *out)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)expected, key, value) {
        char path[256];
        snprintf(path, sizeof path, "%s.%s", at.path, key);
        if (strcmp(key, "count") == 0) {
            json_t *count = json_integer((json_int_t)json_array_size(got));
            const bool is_equal = lay_scalar(value, count, NULL, (place){path, key}, out);
            json_decref(count);
            if (!is_equal) return false;
            continue;
        }
        char *end;
        const unsigned long ix = strtoul(key, &end, 10);
        if (*end != '\0' || end == key) return differ(value, NULL, (place){path, key}, out);
        if (!lay_over(value, json_array_get(got, ix), tolerance, (place){path, at.key}, out)) return false;
    }
    return true;
}

/* A row of the answer that agrees in the first key of the row that is expected. */
static const json_t *nearest_row(const json_t *row, const json_t *list)
{
    json_t *mutable_row = (json_t *)(uintptr_t)row;
    void *first = json_object_iter(mutable_row);
    difference ignored;
    for (size_t i = 0; first != NULL && i < json_array_size(list); i++) {
        const json_t *candidate = json_array_get(list, i);
        const json_t *value = json_object_get(candidate, json_object_iter_key(first));
        if (value != NULL && lay_over(json_object_iter_value(first), value, NULL, (place){"", ""}, &ignored))
            return candidate;
    }
    return NULL;
}

static bool lay_row(const json_t *row, const json_t *got, const json_t *tolerance, place at, difference *out)
{
    difference ignored;
    for (size_t i = 0; i < json_array_size(got); i++)
        if (lay_over(row, json_array_get(got, i), tolerance, (place){"", ""}, &ignored)) return true;

    const json_t *nearest = nearest_row(row, got);
    if (nearest == NULL) {
        differ(row, NULL, at, out);
        snprintf(out->got, sizeof out->got, "no such row among %zu", json_array_size(got));
        return false;
    }
    void *first = json_object_iter((json_t *)(uintptr_t)row);
    char value[64], path[256];
    show(json_object_iter_value(first), value, sizeof value);
    snprintf(path, sizeof path, "%.120s[%.60s=%s]", at.path, json_object_iter_key(first), value);
    return lay_over(row, nearest, tolerance, (place){path, ""}, out);
}

/* Sets are written as lists; their order means nothing. */
static bool lay_set(const json_t *expected, const json_t *got, place at, difference *out)
{
    bool is_equal = json_array_size(expected) == json_array_size(got);
    for (size_t i = 0; is_equal && i < json_array_size(expected); i++) {
        bool is_there = false;
        for (size_t j = 0; j < json_array_size(got); j++)
            is_there = is_there || json_equal(json_array_get(expected, i), json_array_get(got, j)) == 1;
        is_equal = is_there;
    }
    return is_equal || differ(expected, got, at, out);
}

static bool lay_list(const json_t *expected, const json_t *got, const json_t *tolerance, place at, difference *out)
{
    if (!json_is_array(got)) return differ(expected, got, at, out);
    const size_t count = json_array_size(expected);
    if (count == 0) return json_array_size(got) == 0 || differ(expected, got, at, out);
    if (strcmp(at.key, "reasons") == 0 || strcmp(at.key, "state") == 0)
        if (json_is_string(json_array_get(expected, 0))) return lay_set(expected, got, at, out);

    const bool has_rows = json_is_object(json_array_get(expected, 0));
    if (!has_rows && json_array_size(got) != count) return differ(expected, got, at, out);
    for (size_t i = 0; i < count; i++) {
        const json_t *element = json_array_get(expected, i);
        const bool is_match = has_rows ? lay_row(element, got, tolerance, at, out)
                                       : lay_over(element, json_array_get(got, i), tolerance, at, out);
        if (!is_match) return false;
    }
    return true;
}

static bool lay_over(const json_t *expected, const json_t *got, const json_t *tolerance, place at, difference *out)
{
    if (json_is_null(expected)) return got == NULL || json_is_null(got) || differ(expected, got, at, out);
    if (json_is_object(expected) && json_is_array(got)) return lay_places(expected, got, tolerance, at, out);
    if (json_is_object(expected)) return lay_object(expected, got, tolerance, at, out);
    if (json_is_array(expected)) return lay_list(expected, got, tolerance, at, out);
    return lay_scalar(expected, got, tolerance, at, out);
}

bool match(const json_t *expected, const json_t *got, const json_t *tolerance, difference *out)
{
    return lay_over(expected, got, tolerance, (place){"", ""}, out);
}
