#include DCR_TEST_HEADER
#include DCR_TEST_HEADER

int main()
{
    return 0;
}
