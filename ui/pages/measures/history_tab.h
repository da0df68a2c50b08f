#pragma once

#include "core/domain/action.h"
#include "core/domain/measure.h"
#include "core/storage/history.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QVBoxLayout;

namespace aanjager {

/** What was last changed of one measure, or of one action, newest first, field by field with the values drawn; each
 * value of before can be restored. The whole history is a page. */
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Measure> measure);
    /** Of an action alone; its measure is where the whole history leads. */
    void show(Id<Action> action, Id<Measure> measure);

private:
    void show(const char *table, qint64 id);
    QWidget *headOf(const HistoryEntry &entry);
    static bool isTold(const HistoryEntry &entry);
    void addEntry(const HistoryEntry &entry);
    QWidget *rowOf(const Change &change, const RecordChange &record, const FieldChange &field);
    void addWholeHistory();

    PageContext m_context;
    Id<Measure> m_measure;
    QVBoxLayout *m_rows;
};

} // namespace aanjager
