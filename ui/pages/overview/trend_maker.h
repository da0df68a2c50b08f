#pragma once

#include "core/insight/trend.h"

#include <QObject>
#include <future>

namespace aanjager {

/** Computes the trend of a large programme in a thread of its own, one at a time: of what is asked meanwhile only the
 * last is made. Lives in the GUI thread. */
class TrendMaker : public QObject
{
    Q_OBJECT

public:
    explicit TrendMaker(QObject *parent = nullptr);
    ~TrendMaker() override;

    void ask(View view);
    /** Forgets what is being made: it would be of another programme. */
    void forget();
    /** Waits until all that was asked is made and told. */
    void finish();

signals:
    void made(const QList<TrendPoint> &trend);

private:
    void start(View view);
    void take();

    std::future<QList<TrendPoint>> m_running; ///< valid until it is taken
    std::optional<View> m_next;
    bool m_isWanted = false; ///< what is running is still of use
};

} // namespace aanjager
