#pragma once

#include "core/storage/history.h"
#include "ui/text/wording.h"

namespace aanjager::text {

/** The field is a record's place in a list: what moves one renumbers others, which is told as a whole. */
bool tellsPlace(const Field &field);

/** The words of changes: what a log holds as keys and arguments, said for a programme with its own names. Keeps
 * references: wording and state must outlive it. */
class ChangeText
{
public:
    ChangeText(const Wording &wording, const State &state) : m_wording(wording), m_state(state) {}

    /** What a change was, starting without a capital: "status M11", "import van 11 maatregelen". A key that is not
     * known is called a change. */
    QString label(const Label &label) const;

    /** As `label`, and that it was taken back or done again: "ongedaan gemaakt: status M11". */
    QString change(const Change &change) const;

    /** As `change`, where the entry still knows how a record was called that is now gone. */
    QString entry(const HistoryEntry &entry) const;

    /** Words for a change, and that it was taken back or done again where it was. */
    QString typed(ChangeType type, const QString &words) const;

    /** "Eind: 31 dec 2020 → 30 sep 2021". */
    QString field(const FieldChange &change) const;

    /** What happened to a record: "maatregel M07 toegevoegd". */
    QString record(const RecordChange &record) const;

private:
    QString ofMany(const Label &label) const;
    QString ofRound(const Label &label, const QString &round) const;
    QString said(const char *source, int n = -1) const { return m_wording.translated("Change", source, n); }
    QString entity(const QString &table) const;
    QString entities(const QString &table, int count) const;
    QString named(const QString &table, const QString &name) const;
    QString fields(const QString &table, const QStringList &names) const;
    QString words(const Label &label, const QString &knownName) const;

    const Wording &m_wording;
    const State &m_state;
};

} // namespace aanjager::text
