#pragma once

#include "core/insight/past.h"
#include "core/storage/seen_file.h"
#include "ui/pages/overview/figures_reader.h"
#include "ui/session/detached.h"

#include <QObject>

namespace aanjager {

/**
 * How the programme was at an earlier moment, read through a second connection in a thread of its own and kept while
 * the moment means the same change. When this goes first, nobody waits for it. Lives in the GUI thread.
 */
class EarlierReader : public QObject
{
    Q_OBJECT

public:
    explicit EarlierReader(std::shared_ptr<FiguresReader> figures, QObject *parent = nullptr);

    /** How it was, when that is known; null while it is being read (`read` tells) or when it cannot be. */
    const Past *at(const Session &session, const Moment &moment);
    bool isReading() const { return m_reading.isRunning(); }
    /** Waits for what is being read and takes it. */
    void finish();

signals:
    /** What was asked for last is known now, or cannot be. */
    void read();

private:
    /** What a past depends on. */
    struct Key
    {
        QString path;
        Moment moment;
        qint64 sequence = 0;
        QStringList aspects;
        bool operator==(const Key &) const = default;
    };
    struct Asked
    {
        Key key;
        View now;
        SeenFile file;
        FiguresKey figures;
    };

    static Result<Past> pastOf(const Asked &asked, FiguresReader &figures);
    void start(Asked asked);
    void take();

    std::shared_ptr<FiguresReader> m_figures;
    Key m_known, m_read;         ///< of the past, of what is being read
    std::optional<Asked> m_next; ///< what was asked last, where it is not that
    std::optional<Past> m_past;
    Detached<Result<Past>> m_reading;
};

} // namespace aanjager
