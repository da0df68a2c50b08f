#pragma once

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
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

/** Plugs in and unplugs until these are there. */
inline void plug(const QList<TestScreen> &all)
{
    QPlatformNativeInterface *platform = QGuiApplication::platformNativeInterface();
    using Configure = void (*)(const QJsonObject &, QPlatformNativeInterface *);
    const auto configure = reinterpret_cast<Configure>(platform->nativeResourceForIntegration("setConfiguration"));
    configure(screens(all), platform);
    QTest::qWait(1);
}

} // namespace aanjager::fixtures
