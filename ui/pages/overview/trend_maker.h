#pragma once

#include "core/insight/trend.h"
#include "ui/pages/overview/figures_reader.h"
#include "ui/session/detached.h"

#include <QObject>

namespace aanjager {

/** Computes the trend of a large programme in a thread of its own, one at a time: of what is asked meanwhile only the
 * last is made; when this goes first, nobody waits for it. What parties reported is read there where the view does not
 * hold it. Lives in the GUI thread. */
class TrendMaker : public QObject
{
    Q_OBJECT

public:
    explicit TrendMaker(std::shared_ptr<FiguresReader> figures, QObject *parent = nullptr);

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

    std::shared_ptr<FiguresReader> m_figures;
    Detached<Trend> m_running;
    std::optional<Asked> m_next;
    bool m_isWanted = false; ///< what is running is still of use
};

} // namespace aanjager
