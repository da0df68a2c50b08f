#pragma once

#include "ui/import/import_draft.h"
#include "ui/pages/notices.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace aanjager {

class CheckStep;
class ElidedLabel;
class FileStep;
class MappingStep;
class MarkLabel;
class StepStrip;
class TableStep;
class Toast;
class WorkBar;

/**
 * A list that comes into the programme in four steps: the file, its table, what its columns become, and what will
 * change. Nothing is stored before the last; then it is one change.
 */
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    enum Step { File, Table, MappingOf, Check, StepCount };

    explicit ImportWizard(const PageContext &context, QWidget *parent = nullptr);

    /** Begins with a file; not while another is being stored. */
    void open(const QString &path);
    /** Goes to a step; not beyond what is read so far. */
    void goTo(int step);
    int step() const;

    ImportDraft &draft() { return *m_draft; }
    FileStep *fileStep() const { return m_file; }
    TableStep *tableStep() const { return m_table; }
    MappingStep *mappingStep() const { return m_mapping; }
    CheckStep *checkStep() const { return m_check; }
    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *cancelButton() const { return m_cancel; }
    StepStrip *strip() const { return m_strip; }
    QString message() const;
    WorkBar *bar() const { return m_bar; }
    bool isStoring() const { return m_storing != nullptr; }
    /** What was done, once it was accepted. */
    const std::optional<ImportReport> &done() const { return m_done; }

    /** What is said of the counts of an import: "11 maatregelen: 11 nieuw, 0 gewijzigd, 0 ongewijzigd." */
    static QString counts(const ImportReport &report, const PageContext &context);

    /** While the import is being stored: stops that. */
    void done(int result) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void addKeys();
    void walk(int direction);
    void refresh();
    /** Gives the focus to the way on, where nothing else was chosen. */
    void offerNext();
    void next();
    void import();
    void setStoring(WorkProgress *progress);
    void breathe();
    int reachable() const;
    QString whatIsOpen(bool &isWrong) const;

    Toast *m_toast;
    Notices m_notices;
    PageContext m_context;
    ImportDraft *m_draft;
    StepStrip *m_strip;
    ElidedLabel *m_about;
    QStackedWidget *m_steps;
    FileStep *m_file;
    TableStep *m_table;
    MappingStep *m_mapping;
    CheckStep *m_check;
    MarkLabel *m_mark;
    QLabel *m_message;
    WorkBar *m_bar;
    WorkProgress *m_storing = nullptr; ///< while the import is being stored
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    std::optional<ImportReport> m_done;
};

} // namespace aanjager
