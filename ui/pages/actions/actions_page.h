#pragma once

#include "ui/models/actions_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QLineEdit;
class QPushButton;

namespace aanjager {

class ActionAddLine;
class ActionPanel;
class ActionsBulk;
class ChipButton;
class ElidedLabel;
class EmptyState;
class LineBox;
class SegmentedControl;
class TableView;

/** As what file actions leave the program. */
enum class ActionFormat { Xlsx, Csv, Ics };

/** Everybody's actions: what is late, due this week and later, added in one line and dealt with in one go. */
class ActionsPage : public Page
{
    Q_OBJECT

public:
    explicit ActionsPage(const PageContext &context, QWidget *parent = nullptr);

    void goTo(const Destination &destination) override;
    Destination present() const override;

    TableView *table() const { return m_table; }
    ActionsModel *model() const { return m_model; }
    ActionAddLine *addLine() const { return m_add; }
    ActionsBulk *bulk() const { return m_bulk; }
    SegmentedControl *whose() const { return m_whose; }
    ActionPanel *panel() const { return m_panel; }
    QLineEdit *searchField() const { return m_search; }
    void showOnly(const ActionFilter &filter);
    void choose(Id<Action> action);
    /** Goes to where a new action is typed. */
    bool startNew() override;
    bool goToSearch() override;
    void togglePanel() override;
    /** Shows every field of the chosen action beside the list, and goes there; or puts it away. */
    void showPanel(bool shown);
    /** Writes those that the filters leave to a file; for a calendar the open ones among them that have a day. */
    void exportTo(const QString &path, ActionFormat format);
    /** How many that would be. */
    int exportCount(ActionFormat format) const;
    LineBox *evidenceBox() const { return m_evidenceBox; }
    /** Stores what is typed; false when it could not be, and stays. */
    bool leave() override;
    QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Whose { Mine, Everyone };

    QWidget *makeHead();
    QWidget *makeTools();
    void makeTable();
    ChipButton *addChip(QWidget *parent, void (ActionsPage::*fill)(QMenu &));
    QWidget *makeExport(QWidget *parent);
    void listTerms(QMenu &menu);
    void listMeasures(QMenu &menu);
    void listKinds(QMenu &menu);
    void listParties(QMenu &menu);
    void listGroupings(QMenu &menu);
    void offer(QMenu &menu, const QString &words, const ActionFilter &filter);
    void ask(const ActionFilter &filter);
    void refresh();
    void showChoice();
    void fitTools();
    void fitColumns();
    QList<Id<Action>> chosen() const;
    void tick(const QModelIndex &index);
    bool isExported(const Action &action, ActionFormat format) const;
    void openMeasure(const QModelIndex &index);
    void showChosen();
    void showBulk();
    void askExport(ActionFormat format);
    Result<QByteArray> exported(ActionFormat format) const;

    PageContext m_context;
    ActionsModel *m_model;
    TableView *m_table;
    ActionAddLine *m_add;
    ActionsBulk *m_bulk;
    ElidedLabel *m_summary;
    QWidget *m_filters = nullptr, *m_shapes = nullptr;
    SegmentedControl *m_whose;
    QLineEdit *m_search;
    QPushButton *m_new;
    ActionPanel *m_panel;
    LineBox *m_evidenceBox;
    EmptyState *m_empty;
    ChipButton *m_terms = nullptr, *m_details = nullptr, *m_measures = nullptr, *m_kinds = nullptr,
               *m_parties = nullptr, *m_evidence = nullptr, *m_grouping = nullptr;
};

} // namespace aanjager
