#include "ui/session/disk_glance.h"

#include "core/storage/conflict_copies.h"

#include <QFileInfo>
#include <utility>

namespace aanjager {

namespace {

constexpr std::chrono::milliseconds betweenGlances{1000};
constexpr int glancesForCopies = 10; ///< a folder is more to read than a file's time

QStringList askDisk(const QString &path, bool withCopies)
{
    std::ignore = QFileInfo(path).lastModified(); // the disk has to be asked for it
    return withCopies ? conflictCopiesOf(path) : QStringList();
}

} // namespace

DiskGlance::DiskGlance(QObject *parent) : QObject(parent), m_asking(&askDisk)
{
    m_timer.setInterval(betweenGlances);
    connect(&m_timer, &QTimer::timeout, this, &DiskGlance::ask);
}

void DiskGlance::begin(const QString &path)
{
    end();
    m_path = path;
    m_timer.start();
    ask();
}

void DiskGlance::end()
{
    m_timer.stop();
    m_path.clear();
    m_answer.letGo();
    m_told.clear();
    m_asked = 0;
}

void DiskGlance::setAsking(Asking asking)
{
    m_asking = asking ? std::move(asking) : Asking(&askDisk);
}

void DiskGlance::ask()
{
    if (m_path.isEmpty() || m_answer.isRunning())
        return;
    const bool withCopies = m_asked++ % glancesForCopies == 0;
    const auto work = [asking = m_asking, path = m_path, withCopies] { return asking(path, withCopies); };
    m_answer.start(this, work, [this, withCopies] { take(withCopies); });
}

void DiskGlance::take(bool withCopies)
{
    const QStringList found = m_answer.take();
    emit answered();
    if (!withCopies)
        return;
    const QStringList before = std::exchange(m_told, found);
    for (const QString &name : found)
        if (!before.contains(name))
            emit conflictCopyFound(name);
}

} // namespace aanjager
