/* Stands in where there is no libFuzzer: runs a target on every file of the folders and files that are given. */
#include <dirent.h>
#include <errno.h>

#include "fuzz.h"

static int run_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        return -1;
    }
    enum { LARGEST = 1 << 20 };
    uint8_t *data = malloc(LARGEST);
    const size_t size = data == NULL ? 0 : fread(data, 1, LARGEST, file);
    fclose(file);
    /* A block of the exact size lets the sanitizers see a read behind the end. */
    uint8_t *exact = malloc(size == 0 ? 1 : size);
    if (data == NULL || exact == NULL) {
        free(data);
        free(exact);
        return -1;
    }
    memcpy(exact, data, size);
    free(data);
    (void)LLVMFuzzerTestOneInput(exact, size);
    free(exact);
    return 1;
}

/* How many files were run; negative when one could not be. */
static int run_all(const char *path)
{
    DIR *folder = opendir(path);
    if (folder == NULL) return run_file(path);
    int count = 0;
    for (const struct dirent *entry = readdir(folder); entry != NULL && count >= 0; entry = readdir(folder)) {
        if (entry->d_name[0] == '.') continue;
        char file[4096];
        snprintf(file, sizeof file, "%s/%s", path, entry->d_name);
        count = run_file(file) < 0 ? -1 : count + 1;
    }
    closedir(folder);
    return count;
}

int main(int num_arguments, char **arguments)
{
    int count = 0;
    for (int i = 1; i < num_arguments; i++) {
        const int run = run_all(arguments[i]);
        if (run < 0) return 1;
        count += run;
    }
    printf("%d inputs\n", count);
    return count == 0 ? 1 : 0;
}
