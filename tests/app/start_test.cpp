#include "tests/app/program.h"

using namespace aanjager::fixtures;

TEST(Start, LoadsNothingThatOnlyLatePartsNeed)
{
    const Ran ran = run({}, {{QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1")}});

    ASSERT_TRUE(ran.out.contains(QLatin1String("libQt6Widgets"))) << "the loader told nothing";
    for (const char *late :
         {"libQt6Charts", "libQt6OpenGL", "libQt6Pdf", "libQt6Network", "libcrypto", "libzip", "libxlsxwriter"})
        EXPECT_FALSE(ran.out.contains(QLatin1String(late))) << late << " slows every start";
}
