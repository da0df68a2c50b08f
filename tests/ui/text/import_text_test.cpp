#include "ui/text/import_text.h"

#include "tests/support/problem_codes.h"

#include <gtest/gtest.h>

using namespace aanjager;

TEST(ImportText, HasASentenceForEveryCodeOfAProblem)
{
    const QSet<QString> codes = fixtures::problemCodesIn(QStringLiteral("core/exchange"), QStringLiteral("forms"));

    EXPECT_GE(codes.size(), 15);
    EXPECT_TRUE(codes.contains(QStringLiteral("no_such_day")) && codes.contains(QStringLiteral("totals_row")) &&
                codes.contains(QStringLiteral("formula_error")));
    for (const QString &code : codes)
        EXPECT_TRUE(text::ImportText::knows(code)) << qPrintable(code);
}

TEST(ImportText, SaysProblemsInDutchAndEnglishWithTheColumnAsItStands)
{
    const text::Wording dutch(QStringLiteral("nl")), english(QStringLiteral("en"));
    ImportProblem problem{ProblemKind::Invalid, QStringLiteral("no_such_day")};
    problem.row = 13;
    problem.column = QStringLiteral("Eind %n");

    EXPECT_EQ(text::ImportText(dutch).problem(problem), QStringLiteral("1 dag in “Eind %n” die niet bestaat"));
    EXPECT_EQ(text::ImportText(dutch).problem(problem, 2), QStringLiteral("2 dagen in “Eind %n” die niet bestaan"));
    EXPECT_EQ(text::ImportText(english).problem(problem, 2), QStringLiteral("2 days in “Eind %n” that do not exist"));
    EXPECT_EQ(text::ImportText(dutch).where(problem), QStringLiteral("rij 13, Eind %n"));
}
