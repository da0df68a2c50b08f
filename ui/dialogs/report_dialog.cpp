#include "ui/dialogs/report_dialog.h"

#include "core/domain/work_rules.h"
#include "core/exchange/value_parsers.h"
#include "ui/dialogs/dialog_parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
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
    m_day->setAccessibleName(tr("Day"));
    m_day->setPlaceholderText(tr("e.g. 15 oct 2020"));
    m_choice->addItem(first);
    for (const Round &round : closedRounds(context.session.state()))
        m_choice->addItem(tr("Round %1 (reference date %2)").arg(round.label, context.words.date(round.peildatum)),
                          QStringLiteral("round:") + round.label);
    m_choice->addItem(tr("A day…"), aDay);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice, 1);
    row->addWidget(m_day);
    m_day->setVisible(false);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_day->setVisible(m_choice->currentData().toString() == aDay);
        if (m_day->isVisible())
            m_day->setFocus(Qt::OtherFocusReason);
    });
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

ReportDialog::ReportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_asOf(new MomentChoice(tr("State of"), tr("Now (%1)").arg(context.words.date(context.session.today())), context,
                              this))
    , m_since(new MomentChoice(tr("Compared with"), tr("No comparison"), context, this))
    , m_language(new QComboBox(this))
    , m_reader(new QComboBox(this))
{
    QVBoxLayout *column = startDialog(*this, tr("Report: summary"),
                                      tr("Two pages: what is asked and how it stands, then the table of everything."));
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(context.words.language()));
    for (size_t level = 0; level < vocabularyOf<Visibility>().terms.size(); ++level)
        m_reader->addItem(context.words.label(static_cast<Visibility>(level)));
    m_reader->setCurrentIndex(static_cast<int>(Visibility::Board));
    for (QComboBox *choice : {m_language, m_reader})
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("State of"), m_asOf);
    form->addRow(tr("Compared with"), m_since);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("For"), m_reader);
    column->addLayout(form);
    finishDialog(*this, *column, tr("Make the PDF…"));
    setMinimumWidth(500);
    if (const Round *last = lastClosedRound(context.session.state(), context.session.today()))
        m_since->chooseRound(last->label);
}

Result<ReportRequest> ReportDialog::request() const
{
    ReportRequest request;
    request.language = m_language->currentData().toString();
    request.visibility = static_cast<Visibility>(m_reader->currentIndex());
    const auto asOf = m_asOf->moment();
    const auto since = m_since->moment();
    if (!asOf)
        return tl::unexpected(asOf.error());
    if (!since)
        return tl::unexpected(since.error());
    request.asOf = asOf->value_or(Moment());
    request.since = *since;
    return request;
}

} // namespace aanjager
