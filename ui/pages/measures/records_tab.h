#pragma once

#include "core/domain/measure.h"
#include "ui/pages/page_context.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace aanjager {

class CommitLine;
class RecordRow;

/** Records of one kind that belong to a measure, a row for each, in a tab: edited where they stand and removed with the
 * way back, and where a tab has a line for it added by what is typed there. A row whose text is not stored stays, also
 * when its record went. */
class RecordsTab : public QWidget
{
    Q_OBJECT

public:
    RecordsTab(const PageContext &context, const Description &description, QWidget *parent = nullptr);

    void show(Id<Measure> measure);
    /** What holds text that is not stored, or null. */
    QWidget *pending() const;
    /** Offers every text that is not stored; true when none is left. */
    bool leave();
    void takeBack();

    const QList<RecordRow *> &rows() const { return m_rows; }
    /** The line in which a new record is typed; null where a tab has none. */
    CommitLine *adding() const { return m_adding; }
    RecordRow *row(qint64 id) const;

protected:
    using Listed = QList<std::pair<qint64, const void *>>; ///< ids and records, in the order they are shown

    /** The records of the measure that is shown. */
    virtual Listed records() const = 0;
    virtual RecordRow *makeRow() = 0;
    /** A row was filled: for what a tab shows beside its fields. */
    virtual void showRow(RecordRow &, const void *) {}
    /** Another measure is shown, or the records changed. */
    virtual void shown() {}
    /** The line in which a new record is typed; it begins anew with another measure and when what it held is stored. */
    void setAdding(CommitLine *line);
    /** What stores a record of what was typed, or else why it is refused. */
    struct Addition
    {
        std::function<Result<void>()> store = {};
        QString refusal = {};
    };
    /** `text` is not empty. */
    virtual Addition addition(const QString & /*text*/) const { return {}; }

    /** The line that adds is there to be used, or holds text that cannot be stored any more. */
    bool isAdding() const;

    PageContext m_context;
    Id<Measure> m_measure;
    QVBoxLayout *m_column; ///< the rows stand first in it

private:
    void add(const QString &text);
    /** Stores what is typed and empties its line, also where that has to be tried again. */
    void addTyped(const std::function<Result<void>()> &add);
    void removeRow(RecordRow *row);
    void removeRecordOf(qint64 id);

    const Description &m_description;
    QList<RecordRow *> m_rows;
    CommitLine *m_adding = nullptr;
};

} // namespace aanjager
