#pragma once

#include "ui/pages/page_context.h"
#include "ui/reporting/report_request.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace aanjager {

/** A choice of a moment: now, the close of a round, or a day that is typed. */
class MomentChoice : public QWidget
{
    Q_OBJECT

public:
    /** `first` is what stands before the rounds: now, or no moment at all. */
    MomentChoice(const QString &name, const QString &first, const PageContext &context, QWidget *parent = nullptr);

    /** Nothing for the first choice. Fails with Invalid when what is typed is no day. */
    Result<std::optional<Moment>> moment() const;
    /** Chooses a round; an unknown one changes nothing. */
    void chooseRound(const QString &label);

private:
    QComboBox *m_choice;
    QLineEdit *m_day;
};

/** Asks of which moment a summary tells, since when, in which language, and who will read it. */
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const PageContext &context, QWidget *parent = nullptr);

    /** Fails with Invalid when a day was typed that does not exist. */
    Result<ReportRequest> request() const;

private:
    MomentChoice *m_asOf;
    MomentChoice *m_since;
    QComboBox *m_language;
    QComboBox *m_reader;
};

} // namespace aanjager
