#include "tests/support/gui/run_tests.h"

int main(int argc, char **argv)
{
    return aanjager::test::runTests(argc, argv, "offscreen");
}
