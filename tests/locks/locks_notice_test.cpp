// Each lock on text that breaks it and on text that does not: a lock that notices nothing would pass for ever.
#include "tests/locks/locks.h"

#include <gtest/gtest.h>

using namespace aanjager::locks;

namespace {

Sources oneFile(const char *path, const char *text)
{
    return {{QString::fromLatin1(path), QString::fromUtf8(text)}};
}

} // namespace

TEST(LocksNotice, AnIncludeThatPointsUp)
{
    const char *text =
        "#include \"core/base/money.h\"\n#  include <core/insight/overview.h>\n#include \"ui/theme/theme.h\"\n";

    const auto findings = includesAgainstTheArrows(oneFile("core/storage/programme_file.cpp", text));

    EXPECT_EQ(told(findings), "core/storage/programme_file.cpp:2 core/storage may not include core/insight/overview.h\n"
                              "core/storage/programme_file.cpp:3 core/storage may not include ui/theme/theme.h\n");
}

TEST(LocksNotice, AnIncludeBetweenNeighbours)
{
    const auto findings =
        includesAgainstTheArrows(oneFile("core/report/summary.cpp", "#include \"core/exchange/csv.h\"\n"));

    EXPECT_EQ(told(findings), "core/report/summary.cpp:1 core/report may not include core/exchange/csv.h\n");
}

TEST(LocksNotice, TheAppInTheWindow)
{
    const auto findings = includesAgainstTheArrows(oneFile("ui/shell/window.cpp", "#include \"app/commands.h\"\n"));

    EXPECT_EQ(told(findings), "ui/shell/window.cpp:1 ui may not include app/commands.h\n");
}

TEST(LocksNotice, AnIncludeWithoutItsLayer)
{
    const auto findings = includesAgainstTheArrows(oneFile("ui/shell/window.cpp", "#include \"../../app/x.h\"\n"));

    EXPECT_EQ(told(findings), "ui/shell/window.cpp:1 names no layer: ../../app/x.h\n");
}

TEST(LocksAllow, WhatPointsDownOrIsCommentedOut)
{
    const char *text = "// #include \"app/x.h\"\n#include \"core/exchange/csv.h\"\n#include "
                       "\"ui/text/words.h\"\n#include \"x.moc\"\n#include \"resources/carried.h\"\n";

    EXPECT_EQ(told(includesAgainstTheArrows(oneFile("ui/shell/window.cpp", text))), "");
    EXPECT_EQ(told(includesAgainstTheArrows(oneFile("app/main.cpp", "#include \"ui/shell/window.h\"\n"))), "");
}

TEST(LocksNotice, AScreenInCore)
{
    const char *text = "#include <QString>\n#include <QtCore/QHash>\n#include <QtWidgets/QWidget>\n#include <QColor>\n"
                       "#include <qpainter.h>\n#include <qpdf/QPDF.hh>\n#include <vector>\n";

    const auto findings = screenInCore(oneFile("core/report/blocks.cpp", text));

    EXPECT_EQ(told(findings), "core/report/blocks.cpp:3 core has no screen: QtWidgets/QWidget\n"
                              "core/report/blocks.cpp:4 core has no screen: QColor\n"
                              "core/report/blocks.cpp:5 core has no screen: qpainter.h\n");
}

TEST(LocksAllow, AScreenInTheWindow)
{
    EXPECT_EQ(told(screenInCore(oneFile("ui/shell/window.cpp", "#include <QWidget>\n"))), "");
}

TEST(LocksNotice, SqlInTheWindow)
{
    const char *text = "#include <SQLiteCpp/Database.h>\n#include <sqlite3.h>\n/* SELECT a FROM b */\n"
                       "run(\"SELECT name \"\n    \"FROM measure\");\nrun(u\"UPDATE measure SET title = ?\");\n";

    const auto findings = sqlOutsideTheDoor(oneFile("ui/pages/measures.cpp", text));

    EXPECT_EQ(told(findings),
              "ui/pages/measures.cpp:1 SQLite stays behind the door: SQLiteCpp/Database.h\n"
              "ui/pages/measures.cpp:2 SQLite stays behind the door: sqlite3.h\n"
              "ui/pages/measures.cpp:4 SQL outside core/storage and core/insight: SELECT name \" \"FROM\n"
              "ui/pages/measures.cpp:6 SQL outside core/storage and core/insight: UPDATE measure SET\n");
}

TEST(LocksAllow, SqlAtTheDoorAndPlainWordsElsewhere)
{
    EXPECT_EQ(told(sqlOutsideTheDoor(oneFile("core/insight/overview.cpp", "run(\"SELECT id FROM measure\");\n"))), "");
    EXPECT_EQ(told(sqlOutsideTheDoor(oneFile("ui/x.cpp", "#pragma once\ntr(\"Select one from the list\");\n"))), "");
}

TEST(LocksNotice, AConnectWithoutAContext)
{
    const char *text = "connect(m_file, &File::changed, [this] { repaint(); });\n"
                       "QObject::connect(box(1, 2), qOverload<int, bool>(&Box::chosen),\n    [=](int) {});\n"
                       "connect(&timer, &QTimer::timeout, &flush);\n"
                       "QTimer::singleShot(0, [this] { start(); });\n"
                       "connect(a, SIGNAL(done()), b, SLOT(go()));\n";

    const auto findings = connectsWithoutContext(oneFile("ui/x.cpp", text));

    EXPECT_EQ(told(findings), "ui/x.cpp:1 connect without a context object\n"
                              "ui/x.cpp:2 connect without a context object\n"
                              "ui/x.cpp:4 connect without a context object\n"
                              "ui/x.cpp:5 singleShot without a context object\n"
                              "ui/x.cpp:6 connect by text\n");
}

TEST(LocksAllow, AConnectWithAContext)
{
    const char *text = "connect(m_file->log(), &File::changed, this, [this](int a, int b) { repaint(a, b); });\n"
                       "connect(a, qOverload<int, bool>(&Box::chosen), b, &Pane::show);\n"
                       "connect(a, &A::x, this, &B::y, Qt::QueuedConnection);\n"
                       "QTimer::singleShot(0, this, [this] { start(); });\n";

    EXPECT_EQ(told(connectsWithoutContext(oneFile("ui/x.cpp", text))), "");
}

TEST(LocksNotice, AFileThatGrewTooLong)
{
    const Sources sources = {{QStringLiteral("ui/long.cpp"), QStringLiteral("x\n").repeated(401)},
                             {QStringLiteral("ui/just.cpp"), QStringLiteral("x\n").repeated(400)},
                             {QStringLiteral("ui/long.h"), QStringLiteral("x\n").repeated(201)},
                             {QStringLiteral("ui/just.h"), QStringLiteral("x\n").repeated(200)}};

    EXPECT_EQ(told(filesTooLong(sources)),
              "ui/long.cpp:401 has more than 400 lines\nui/long.h:201 has more than 200 lines\n");
}

TEST(LocksNotice, WorkLeftUndone)
{
    const auto findings =
        unfinishedWork(oneFile("app/main.cpp", "int a;\n// TODO: later\nauto s = \"TODOS\";\nint b; /* FIXME */\n"));

    EXPECT_EQ(told(findings), "app/main.cpp:2 TODO\napp/main.cpp:4 FIXME\n");
}

TEST(LocksNotice, ANamespaceOpenedInAHeader)
{
    const char *text = "#pragma once\nusing namespace Qt::Literals;\n// using namespace std\n";

    EXPECT_EQ(told(namespacesOpenedInHeaders(oneFile("ui/x.h", text))), "ui/x.h:2 using namespace Qt::Literals\n");
    EXPECT_EQ(told(namespacesOpenedInHeaders(oneFile("ui/x.cpp", text))), "");
}

TEST(LocksRead, CodeWithoutItsCommentsButWithItsStrings)
{
    const QString text = QStringLiteral(
        "a = \"http://x \\\" /* no */\"; // yes\nb = R\"(// raw \" too)\"; c = '\"'; /* two\nlines */ d");

    EXPECT_EQ(withoutComments(text).toStdString(),
              "a = \"http://x \\\" /* no */\";       \nb = R\"(// raw \" too)\"; c = '\"';       \n         d");
}
