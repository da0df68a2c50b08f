#pragma once

#include "ui/pages/page_context.h"
#include "ui/reporting/report_request.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace aanjager {

class MissingList;

/** What is missing in a round before it is closed, and which reports are kept of it. */
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
    MissingList *missing() const { return m_missing; }
    QStringList notes() const { return m_notes; }
    QPushButton *closeButton() const { return m_close; }
    QCheckBox *fullBox() const { return m_full; }

private:
    void tellRound(const Round &round);
    QWidget *makeChoices();

    PageContext m_context;
    Id<Measure> m_measure;
    bool m_wantsReport = false;
    QString m_label, m_before;
    QStringList m_notes;
    QLabel *m_told;
    MissingList *m_missing;
    QCheckBox *m_summary = nullptr;
    QCheckBox *m_full = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_reader = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace aanjager
