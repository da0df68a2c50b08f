#include "ui/presenting/screen_key.h"

#include <QGuiApplication>
#include <QScreen>

namespace aanjager {

QString keyOf(const QScreen &screen)
{
    int nth = 1;
    for (const QScreen *each : QGuiApplication::screens()) {
        if (each == &screen)
            break;
        nth += each->name() == screen.name() ? 1 : 0;
    }
    return nth == 1 ? screen.name() : QStringLiteral("%1 %2").arg(screen.name()).arg(nth);
}

QScreen *screenOf(const QString &key)
{
    for (QScreen *each : QGuiApplication::screens())
        if (keyOf(*each) == key)
            return each;
    return nullptr;
}

} // namespace aanjager
