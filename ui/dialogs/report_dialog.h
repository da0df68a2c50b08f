#pragma once

#include "core/report/missing.h"
#include "ui/dialogs/earlier_views.h"
#include "ui/pages/notices.h"
#include "ui/pages/page_context.h"
#include "ui/reporting/report_request.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSplitter;

namespace aanjager {

class HouseStyle;
class MissingList;
class ReportChoices;
class ReportPreview;
class ReportWords;
class SegmentedControl;
class Toast;

/**
 * A report before it is sent: what report, at the left; its live pages, in the middle; its words, and what is still
 * missing, at the right. Words, logo and colophon are stored as they are typed; what is asked to be saved is told.
 */
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const PageContext &context, QWidget *parent = nullptr);

    /** Fails with Invalid when a day was typed that does not exist. */
    Result<ReportRequest> request() const;
    /** What a file of this report is called unless a person says otherwise, without an ending: two reports that differ
     * in kind, party, moment, standing, version or language have two names. */
    QString fileName() const;
    /** What it is, as the window is headed: "Progress report 2021-Q1". */
    QString title() const;
    bool isDraft() const;
    /** The measure to go to, when the window was left for one. */
    Id<Measure> measure() const { return m_measure; }
    /** Tells here, where the window's own messages cannot be seen. */
    Notices &notices() { return m_notices; }
    /** Nothing is being made or drawn. */
    bool isSettled() const;

    ReportChoices *choices() const { return m_choices; }
    ReportPreview *preview() const { return m_preview; }
    ReportWords *words() const { return m_words; }
    MissingList *missing() const { return m_missing; }
    HouseStyle *houseStyle() const { return m_houseStyle; }
    QPushButton *saveButton() const { return m_save; }
    SegmentedControl *formats() const { return m_formats; }

    void done(int result) override;
    void reject() override;

    /** Waits until no page is being made: whoever makes the file draws alone. */
    void stillPages();

signals:
    /** Everything that was typed is stored, and nothing else draws paper meanwhile. */
    void saveAsked(const ReportRequest &request, ReportFormat format);

private:
    QWidget *makeHead();
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectParts();
    void addKeys();
    void walk(int step);
    void placeIt();

    void refresh();
    void readViews(const ReportRequest &request);
    void showWords();
    void showPages();
    void showTitle();
    void showFormat();
    void rememberFormat() const;
    ReportFormat format() const;
    View viewToPrint() const;
    bool leave();
    void save();
    void goTo(Id<Measure> measure);
    void takeBack(bool again);

    Toast *m_toast;
    Notices m_notices;
    PageContext m_context;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_draft;
    SegmentedControl *m_formats;
    QPushButton *m_save;
    ReportChoices *m_choices;
    HouseStyle *m_houseStyle;
    ReportPreview *m_preview;
    ReportWords *m_words;
    MissingList *m_missing;
    QSplitter *m_panes;
    std::optional<ReportRequest> m_request; ///< nothing while what is chosen has no meaning
    View m_view;                            ///< as it is stored
    std::optional<View> m_since;
    EarlierViews m_earlier;
    std::optional<Round> m_round; ///< that the report is about
    Id<Measure> m_measure;
};

} // namespace aanjager
