#pragma once

#include "core/insight/search_index.h"
#include "ui/session/session.h"

#include <QTimer>

namespace aanjager {

/**
 * The search in the open programme: made when it is first asked for, in steps between other events, and kept up with
 * every change. A programme that nobody searches costs nothing.
 */
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    /** `session` must outlive it. */
    explicit PaletteSearch(Session &session, QObject *parent = nullptr);

    /** Starts, where it did not yet; small programmes are ready at once. */
    void prepare();
    /** True when everything that is in the programme can be found. */
    bool isComplete() const;
    /** Why not everything can be found for now; it is tried again after a while and at the next search. */
    const std::optional<Error> &problem() const { return m_problem; }
    /** What was found; nothing where no programme is open. */
    SearchAnswer search(const QString &typed);

signals:
    /** It became complete, or cannot for now; see `problem`. */
    void completed();

private:
    void forget();
    void follow(const QList<RowChange> &rows);
    void work();
    bool step(std::chrono::milliseconds budget);

    Session &m_session;
    std::unique_ptr<SearchIndex> m_index;
    QTimer m_step{this};
    std::optional<Error> m_problem;
};

} // namespace aanjager
