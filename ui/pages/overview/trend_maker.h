#pragma once

#include "core/insight/trend.h"
#include "ui/pages/overview/figures_reader.h"

#include <QObject>
#include <future>

namespace aanjager {

/** Computes the trend of a large programme in a thread of its own, one at a time: of what is asked meanwhile only the
 * last is made. What parties reported is read there where the view does not hold it. Lives in the GUI thread. */
class TrendMaker : public QObject
{
    Q_OBJECT

public:
    /** `figures` is borrowed. */
    explicit TrendMaker(FiguresReader &figures, QObject *parent = nullptr);
    ~TrendMaker() override;

    void ask(const Session &session);
    /** Forgets what is being made: it would be of another programme. */
    void forget();
    /** Waits until all that was asked is made and told. */
    void finish();

signals:
    void made(const QList<TrendPoint> &trend);
    /** What was asked last could not be read. */
    void failed(const Error &error);

private:
    using Trend = Result<QList<TrendPoint>>;
    struct Asked
    {
        View view;
        FiguresKey key;
    };

    void start(Asked asked);
    void take();

    FiguresReader &m_figures;
    std::future<Trend> m_running; ///< valid until it is taken
    std::optional<Asked> m_next;
    bool m_isWanted = false; ///< what is running is still of use
};

} // namespace aanjager
