#include "ui/sheets/card_words.h"

#include "core/domain/work_rules.h"
#include "ui/pages/short_round.h"

namespace aanjager {

namespace {

QString ended(const QString &text)
{
    return text.isEmpty() || text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

QString sentence(const QString &text)
{
    return ended(report::capitalised(text.trimmed()));
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

CardWords CardWriter::wordsOf(const Card &card) const
{
    CardWords words;
    writeHead(words, card);
    writeCourse(words, card);
    writePromises(words, card);
    writeDecisions(words, card);
    writeLocal(words, card);
    writeFigures(words, card);
    return words;
}

void CardWriter::writeHead(CardWords &words, const Card &card) const
{
    const Measure &measure = *card.measure;
    words.number = measure.number;
    if (const Theme *theme = m_view.state.find(measure.theme))
        words.theme = theme->name.simplified();
    words.title = QStringLiteral("%1 × %2").arg(measure.title.simplified(), card.municipality->name.simplified());
    words.degree = degree(card);
    if (card.degree == Degree::NotApplicable)
        return; // nothing is reported on what does not apply
    words.status = card.status.value ? m_words.label(*card.status.value) : QString();
    const bool ended = card.status.value && isEnded(*card.status.value);
    words.verdict = ended && !card.verdict.value ? QString() : m_words.verdict(card.verdict.value);
    words.percent = card.progress.value ? m_words.percent(*card.progress.value) : QString();
    words.plan = card.plan ? tr("plan %1").arg(m_words.percent(*card.plan)) : QString();
    words.reported =
        card.reported.isValid() ? tr("reported %1").arg(m_words.date(card.reported)) : tr("never reported");
    words.source = source(card);
}

QString CardWriter::degree(const Card &card) const
{
    const QString label = m_words.label(card.degree);
    return card.degree == Degree::Partly && card.cell->percent
               ? QStringLiteral("%1 (%2)").arg(label, m_words.percent(*card.cell->percent))
               : label;
}

/** Whose status, verdict and progress the head tells. */
QString CardWriter::source(const Card &card) const
{
    const std::pair<QString, CardSource> told[] = {{tr("status"), card.status.source},
                                                   {tr("verdict"), card.verdict.source},
                                                   {tr("progress"), card.progress.source}};
    QStringList own, leads;
    for (const auto &[name, source] : told) {
        if (source == CardSource::Municipality)
            own.append(name);
        else if (source == CardSource::Lead)
            leads.append(name);
    }
    const auto listed = [](QStringList names) {
        const QString last = names.takeLast();
        return names.isEmpty() ? last : tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
    };
    QStringList parts;
    if (!own.isEmpty())
        parts.append(tr("%1: of %2 itself").arg(listed(own), card.municipality->name));
    if (!leads.isEmpty())
        parts.append(tr("%1: of the lead, for the whole").arg(listed(leads)));
    return sentence(parts.join(QStringLiteral("; ")));
}

void CardWriter::writeCourse(CardWords &words, const Card &card) const
{
    words.courseTitle = tr("Course");
    const QString source = courseSource(card);
    const bool isMixed = source.startsWith(QLatin1Char('*'));
    for (const CardRound &round : card.course) {
        const bool isLeads = round.verdict.source == CardSource::Lead || round.status.source == CardSource::Lead;
        const QString mark = isMixed && isLeads ? QStringLiteral("*") : QString();
        words.steps.append({shortRound(round.round->label, m_cells, m_view.today) + mark,
                            round.status.value ? m_words.label(*round.status.value) : QString(),
                            m_words.verdict(round.verdict.value)});
    }
    words.course = words.steps.isEmpty() ? tr("no round has come yet")
                                         : joined({tr("status and verdict per round"), source}, QStringLiteral(", "));
    words.explanation = explanation(card);
}

/** Who told the course; with an asterisk where the lead stands in for some rounds. */
QString CardWriter::courseSource(const Card &card) const
{
    bool own = false, leads = false;
    for (const CardRound &round : card.course)
        for (const CardSource source : {round.verdict.source, round.status.source}) {
            own = own || source == CardSource::Municipality;
            leads = leads || source == CardSource::Lead;
        }
    if (own && leads)
        return tr("* of the lead, for the whole");
    if (own)
        return tr("of %1 itself").arg(card.municipality->name);
    return leads ? tr("of the lead, for the whole") : QString();
}

QString CardWriter::explanation(const Card &card) const
{
    QStringList aspects;
    for (const auto &[aspect, health] : card.aspects)
        if (health)
            aspects.append(QStringLiteral("%1 %2").arg(report::uncapitalised(m_words.aspect(aspect)),
                                                       report::uncapitalised(m_words.verdict(health))));
    QStringList sentences{sentence(aspects.join(QStringLiteral(", ")))};
    const bool isLeads = card.explainer == CardSource::Lead && card.verdict.source == CardSource::Municipality;
    const auto add = [&](const QString &own, const QString &leads, const QString &text) {
        if (!text.isEmpty())
            sentences.append((isLeads ? leads : own).arg(ended(text.simplified())));
    };
    add(tr("Cause: %1"), tr("Cause, of the lead: %1"), card.cause);
    add(tr("Correction: %1"), tr("Correction, of the lead: %1"), card.correction);
    return joined(sentences, QStringLiteral(" "));
}

void CardWriter::writePromises(CardWords &words, const Card &card) const
{
    words.promisesTitle = m_words.plural(describe<Commitment>());
    for (const Commitment *commitment : card.commitments)
        words.promises.append(promise(*commitment));
    words.noPromises = words.promises.isEmpty() ? tr("Nothing was promised here.") : QString();
}

CardLine CardWriter::promise(const Commitment &commitment) const
{
    const Party *party = m_view.state.find(commitment.byParty);
    const QString by = commitment.by.isEmpty() && party ? party->name : commitment.by;
    const QString who = by.isEmpty() || commitment.to.isEmpty() ? by : tr("%1 to %2").arg(by, commitment.to);
    CardLine line{commitment.text.simplified(), joined({who, m_words.date(commitment.made)}, QStringLiteral(", "))};
    line.isKept = commitment.keptOn.isValid();
    line.isLate = isOverdue(commitment, m_view.today);
    line.right = line.isKept ? tr("kept") : m_words.date(commitment.due);
    if (line.isLate)
        line.right = tr("%1, passed").arg(line.right);
    if (commitment.visibility == Visibility::Team)
        line.below = joined({line.below, tr("for the team only")}, QStringLiteral(", "));
    return line;
}

void CardWriter::writeDecisions(CardWords &words, const Card &card) const
{
    words.decisionTitle = tr("Decision of the council");
    for (const CardDecision &each : card.decisions)
        words.decisions.append(decision(each, *card.municipality));
    words.noDecisions = words.decisions.isEmpty() ? tr("No decision of the council is asked.") : QString();
}

CardLine CardWriter::decision(const CardDecision &card, const Party &municipality) const
{
    const Decision &decision = *card.decision;
    CardLine line{joined({decision.code, decision.title.simplified()}, QStringLiteral(" "))};
    const bool awaited = isAwaited(decision);
    const QString day = m_words.date(awaited ? decision.due : decision.decidedOn);
    const QString state = m_words.label(decision.state);
    const QString dated = day.isEmpty() ? state
                          : awaited     ? tr("%1, before %2", "a decision is asked").arg(state, day)
                                        : QStringLiteral("%1 %2").arg(state, day);
    QString council = tr("%1: nothing known").arg(municipality.name);
    if (const DecisionVote *vote = card.vote) {
        const QDate voted = vote->day.isValid() ? vote->day : vote->planned;
        council = QStringLiteral("%1: %2").arg(municipality.name, report::uncapitalised(m_words.label(vote->state)));
        council = joined({council, m_words.date(voted)}, QStringLiteral(" "));
        council = joined({council, vote->amendment.simplified()}, QStringLiteral(", "));
    }
    line.below = sentence(dated) + QLatin1Char(' ') + sentence(council);
    line.isKept = card.vote && (card.vote->state == VoteState::Adopted || card.vote->state == VoteState::Amended ||
                                card.vote->state == VoteState::OwnVersion);
    return line;
}

void CardWriter::writeLocal(CardWords &words, const Card &card) const
{
    words.localTitle = tr("Locally");
    if (const Applicability *cell = card.cell) {
        const QString category =
            cell->reasonCategory ? report::uncapitalised(m_words.label(*cell->reasonCategory)) : QString();
        const QString reason = joined({category, cell->details->reason.simplified()}, QStringLiteral(" – "));
        words.local = {
            reason.isEmpty() ? QString() : tr("Reason: %1").arg(ended(reason)),
            sentence(joined({cell->details->variantName.simplified(), cell->details->variantText.simplified()},
                            QStringLiteral(": "))),
            cell->details->lead.isEmpty() ? QString()
                                          : tr("Local lead: %1").arg(ended(cell->details->lead.simplified())),
            cell->details->starts.isNull() ? QString()
                                           : tr("Start: %1").arg(ended(m_words.date(cell->details->starts))),
            cell->isExample ? tr("An example for others.") : QString()};
        words.local.removeAll(QString());
    }
    words.noLocal = words.local.isEmpty() ? tr("Nothing was noted about it.") : QString();
}

void CardWriter::writeFigures(CardWords &words, const Card &card) const
{
    words.figuresTitle = tr("Figures");
    words.localColumn = card.municipality->name;
    words.regionColumn = tr("region");
    const bool isOwn = card.progress.source == CardSource::Municipality;
    const auto percent = [this](std::optional<int> value) {
        return value ? m_words.percent(*value) : report::uncapitalised(m_words.verdict(std::nullopt));
    };
    words.figures.append({report::capitalised(tr("progress")), percent(isOwn ? card.progress.value : std::nullopt),
                          percent(card.regionProgress)});
    for (const CardAmount &amount : card.amounts) {
        const QString year = amount.year ? QString::number(*amount.year) : QString();
        words.figures.append({joined({m_words.label(amount.kind), year}, QStringLiteral(" ")),
                              m_words.money(amount.local), m_words.money(amount.region)});
    }
}

} // namespace aanjager
