#pragma once

#include "ui/dialogs/report_press.h"
#include "ui/pages/page_context.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace aanjager {

class PagesView;

/** The live pages of a report: which page, previous and next, how large; and what is wrong where they cannot be made.
 */
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(const PageContext &context, QWidget *parent = nullptr);

    /** Shows these pages soon; what is asked in quick succession is made once. */
    void show(const ReportPress::Job &job);
    /** Says why there are no pages. */
    void tell(const QString &trouble);
    /** Waits until nothing is being made: what draws paper draws alone. */
    void pause();
    /** What was asked last is on the screen, or told to be impossible. */
    bool isSettled() const;

    PagesView *pages() const { return m_pages; }
    QComboBox *zoomBox() const { return m_zoom; }
    QString trouble() const;
    /** "Page 1 of 2". */
    QString pageText() const;

private:
    QWidget *makeHead();
    void fillZoom();
    void showPage();
    void take(const std::shared_ptr<PdfPages> &pages);

    PageContext m_context;
    PagesView *m_pages;
    QLabel *m_page;
    QLabel *m_trouble;
    QToolButton *m_previous;
    QToolButton *m_next;
    QComboBox *m_zoom;
    ReportPress m_press;
    QTimer m_soon;
    ReportPress::Job m_job;
    bool m_isWanted = false; ///< pages are; otherwise it is told why there are none
};

} // namespace aanjager
