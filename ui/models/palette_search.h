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
    /** What was found; nothing where no programme is open. */
    SearchAnswer search(const QString &typed);

signals:
    /** It became complete. */
    void completed();

private:
    void forget();
    void follow(const QList<RowChange> &rows);
    void work();

    Session &m_session;
    std::unique_ptr<SearchIndex> m_index;
    QTimer m_step{this};
};

} // namespace aanjager
