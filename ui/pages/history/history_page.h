#pragma once

#include "core/domain/measure.h"
#include "ui/models/history_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QLabel;
class QMenu;
class QToolButton;

namespace aanjager {

class ChipButton;
class HistoryModel;
class TableView;

/**
 * What was changed in the whole programme or in one measure, newest first, by day or by field, with the values drawn.
 * A value of before is written again with Enter, the button on its row or the menu. It reads the log when somebody
 * looks.
 */
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);

    /** Shows only what was changed in one measure, by field; of the whole programme, by day, for null. */
    void showOnly(Id<Measure> measure);
    /** Shows these rows, grouped so. */
    void look(const HistoryChoice &choice, HistoryGrouping grouping);
    void goTo(const Destination &destination) override { showOnly(destination.measure); }
    QList<QWidget *> panes() const override;
    /** The choice of the history and its grouping. */
    std::any state() const override;
    void restore(const std::any &state) override;
    TableView *table() const { return m_table; }
    HistoryModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    void makeTable();
    void fitColumns();
    ChipButton *chip(const QString &name);
    void load();
    void summarise();
    void listFields(QMenu *menu);
    void listAuthors(QMenu *menu);
    void listGroupings(QMenu *menu);
    void showChoice();
    void bringBack(const QModelIndex &index);
    void openMenu(const QPoint &point);

    PageContext m_context;
    HistoryModel *m_model;
    TableView *m_table;
    QLabel *m_summary;
    QToolButton *m_back;
    ChipButton *m_field = nullptr;
    ChipButton *m_by = nullptr;
    ChipButton *m_verdicts = nullptr;
    ChipButton *m_grouping = nullptr;
};

} // namespace aanjager
