#pragma once

#include "ui/pages/page_context.h"
#include "ui/session/round_edits.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace aanjager {

class ElidedLabel;
class EntryMunicipalities;
class FieldEditor;
class IconLabel;
class ProgressSlider;
class ReportTexts;
class SegmentedControl;
class VerdictRows;

/**
 * The report of a lead on one measure in a round, to fill in: status, verdict by aspect, progress and words, and the
 * keys to submit it or to say that nothing changed. What is filled in is a draft until it is submitted.
 */
class ReportEntry : public QWidget
{
    Q_OBJECT

public:
    explicit ReportEntry(const PageContext &context, QWidget *parent = nullptr);

    /** Shows what is stored of a place, of the lead; what is being typed about it stays. */
    void show(const ReportPlace &place);
    const ReportPlace &place() const { return m_place; }
    const std::optional<ProgressReport> &before() const { return m_before; }
    bool isPending() const;
    /** Stores what is typed; false when it could not be. */
    bool leave();
    void takeBack();

    void setStatus(Status status);
    void chooseAspect(const QString &aspect);
    void stepProgress(int by);
    /** Submits the report as it stands, or what was told before as what still holds; then it is done here. A form in
     * which nothing was filled in is not submitted: it asks whether nothing changed. */
    void submit();
    void submitUnchanged();
    /** Gives the keyboard to the first thing that is asked. */
    void takeKeyboard();

    SegmentedControl *statusControl() const { return m_status; }
    VerdictRows *verdicts() const { return m_verdicts; }
    ProgressSlider *slider() const { return m_slider; }
    ReportTexts *texts() const { return m_texts; }
    EntryMunicipalities *municipalities() const { return m_municipalities; }
    QPushButton *submitButton() const { return m_submit; }
    QPushButton *unchangedButton() const { return m_unchanged; }
    QString stateText() const;

signals:
    /** The report was submitted: on to the next. */
    void done();
    void skipAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeProgress();
    QWidget *makeFoot();
    void fillStatus();
    void fit();
    void fitStatus(int room);
    void showHead(const Measure &measure, const Round &round);
    void showProgress(const Measure &measure, const Round &round);
    void setEditable(bool editable);
    void store(const QString &field, const Value &value);

    PageContext m_context;
    ReportPlace m_place;
    ProgressReport m_report; ///< as it is stored, or as it would begin
    bool m_isStored = false;
    int m_statusWords = -1;       ///< how the statuses are shown
    QPair<int, int> m_statusRoom; ///< what that was chosen for: pixels, and the size of the text
    std::optional<ProgressReport> m_before;
    QScrollArea *m_scroll;
    QWidget *m_foot = nullptr;
    QWidget *m_form;
    QLabel *m_number;
    IconLabel *m_kind = nullptr;
    ElidedLabel *m_lead;
    QLabel *m_state;
    QLabel *m_title;
    QPushButton *m_unchanged;
    SegmentedControl *m_status;
    VerdictRows *m_verdicts;
    ProgressSlider *m_slider;
    FieldEditor *m_percent;
    QLabel *m_was;
    ReportTexts *m_texts;
    EntryMunicipalities *m_municipalities;
    QPushButton *m_submit;
    QPushButton *m_skip;
};

} // namespace aanjager
