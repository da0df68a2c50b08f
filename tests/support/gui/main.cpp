#include <QApplication>
#include <gtest/gtest.h>

namespace {

QtMessageHandler before = nullptr;

/** What the platform without a screen cannot do and says so; nothing of ours. */
bool isOfThePlatform(const QString &text)
{
    return text.startsWith(QLatin1String("This plugin does not support")) ||
           text.startsWith(QLatin1String("propagateSizeHints"));
}

/** A warning of Qt is a mistake of ours that nobody would see: painting on nothing, a connection that fails, a timer in
 * the wrong thread. It fails the test during which it comes. */
void failOnWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    before(type, context, text);
    const bool isWarning = type == QtWarningMsg || type == QtCriticalMsg;
    if (isWarning && !isOfThePlatform(text))
        ADD_FAILURE() << "Qt warns: " << text.toStdString();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LANGUAGE", "C");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    before = qInstallMessageHandler(&failOnWarnings);
    return RUN_ALL_TESTS();
}
