#pragma once

#include <QDBusConnection>
#include <QString>
#include <memory>

class QDBusPendingCallWatcher;

namespace aanjager {

/** Keeps the screens from going dark while it lives, by asking the desktop; a desktop that does not listen, or none, is
 * no error. */
class Wakeful
{
public:
    /** `why` is what the desktop tells a person who asks what keeps the screens on. */
    explicit Wakeful(const QString &why, const QDBusConnection &desktop = QDBusConnection::sessionBus());
    ~Wakeful();
    Q_DISABLE_COPY_MOVE(Wakeful)

private:
    QDBusConnection m_desktop;
    std::unique_ptr<QDBusPendingCallWatcher> m_asked; ///< null where nobody could be asked
};

} // namespace aanjager
