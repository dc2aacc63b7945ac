#include "base/order.h"

#include <assert.h>
#include <string.h>

enum { ROW_SIZE_MAX = 256 };

/* Heapsort: never slower than n log n, and needs room for one row. */
typedef struct heap_order {
    unsigned char *rows;
    size_t size;
    int (*compare)(const void *a, const void *b);
} heap_order;

static unsigned char *row_at(const heap_order *order, size_t ix)
{
    return order->rows + ix * order->size;
}

/* Puts `row` where it belongs at or under `hole`, in a heap of `count` rows. */
static void sift_down(const heap_order *order, size_t hole, size_t count, const unsigned char *row)
{
    for (size_t child = 2 * hole + 1; child < count; child = 2 * hole + 1) {
        if (child + 1 < count && order->compare(row_at(order, child), row_at(order, child + 1)) < 0) child++;
        if (order->compare(row, row_at(order, child)) >= 0) break;
        memcpy(row_at(order, hole), row_at(order, child), order->size);
        hole = child;
    }
    memcpy(row_at(order, hole), row, order->size);
}

void dcr__sort(void *rows, size_t count, size_t size, int (*compare)(const void *a, const void *b))
{
    assert(count == 0 || rows != NULL);
    assert(size > 0 && size <= ROW_SIZE_MAX);
    const heap_order order = {rows, size, compare};
    unsigned char row[ROW_SIZE_MAX];
    for (size_t root = count / 2; root > 0; root--) {
        memcpy(row, row_at(&order, root - 1), size);
        sift_down(&order, root - 1, count, row);
    }
    for (size_t last = count; last > 1; last--) {
        memcpy(row, row_at(&order, last - 1), size);
        memcpy(row_at(&order, last - 1), row_at(&order, 0), size);
        sift_down(&order, 0, last - 1, row);
    }
}
