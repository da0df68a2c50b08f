// What the rows of the register of decisions say.
#include "core/domain/decision_rules.h"
#include "ui/models/decisions_model.h"
#include "ui/models/plain_tool_tip.h"

namespace aanjager {

QString DecisionsModel::stateWords(const Decision &decision) const
{
    return isAtCouncils(decision, adoptionOf(decision, m_session.state())) ? tr("At the councils")
                                                                           : m_words.label(decision.state);
}

QString DecisionsModel::below(const Decision &decision) const
{
    const State &state = m_session.state();
    QStringList numbers, parts;
    for (const Measure *measure : measuresOf(state, decision.id))
        numbers.append(measure->number);
    if (!numbers.isEmpty())
        parts.append(numbers.join(QLatin1Char(' ')));
    else if (decision.wholePackage)
        parts.append(tr("all %1").arg(m_words.items(state.programme())));
    if (const Body *body = state.find(decision.body))
        parts.append(body->name);
    return parts.join(QStringLiteral(", "));
}

QString DecisionsModel::belowTitle(const Decision &decision) const
{
    QStringList parts{m_isTypeBelow ? words(decision, DecisionColumn::Type) : QString(), below(decision)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString DecisionsModel::adoptionWords(const Decision &decision) const
{
    const Adoption adoption = adoptionOf(decision, m_session.state());
    return adoption.asked > 0 ? tr("%1 of %2").arg(adoption.adopted).arg(adoption.asked) : QString();
}

QString DecisionsModel::whenWords(const Decision &decision) const
{
    if (!isSettled(decision) || decision.decidedOn.isNull())
        return m_words.date(decision.due);
    return decision.decidedOn.precision == Precision::Day ? tr("on %1").arg(m_words.date(decision.decidedOn))
                                                          : m_words.date(decision.decidedOn);
}

QString DecisionsModel::words(const Decision &decision, DecisionColumn column) const
{
    switch (column) {
    case DecisionColumn::Code:
        return decision.code;
    case DecisionColumn::Title:
        return decision.title;
    case DecisionColumn::Type:
        return decision.type ? report::uncapitalised(m_words.label(*decision.type)) : QString();
    case DecisionColumn::State:
        return stateWords(decision);
    case DecisionColumn::When:
        return whenWords(decision);
    case DecisionColumn::Councils:
        break;
    }
    return adoptionWords(decision);
}

TextTone DecisionsModel::tone(const Decision &decision, DecisionColumn column) const
{
    if (column == DecisionColumn::Code)
        return TextTone::Code;
    if (column == DecisionColumn::Title)
        return TextTone::Strong;
    if (column == DecisionColumn::State)
        return TextTone::Plain;
    if (column != DecisionColumn::When || !isAwaited(decision) || decision.due.isNull())
        return TextTone::Secondary;
    if (decision.due.last() < m_session.today())
        return TextTone::Overdue;
    return isDue(decision, m_session.today(), m_session.state().programme().soonWithinDays.value_or(0))
               ? TextTone::Late
               : TextTone::Secondary;
}

QList<int> DecisionsModel::votes(const Decision &decision) const
{
    QList<int> states;
    bool any = false;
    for (const Party &council : m_municipalities) {
        const DecisionVote *vote = voteOf(m_session.state(), decision.id, council.id);
        states.append(vote ? static_cast<int>(vote->state) : -1);
        any = any || vote;
    }
    return any ? states : QList<int>();
}

/** Of each municipality what its council did, or when it will. */
QStringList DecisionsModel::voteTexts(const Decision &decision) const
{
    QStringList texts;
    for (const Party &council : m_municipalities) {
        const DecisionVote *vote = voteOf(m_session.state(), decision.id, council.id);
        QString words = vote ? report::uncapitalised(m_words.label(vote->state)) : tr("not asked");
        const QDate day = vote ? (isDecided(vote->state) ? vote->day : vote->planned) : QDate();
        if (day.isValid())
            words += QStringLiteral(", ") + m_words.date(day);
        texts.append(council.name + QStringLiteral(": ") + words);
    }
    return texts;
}

QString DecisionsModel::spoken(const Decision &decision) const
{
    QStringList parts{decision.code, decision.title, below(decision)};
    for (const DecisionColumn column : {DecisionColumn::Type, DecisionColumn::State, DecisionColumn::When})
        parts.append(words(decision, column));
    if (const QString adopted = adoptionWords(decision); !adopted.isEmpty())
        parts.append(tr("adopted by %1 councils").arg(adopted));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant DecisionsModel::headingData(const MeasureLine &line, int column, int role) const
{
    switch (role) {
    case HeadsGroupRole:
        return true;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column != 0)
            return QString();
        return line.id == Unsettled ? tr("Asked or at the councils") : tr("Settled");
    case CountRole:
        return m_counts.value(line.id);
    case ExpandedRole:
        return !isFolded(line.id);
    default:
        return {};
    }
}

QVariant DecisionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MeasureLine &line = lineAt(index);
    if (line.isHeading())
        return headingData(line, index.column(), role);
    const Decision *decision = m_session.state().find(Id<Decision>{line.id});
    if (!decision)
        return {};
    const auto column = static_cast<DecisionColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(*decision, column);
    case Qt::AccessibleTextRole:
        return column == DecisionColumn::Code ? spoken(*decision) : words(*decision, column);
    case Qt::ToolTipRole:
        return column == DecisionColumn::Title ? QVariant(plainToolTip(spoken(*decision))) : QVariant();
    case IdRole:
        return line.id;
    case ToneRole:
        return static_cast<int>(tone(*decision, column));
    case BelowRole:
        return column == DecisionColumn::Title ? QVariant(belowTitle(*decision)) : QVariant();
    case DecisionStateRole:
        return column == DecisionColumn::State ? QVariant(static_cast<int>(decision->state)) : QVariant();
    case AtCouncilsRole:
        return isAtCouncils(*decision, adoptionOf(*decision, m_session.state()));
    case StripTextsRole:
        return column == DecisionColumn::Councils ? QVariant(voteTexts(*decision)) : QVariant();
    case VotesRole:
        return column == DecisionColumn::Councils ? QVariant::fromValue(votes(*decision)) : QVariant();
    default:
        return {};
    }
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto label = [this](QStringView field) { return m_words.label(*describe<Decision>().field(field)); };
    switch (static_cast<DecisionColumn>(section)) {
    case DecisionColumn::Code:
        return label(u"code");
    case DecisionColumn::Title:
        return m_words.singular(describe<Decision>());
    case DecisionColumn::Type:
        return label(u"type");
    case DecisionColumn::State:
        return label(u"state");
    case DecisionColumn::When:
        return label(u"due");
    case DecisionColumn::Councils:
        break;
    }
    return tr("Councils");
}

} // namespace aanjager
