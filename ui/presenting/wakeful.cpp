#include "ui/presenting/wakeful.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace aanjager {

namespace {

/** Of the Idle Inhibition Service that desktops share (freedesktop.org, draft 0.2). */
QDBusMessage call(const char *method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"),
        QStringLiteral("org.freedesktop.ScreenSaver"), QLatin1String(method));
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

} // namespace

Wakeful::Wakeful(const QString &why, const QDBusConnection &desktop) : m_desktop(desktop)
{
    if (m_desktop.isConnected())
        m_asked = std::make_unique<QDBusPendingCallWatcher>(
            m_desktop.asyncCall(call("Inhibit", {QCoreApplication::applicationName(), why})));
}

Wakeful::~Wakeful()
{
    if (!m_asked)
        return;
    const auto letGo = [desktop = m_desktop](QDBusPendingCallWatcher *asked) {
        if (const QDBusPendingReply<uint> cookie = *asked; cookie.isValid())
            desktop.send(call("UnInhibit", {cookie.value()}));
        asked->deleteLater();
    };
    QDBusPendingCallWatcher *asked = m_asked.release();
    if (asked->isFinished())
        letGo(asked);
    else
        QObject::connect(asked, &QDBusPendingCallWatcher::finished, asked, letGo); // it answers yet
}

} // namespace aanjager
