#pragma once

#include <QApplication>
#include <gtest/gtest.h>

/* How a program of tests of the window runs: without a screen, with every warning of Qt a failure. */
namespace aanjager::test {

inline QtMessageHandler &handlerBefore()
{
    static QtMessageHandler before = nullptr;
    return before;
}

/** What the platform without a screen cannot do and says so; nothing of ours. */
inline bool isOfThePlatform(const QString &text)
{
    return text.startsWith(QLatin1String("This plugin does not support")) ||
           text.startsWith(QLatin1String("propagateSizeHints"));
}

/** A warning of Qt is a mistake of ours that nobody would see: painting on nothing, a connection that fails, a timer in
 * the wrong thread. It fails the test during which it comes. */
inline void failOnWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    handlerBefore()(type, context, text);
    const bool isWarning = type == QtWarningMsg || type == QtCriticalMsg;
    if (isWarning && !isOfThePlatform(text))
        ADD_FAILURE() << "Qt warns: " << text.toStdString();
}

/** Runs every test on this platform, e.g. "offscreen". */
inline int runTests(int argc, char **argv, const QByteArray &platform)
{
    qputenv("QT_QPA_PLATFORM", platform);
    qputenv("LANGUAGE", "C");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    handlerBefore() = qInstallMessageHandler(&failOnWarnings);
    return RUN_ALL_TESTS();
}

} // namespace aanjager::test
