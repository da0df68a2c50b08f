#pragma once

#include "core/domain/action.h"
#include "core/domain/measure.h"
#include "core/storage/history.h"
#include "ui/models/history_walk.h"
#include "ui/pages/page_context.h"
#include "ui/session/latest_answer.h"

#include <QWidget>

class QVBoxLayout;

namespace aanjager {

/** What was last changed of one measure, or of one action, newest first, field by field with the values drawn; each
 * value of before can be restored. A large log is read beside the window. The whole history is a page. */
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Measure> measure);
    /** Of an action alone; its measure is where the whole history leads. */
    void show(Id<Action> action, Id<Measure> measure);
    /** Waits for what is being read. */
    void finish() { m_beside.finish(); }

private:
    void show(const HistoryFilter &filter);
    void tell(const Result<HistoryWalk::Part> &part);
    void clear();
    QWidget *headOf(const HistoryEntry &entry);
    static bool isTold(const HistoryEntry &entry);
    void addEntry(const HistoryEntry &entry);
    QWidget *rowOf(const Change &change, const RecordChange &record, const FieldChange &field);
    void addWholeHistory();

    PageContext m_context;
    Id<Measure> m_measure;
    HistoryFilter m_shown; ///< what the rows are about
    QVBoxLayout *m_rows;
    LatestAnswer<std::shared_ptr<HistoryWalk>, Result<HistoryWalk::Part>> m_beside;
};

} // namespace aanjager
