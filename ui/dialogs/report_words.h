#pragma once

#include "core/report/proposed_words.h"
#include "ui/dialogs/word_field.h"

#include <array>

namespace aanjager {

/** The words of the round that a report is about, each beside what the figures propose; a person's are stored through
 * the one door. */
class ReportWords : public QWidget
{
    Q_OBJECT

public:
    /** Why words may not be edited, if so. */
    enum class Hold { None, NoRound, ClosedRound, EarlierMoment, ReadOnly, NoWords };

    explicit ReportWords(const PageContext &context, QWidget *parent = nullptr);

    /** Shows the words of `round`, null where there is none. */
    void show(const Round *round, const report::ProposedWords &proposed, Hold hold);
    /** The round with what is typed, as it would be stored. */
    Round withTyped(Round round) const;
    /** Goes to the first text that is still proposed. */
    void goToProposal();
    /** Offers all that is not stored; true when nothing is left. */
    bool leave();

    WordField *conclusion() const { return m_fields[0]; }
    WordField *introduction() const { return m_fields[1]; }
    WordField *goesWell() const { return m_fields[2]; }
    WordField *rubs() const { return m_fields[3]; }
    QString holdText() const;

signals:
    /** With every key. */
    void typed();

private:
    void store(size_t at, const QString &text);
    QString reason(Hold hold) const;

    PageContext m_context;
    Id<Round> m_round;
    QLabel *m_hold;
    std::array<WordField *, 4> m_fields;
};

} // namespace aanjager
