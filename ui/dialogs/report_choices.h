#pragma once

#include "ui/dialogs/moment_choice.h"
#include "ui/reporting/report_request.h"

class QLabel;

namespace aanjager {

/** What report is wanted: its kind, moment, comparison, reader, language and standing; of actions also the party. It
 * starts with what was last chosen for this programme. */
class ReportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(const PageContext &context, QWidget *parent = nullptr);

    /** Fails with Invalid when a day was typed that does not exist. */
    Result<ReportRequest> request() const;
    /** Chooses what report, and of whom where that matters; null for every party. */
    void choose(report::Kind kind, Id<Party> party = {});
    /** Keeps what is chosen for the next time. */
    void remember() const;

    QComboBox *kind() const { return m_kind; }
    MomentChoice *asOf() const { return m_asOf; }
    MomentChoice *since() const { return m_since; }
    QComboBox *reader() const { return m_reader; }
    QComboBox *language() const { return m_language; }
    QComboBox *party() const { return m_party; }
    QComboBox *standing() const { return m_standing; }
    QLineEdit *version() const { return m_version; }

signals:
    void changed();

private:
    void fill();
    void layOut();
    void recall();
    void showParty();
    QString lastRound() const;
    QString roundNow() const;

    PageContext m_context;
    QComboBox *m_kind;
    MomentChoice *m_asOf;
    MomentChoice *m_since;
    QComboBox *m_reader;
    QComboBox *m_language;
    QWidget *m_ofParty;
    QComboBox *m_party;
    QComboBox *m_standing;
    QLineEdit *m_version;
};

} // namespace aanjager
