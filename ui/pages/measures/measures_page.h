#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace aanjager {

class ElidedLabel;
class MeasurePanel;
class MeasuresEmpty;
class MeasuresModel;
class TableView;

/**
 * The measures of the programme: a grouped table that is searched while typing, the chosen measure beside it, and a
 * new one in one line.
 */
class MeasuresPage : public QWidget
{
    Q_OBJECT

public:
    explicit MeasuresPage(const PageContext &context, QWidget *parent = nullptr);

    /** Chooses a measure; a null one chooses the first. Where what is typed is refused, it stays on that measure. */
    void choose(Id<Measure> id);
    Id<Measure> chosen() const;
    /** Chooses the first measure and takes the keyboard there; without measures, to the field for the first. */
    void begin();
    /** Goes to the field that takes a new measure. */
    void startNew();
    /** Chooses the measure so many rows further, or back. */
    void step(int by);
    /** Goes to the title of the chosen measure, to change it. */
    void rename();
    /** Removes what is chosen, with the offer to take it back. */
    void removeChosen();
    /** Stores what is typed about the measure; false when something was refused, which stays as it was typed. */
    bool leave();
    /** Gives up what is typed and not stored. */
    void takeBack();
    /** Keeps the panel of the chosen measure out of sight, for want of room or because a person put it away. */
    void setPanelAway(bool away);
    /** The parts that F6 walks through. */
    QList<QWidget *> panes() const;

    TableView *table() const { return m_table; }
    MeasuresModel *model() const { return m_model; }
    MeasurePanel *panel() const { return m_panel; }
    QLineEdit *searchField() const { return m_search; }
    QLineEdit *newField() const { return m_new; }
    MeasuresEmpty *emptyState() const { return m_empty; }

signals:
    void demoAsked();
    void importAsked();
    void reportAsked();

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeTable();
    void makeGroupingMenu();
    void makeKeys();
    void setUpTable();
    void refresh();
    void showSummary();
    void showEmptiness();
    void followChosen();
    void followSearch();
    void leaveForChosen();
    void showChosen();
    void select(const QModelIndex &index);
    void beginWith(const QString &templateKey);
    void add(QLineEdit *field);
    QString item() const;
    QString summary() const;

    PageContext m_context;
    MeasuresModel *m_model;
    TableView *m_table;
    MeasurePanel *m_panel;
    QSplitter *m_split;
    MeasuresEmpty *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_title;
    ElidedLabel *m_summary;
    QLineEdit *m_search;
    QToolButton *m_grouping;
    QPushButton *m_report;
    QPushButton *m_newButton;
    QLineEdit *m_new;
    QLabel *m_nothingFound;
    bool m_isPanelAway = false;
    bool m_isLeaving = false; ///< another measure is shown once what is typed is stored
};

} // namespace aanjager
