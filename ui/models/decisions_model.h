#pragma once

#include "ui/models/decision_filter.h"
#include "ui/models/folding_register.h"
#include "ui/models/roles.h"
#include "ui/session/session.h"
#include "ui/text/wording.h"

namespace aanjager {

enum class DecisionColumn { Code, Title, Type, State, When, Councils };
inline constexpr int decisionColumns = 6;

/** What the rows of decisions tell their delegates beyond the common roles. */
enum DecisionRole : int {
    BelowRole = FirstOwnRole, ///< QString: the second line of a cell
    DecisionStateRole,        ///< int of DecisionState
    AtCouncilsRole,           ///< bool: councils are deciding
    VotesRole                 ///< QList<int>: of each municipality its VoteState, or -1 where it is not asked
};

/** The register of decisions under two headings: what is still to be taken, the first due first, and what is settled,
 * the last first. */
class DecisionsModel : public FoldingRegister
{
    Q_OBJECT

public:
    /** `session` and `words` must outlive the model. */
    DecisionsModel(Session &session, const text::Wording &words, QObject *parent = nullptr);

    const DecisionFilter &filter() const { return m_filter; }
    void setFilter(const DecisionFilter &filter);

    /** The type stands below the title, for want of a column of its own. */
    void setTypeBelow(bool below);

    /** The decision of a row; null for a heading. */
    Id<Decision> decisionAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Decision> id, DecisionColumn column = DecisionColumn::Title) const;
    /** The first decision that is shown; null where none is. */
    Id<Decision> first() const;
    /** The decisions that are shown, from the top. */
    QList<Id<Decision>> shown() const;

    /** Of all decisions: how many there are, and how many are still to be taken. */
    int all() const;
    int unsettled() const;
    /** How many another filter would leave. */
    int countWith(const DecisionFilter &filter) const;

    /** "At the councils", or what its state is called. */
    QString stateWords(const Decision &decision) const;
    /** Bodies and measures: what stands below a title. */
    QString below(const Decision &decision) const;
    /** "7 of 10"; empty where no council is asked. */
    QString adoptionWords(const Decision &decision) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QList<MeasureLine> picture() override;
    bool tellsOf(const QByteArray &table) const override;
    void forget() override { m_filter = {}; }

private:
    enum Group { Unsettled, Settled };

    bool fits(const Decision &decision, const DecisionFilter &filter) const;
    QList<const Decision *> decisionsIn(Group group) const;
    QString words(const Decision &decision, DecisionColumn column) const;
    QString whenWords(const Decision &decision) const;
    TextTone tone(const Decision &decision, DecisionColumn column) const;
    QList<int> votes(const Decision &decision) const;
    QStringList voteTexts(const Decision &decision) const;
    QString belowTitle(const Decision &decision) const;
    QString spoken(const Decision &decision) const;
    QVariant headingData(const MeasureLine &line, int column, int role) const;

    const text::Wording &m_words;
    DecisionFilter m_filter;
    QHash<qint64, int> m_counts; ///< of each group
    QList<Party> m_municipalities;
    bool m_isTypeBelow = false;
};

} // namespace aanjager
