#pragma once

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QProcess>
#include <QScreen>
#include <QTest>
#include <gtest/gtest.h>
#include <qpa/qplatformnativeinterface.h>

namespace aanjager::fixtures {

/** A screen of the platform that has none of itself. */
struct TestScreen
{
    const char *name;
    int left, width, height;
};

inline constexpr TestScreen laptop{"laptop", 0, 1440, 900};
inline constexpr TestScreen projector{"beamer", 1440, 1920, 1080};
inline constexpr TestScreen oldProjector{"oude beamer", 1440, 1280, 1024}; ///< 5:4

inline QJsonObject screens(const QList<TestScreen> &all)
{
    QJsonArray array;
    for (const TestScreen &screen : all)
        array.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(screen.name)},
                                 {QStringLiteral("x"), screen.left},
                                 {QStringLiteral("y"), 0},
                                 {QStringLiteral("width"), screen.width},
                                 {QStringLiteral("height"), screen.height},
                                 {QStringLiteral("logicalDpi"), 96},
                                 {QStringLiteral("logicalBaseDpi"), 96},
                                 {QStringLiteral("dpr"), 1}});
    return {{QStringLiteral("synchronousWindowSystemEvents"), true},
            {QStringLiteral("windowFrameMargins"), false},
            {QStringLiteral("screens"), array}};
}

/** The screens are those of an X server: they stay as they are, and keys come from its keyboard. */
inline bool isOfX()
{
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

/** Plugs in and unplugs until these are there. */
inline void plug(const QList<TestScreen> &all)
{
    if (isOfX())
        return;
    QPlatformNativeInterface *platform = QGuiApplication::platformNativeInterface();
    using Configure = void (*)(const QJsonObject &, QPlatformNativeInterface *);
    const auto configure = reinterpret_cast<Configure>(platform->nativeResourceForIntegration("setConfiguration"));
    configure(screens(all), platform);
    QTest::qWait(1);
}

/** The one that this stands for; of an X server by its place. */
inline QScreen *screenFor(const TestScreen &screen)
{
    const QList<QScreen *> all = QGuiApplication::screens();
    if (isOfX())
        return all.value(screen.left == 0 ? 0 : 1);
    for (QScreen *each : all)
        if (each->name() == QLatin1String(screen.name))
            return each;
    return nullptr;
}

/** Waits until the program had a key that means nothing, and so all that were given before it. */
class LastKey : public QObject
{
public:
    static constexpr const char *nameForX = "Pause";

    LastKey() { qApp->installEventFilter(this); }
    bool wait()
    {
        return QTest::qWaitFor([this] { return m_isHere; });
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool isUp = event->type() == QEvent::KeyRelease;
        m_isHere = m_isHere || (isUp && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Pause);
        return false;
    }

    bool m_isHere = false;
};

/** What a person does at the keyboard of the X server: `xdotool key Return`. Returns when the program has had it. */
inline void atKeyboard(const QStringList &what)
{
    LastKey last;
    QProcess keyboard;
    keyboard.start(QStringLiteral("xdotool"),
                   what + QStringList{QStringLiteral("key"), QString::fromLatin1(LastKey::nameForX)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return keyboard.state() == QProcess::NotRunning; }));
    ASSERT_EQ(keyboard.exitCode(), 0) << keyboard.readAllStandardError().toStdString();
    EXPECT_TRUE(last.wait());
    QTest::qWait(1);
}

/** "ctrl+z" */
inline QString nameForX(int key, Qt::KeyboardModifiers modifiers)
{
    static const QHash<int, QString> names{{Qt::Key_Return, QStringLiteral("Return")},
                                           {Qt::Key_Escape, QStringLiteral("Escape")},
                                           {Qt::Key_Right, QStringLiteral("Right")},
                                           {Qt::Key_F5, QStringLiteral("F5")}};
    const QString name = names.contains(key) ? names[key] : QString(QChar(key)).toLower();
    return modifiers == Qt::ControlModifier ? QStringLiteral("ctrl+") + name : name;
}

} // namespace aanjager::fixtures
