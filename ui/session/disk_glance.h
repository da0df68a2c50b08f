#pragma once

#include "ui/session/detached.h"

#include <QStringList>
#include <QTimer>

namespace aanjager {

/**
 * Asks the disk every second after a file, in a thread of its own: a disk that does not answer, such as a share after
 * sleep, holds up nobody, and is not asked again before it did. Lives in the GUI thread.
 */
class DiskGlance : public QObject
{
    Q_OBJECT

public:
    /** How the disk is asked: returns the conflict copies beside a file where they are wanted. */
    using Asking = std::function<QStringList(const QString &path, bool withCopies)>;

    explicit DiskGlance(QObject *parent = nullptr);

    /** Looks at once, and from now on. */
    void begin(const QString &path);
    /** What was asked is not told any more. */
    void end();
    /** Once more, where an answer is not still waited for. */
    void ask();
    /** Null: the disk itself. */
    void setAsking(Asking asking);

signals:
    /** The disk answers: what it is asked now does not take long. */
    void answered();
    /** A cloud client put a copy with other changes beside the file, or had done so before. */
    void conflictCopyFound(const QString &name);

private:
    void take(bool withCopies);

    QString m_path;
    Asking m_asking;
    QTimer m_timer{this};
    int m_asked = 0;
    QStringList m_told;
    Detached<QStringList> m_answer;
};

} // namespace aanjager
