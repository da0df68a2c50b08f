#include "tests/locks/locks.h"

#include <gtest/gtest.h>

using namespace aanjager::locks;

namespace {

Sources program()
{
    return readSources(QStringLiteral(AANJAGER_SOURCE), {QStringLiteral("app"), QStringLiteral("core"),
                                                         QStringLiteral("resources"), QStringLiteral("ui")});
}

Sources everything()
{
    Sources all = program() + readSources(QStringLiteral(AANJAGER_SOURCE), {QStringLiteral("tests")});
    all.removeIf([](const Source &source) { return source.path.startsWith(u"tests/locks/"); });
    return all;
}

} // namespace

TEST(Locks, ReadTheWholeProject)
{
    const Sources sources = everything();

    for (const QString &path : {QStringLiteral("core/base/result.h"), QStringLiteral("core/domain/vocabularies.cpp"),
                                QStringLiteral("tests/core/base/imprecise_date_test.cpp")})
        EXPECT_TRUE(std::any_of(sources.begin(), sources.end(), [&](const Source &s) { return s.path == path; }));
}

TEST(Locks, IncludesFollowTheArrows)
{
    EXPECT_EQ(told(includesAgainstTheArrows(program())), "");
}

TEST(Locks, CoreHasNoScreen)
{
    EXPECT_EQ(told(screenInCore(program())), "");
}

TEST(Locks, SqlStaysBehindTheDoor)
{
    EXPECT_EQ(told(sqlOutsideTheDoor(program())), "");
}

TEST(Locks, EveryConnectHasAContext)
{
    EXPECT_EQ(told(connectsWithoutContext(everything())), "");
}

TEST(Locks, FilesStayReadable)
{
    EXPECT_EQ(told(filesTooLong(program())), "");
}

TEST(Locks, NothingIsLeftUnfinished)
{
    EXPECT_EQ(told(unfinishedWork(everything())), "");
}

TEST(Locks, HeadersOpenNoNamespace)
{
    EXPECT_EQ(told(namespacesOpenedInHeaders(everything())), "");
}
