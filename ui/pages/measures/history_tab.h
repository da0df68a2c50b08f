#pragma once

#include "core/domain/measure.h"
#include "ui/pages/page_context.h"
#include "ui/theme/type.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace aanjager {

/** What was changed of one measure, newest first, field by field in words. */
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    static constexpr int entriesShown = 60;

    explicit HistoryTab(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Measure> measure);

private:
    QWidget *entry(const HistoryEntry &entry);
    QLabel *line(const QString &text, theme::TextStyle style);

    PageContext m_context;
    QVBoxLayout *m_rows;
};

} // namespace aanjager
