#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;

namespace aanjager {

class HistoryModel;
class TableView;

/** What was changed in the whole programme, by day, newest first. It reads the log when somebody looks. */
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();

    PageContext m_context;
    HistoryModel *m_model;
    TableView *m_table;
    QLabel *m_summary;
};

} // namespace aanjager
