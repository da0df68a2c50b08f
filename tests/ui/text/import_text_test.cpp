#include "ui/text/import_text.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

/** Every code that the sources of the import give a problem. */
QSet<QString> codesInSources()
{
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral("ProblemKind::\\w+,\\s*(?:QStringLiteral\\()?\"(\\w+)\"")),
        QRegularExpression(QStringLiteral("\\b(?:skip|tell|report)\\((?:\\w+(?:::\\w+)?, )?\"(\\w+)\"")),
        QRegularExpression(QStringLiteral("\\? \"(\\w+)\" : \"\\w+\", column")),
        QRegularExpression(QStringLiteral("\\? \"\\w+\" : \"(\\w+)\", column")),
    };
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(AANJAGER_SOURCES "/core/exchange"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const QRegularExpression &form : forms)
            for (auto match = form.globalMatch(source); match.hasNext();)
                codes.insert(match.next().captured(1));
    }
    return codes;
}

} // namespace

TEST(ImportText, HasASentenceForEveryCodeOfAProblem)
{
    const QSet<QString> codes = codesInSources();

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
