#include "ui/dialogs/moment_choice.h"

#include "core/exchange/value_parsers.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aanjager {

namespace {

const QString aDay = QStringLiteral("day");

QList<Round> closedRounds(const State &state)
{
    QList<Round> rounds;
    for (const Round &round : state.all<Round>())
        if (round.closed.isValid())
            rounds.append(round);
    std::sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) { return a.peildatum > b.peildatum; });
    return rounds;
}

} // namespace

MomentChoice::MomentChoice(const QString &name, const QString &first, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_day(new QLineEdit(this))
{
    m_choice->setAccessibleName(name);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setAccessibleName(name + QStringLiteral(": ") + tr("Day"));
    m_day->setPlaceholderText(tr("e.g. 15 oct 2020"));
    m_choice->addItem(first);
    for (const Round &round : closedRounds(context.session.state()))
        m_choice->addItem(tr("%1, %2").arg(round.label, context.words.date(round.peildatum)),
                          QStringLiteral("round:") + round.label);
    m_choice->addItem(tr("A day…"), aDay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_choice);
    column->addWidget(m_day);
    setFocusProxy(m_choice);
    m_day->setVisible(false);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_day->setVisible(m_choice->currentData().toString() == aDay);
        if (m_day->isVisible())
            m_day->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
    connect(m_day, &QLineEdit::textChanged, this, &MomentChoice::changed);
}

Result<std::optional<Moment>> MomentChoice::moment() const
{
    const QString chosen = m_choice->currentData().toString();
    if (chosen.isEmpty())
        return std::optional<Moment>();
    if (chosen != aDay)
        return Moment::parse(chosen).map([](const Moment &moment) { return std::optional(moment); });
    const auto read = readDate(m_day->text());
    if (!read || !read->value || read->value->precision != Precision::Day)
        return fail(ErrorKind::Invalid, QStringLiteral("no day"), {}, m_day->text(), m_day->placeholderText());
    return std::optional(Moment{read->value->first});
}

void MomentChoice::chooseRound(const QString &label)
{
    if (const int at = m_choice->findData(QString(QStringLiteral("round:") + label)); at >= 0)
        m_choice->setCurrentIndex(at);
}

void MomentChoice::choose(const QString &text)
{
    const auto moment = text.isEmpty() ? Result<Moment>(Moment()) : Moment::parse(text);
    if (!moment || moment->isNow())
        return chooseNone();
    if (const auto *round = std::get_if<Moment::Round>(&moment->at))
        return chooseRound(round->label);
    if (const auto *day = std::get_if<QDate>(&moment->at)) {
        m_choice->setCurrentIndex(m_choice->findData(aDay));
        m_day->setText(day->toString(QStringLiteral("d-M-yyyy")));
    }
}

void MomentChoice::chooseNone()
{
    m_choice->setCurrentIndex(0);
}

} // namespace aanjager
