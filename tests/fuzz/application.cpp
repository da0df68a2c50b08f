// Late parts are looked for beside the program, which only an application knows the place of.
#include <QCoreApplication>

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static const QCoreApplication application(*count, *arguments);
    return 0;
}
