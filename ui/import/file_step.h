#pragma once

#include "ui/import/import_draft.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace aanjager {

class WorkBar;

/** The first step: which file; dropped, chosen or one of before, and what was found in it. */
class FileStep : public QWidget
{
    Q_OBJECT

public:
    FileStep(ImportDraft &draft, const PageContext &context, QWidget *parent = nullptr);

    QPushButton *chooseButton() const { return m_choose; }
    QPushButton *stopButton() const { return m_stop; }
    WorkBar *bar() const { return m_bar; }
    QList<QPushButton *> recentButtons() const;
    /** What is told of the file, a line each. */
    QString factsText() const;

    /** Lets a person choose the file of a list, from this folder; empty when none was. */
    static QString ask(QWidget *parent, const QString &folder);
    /** A file that can be read, among what is dragged; empty when there is none. */
    static QString fileIn(const QMimeData &data);

private:
    QWidget *makeDrop();
    QWidget *makeFacts();
    QWidget *makeBusy();
    void addRecent(QVBoxLayout &column);
    void choose();
    void refresh();
    void showBusy(bool busy);

    ImportDraft &m_draft;
    const PageContext &m_context;
    QPushButton *m_choose;
    QWidget *m_facts;
    QLabel *m_name;
    QLabel *m_about;
    QWidget *m_busy;
    WorkBar *m_bar;
    QPushButton *m_stop;
    QWidget *m_recent;
};

} // namespace aanjager
