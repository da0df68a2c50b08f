#pragma once

#include "ui/pages/matrix/matrix_paste.h"
#include "ui/pages/matrix/reason_box.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QMenu;
class QPushButton;
class QScrollBar;
class QStackedWidget;
class QToolButton;

namespace aanjager {

class CellInspector;
class ElidedLabel;
class EmptyState;
class MatrixLegend;
class MatrixModel;
class MatrixTable;
class MatrixTotals;

/** Measures × municipalities: where each applies and how far it is, filled by keys, in blocks and from a spreadsheet,
 * with what is known of the chosen cell below. */
class MatrixPage : public Page
{
    Q_OBJECT

public:
    explicit MatrixPage(const PageContext &context, QWidget *parent = nullptr);

    void goTo(const Destination &destination) override;
    Destination present() const override { return {{}, chosen(), {}, {}}; }

    MatrixTable *table() const { return m_table; }
    MatrixModel *model() const { return m_model; }
    CellInspector *inspector() const { return m_inspector; }
    ReasonBox *reasonBox() const { return m_reason; }
    QToolButton *subjectButton() const { return m_subject; }
    /** Goes to the row of a measure. */
    void choose(Id<Measure> measure);
    /** The measure of the current row; null when there is none. */
    Id<Measure> chosen() const;
    void setSubject(MatrixSubject subject);
    /** Stores what is typed; false when it could not be, and stays. */
    bool leave() override;
    QList<QWidget *> panes() const override;

    void setDegree(Degree degree);
    void setStatus(std::optional<Status> status);
    void copy();
    /** Puts what is on the clipboard in its place; what is not understood is said, and asked whether to go on. */
    void paste();
    void fill(Qt::Orientation along);
    /** What can be done with the chosen cells, each with its key. */
    void listCells(QMenu &menu);
    /** Writes the matrix to a spreadsheet in the words of the window: a workbook, or separated values by the suffix. */
    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeGrid();
    QScrollBar *makeScroll(QWidget *parent);
    void listSubjects();
    void connectTable();
    void refresh();
    void showChosen();
    QList<MatrixPlace> places() const;
    QString about() const;
    bool store(const QList<MatrixPlace> &places, const QString &field, const CellChange &change);
    void storeReason(const DegreeReason &reason);
    void storePaste(const MatrixPaste &paste);
    void askAboutPaste(const MatrixPaste &paste);
    QString problemText(const MatrixPaste &paste) const;
    void openMeasure();
    void askExport(const QString &suffix);
    QString exportWords(const Applicability *cell) const;

    PageContext m_context;
    MatrixModel *m_model;
    ElidedLabel *m_summary;
    QToolButton *m_subject;
    QPushButton *m_print;
    QToolButton *m_export;
    QStackedWidget *m_stack;
    MatrixLegend *m_legend = nullptr;
    MatrixTable *m_table = nullptr;
    MatrixTotals *m_beside = nullptr, *m_below = nullptr;
    QScrollBar *m_scroll = nullptr;
    CellInspector *m_inspector = nullptr;
    EmptyState *m_empty = nullptr;
    ReasonBox *m_reason;
    QList<MatrixPlace> m_asked; ///< the cells that the reason is asked of
};

} // namespace aanjager
