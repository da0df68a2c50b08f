#pragma once

#include "ui/pages/page_context.h"
#include "ui/rounds/round_closing.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace aanjager {

class MissingList;

/** What is missing in a round before it is closed, and which reports are kept of it. It closes the round itself, with
 * a bar and the way to stop; it is accepted once that is done, and ends with `error` where it could not be. */
class CloseRoundDialog : public QDialog
{
    Q_OBJECT

public:
    CloseRoundDialog(const PageContext &context, const Round &round, QWidget *parent = nullptr);

    /** The reports that are to be kept, compared with the round before where there is one. */
    QList<ReportRequest> requests() const;
    /** The measure that a person wants to fill in instead; null where they do not. */
    Id<Measure> measure() const { return m_measure; }
    /** A person wants to write the words or choose the logo instead, which is done beside the report. */
    bool wantsReport() const { return m_wantsReport; }
    const std::optional<Error> &error() const { return m_error; }
    MissingList *missing() const { return m_missing; }
    RoundClosing &closing() { return m_closing; }
    QStringList notes() const { return m_notes; }
    QPushButton *closeButton() const { return m_close; }
    QCheckBox *fullBox() const { return m_full; }
    QPushButton *cancelButton() const { return m_cancel; }

    /** Closes the round; done with it this is accepted. */
    void accept() override;
    /** Stops the closing where it runs, and stays; else leaves. */
    void reject() override;

private:
    void setRunning(bool isRunning);
    void showProgress(const WorkTold &told);
    void fail(const Error &error);
    void tellRound(const Round &round);
    QWidget *makeChoices();

    PageContext m_context;
    Id<Round> m_round;
    RoundClosing m_closing;
    std::optional<Error> m_error;
    Id<Measure> m_measure;
    bool m_wantsReport = false;
    QString m_label, m_before;
    QStringList m_notes;
    QLabel *m_told;
    MissingList *m_missing;
    QWidget *m_choices = nullptr;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QCheckBox *m_summary = nullptr;
    QCheckBox *m_full = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_reader = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace aanjager
