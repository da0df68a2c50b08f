#pragma once

#include "core/insight/view.h"

#include <QObject>
#include <future>

namespace aanjager {

/**
 * The programme as it was at an earlier moment, read through a second connection in a thread of its own and kept while
 * the moment means the same change. Lives in the GUI thread.
 */
class EarlierReader : public QObject
{
    Q_OBJECT

public:
    explicit EarlierReader(QObject *parent = nullptr);
    ~EarlierReader() override;

    /** What it was, when that is known; null while it is being read (`read` tells) or when it cannot be. */
    const View *at(const ProgrammeFile &file, const Moment &moment, QDate today);
    bool isReading() const { return m_reading.valid(); }
    /** Waits for what is being read and takes it. */
    void finish();

signals:
    /** What was asked for last is known now, or cannot be. */
    void read();

private:
    /** What a view depends on. */
    struct Key
    {
        QString path;
        Moment moment;
        qint64 sequence = 0;
        bool operator==(const Key &) const = default;
    };

    void start(const Key &key, QDate today);
    void take();

    Key m_known, m_asked, m_read; ///< of the view, of the last question, of what is being read
    std::optional<View> m_view;
    QDate m_today;
    std::future<Result<View>> m_reading; ///< valid until it is taken
};

} // namespace aanjager
