#include DCR_TEST_HEADER
#include DCR_TEST_HEADER

int main(void)
{
    return 0;
}
