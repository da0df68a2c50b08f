#pragma once

#include "ui/models/lines_model.h"
#include "ui/session/session.h"

namespace aanjager {

/** The records of a page under headings that fold, following the programme. What is made of it says what it lists and
 * which records it tells of, and loads itself when it is made. */
class FoldingRegister : public LinesModel
{
    Q_OBJECT

public:
    /** `session` must outlive the model. */
    explicit FoldingRegister(Session &session, QObject *parent = nullptr);

    /** Folds the group of a heading, or opens it again; another row changes nothing. */
    void toggle(const QModelIndex &heading);
    /** Shows what is under a heading; it may not be shown itself. */
    void unfold(qint64 heading);

signals:
    /** Which records there are or are shown, or what is told of them, changed. */
    void counted();

protected:
    static constexpr int headings = 0; ///< what a heading is about

    virtual QList<MeasureLine> picture() = 0;
    virtual bool tellsOf(const QByteArray &table) const = 0;
    /** Another programme is opened: what was chosen to be shown counts no more. */
    virtual void forget() = 0;

    void load();
    bool isFolded(qint64 heading) const { return m_folded.contains(heading); }

    Session &m_session;

private:
    void follow(const QList<RowChange> &changes);

    QSet<qint64> m_folded;
};

} // namespace aanjager
