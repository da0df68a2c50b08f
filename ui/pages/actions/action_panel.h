#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace aanjager {

class FieldEditor;
class HistoryTab;

/** One action with every field that is described of it, edited where it stands, and what was changed of it. */
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPanel(const PageContext &context, QWidget *parent = nullptr);

    /** Shows an action as it is stored; what is being typed about this same one stays. Null shows that none is chosen.
     */
    void show(Id<Action> action);
    Id<Action> action() const { return m_action; }
    void goToFirst();
    /** Stores what is typed; false when it could not be, and stays. */
    bool leave();

    FieldEditor *editor(const QString &field) const { return m_editors.value(field); }
    QPushButton *measureButton() const { return m_measure; }

signals:
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFields();
    void addField(const Field &field, QVBoxLayout &column, QWidget *parent);
    void openMeasure();

    PageContext m_context;
    Id<Action> m_action;
    QLabel *m_about;
    QPushButton *m_measure;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_fields = nullptr;
    QLabel *m_none;
    HistoryTab *m_history = nullptr;
    QHash<QString, FieldEditor *> m_editors;
    QList<FieldEditor *> m_inOrder;
};

} // namespace aanjager
