#include "ui/dialogs/report_choices.h"

#include "core/domain/work_rules.h"
#include "core/insight/reporting.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aanjager {

namespace {

const QString theLastRound = QStringLiteral("last"); ///< as it is remembered, whichever that is by then

/** A box of choices that is no wider than its place. */
QComboBox *makeBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

/** A control below its label; the label's key takes the focus there. */
QVBoxLayout *labelled(const QString &words, QWidget *control)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    QLabel *label = makeLabel(words, theme::TextStyle::Label, control->parentWidget());
    label->setBuddy(control->focusProxy() ? control->focusProxy() : control); // else a key leads nowhere
    column->addWidget(label);
    column->addWidget(control);
    return column;
}

void choose(QComboBox &box, const QString &code)
{
    if (const int at = code.isEmpty() ? -1 : box.findData(code); at >= 0)
        box.setCurrentIndex(at);
}

} // namespace

ReportChoices::ReportChoices(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(makeBox(tr("Kind"), this))
    , m_asOf(new MomentChoice(tr("State of"), tr("Now, %1").arg(context.words.date(context.session.today())), context,
                              this))
    , m_since(new MomentChoice(tr("Compared with"), tr("No comparison"), context, this))
    , m_reader(makeBox(tr("Visibility"), this))
    , m_language(makeBox(tr("Language"), this))
    , m_ofParty(new QWidget(this))
    , m_party(makeBox(tr("Party"), m_ofParty))
    , m_standing(makeBox(tr("Draft or final"), this))
    , m_version(new QLineEdit(this))
{
    fill();
    layOut();
    recall();
    showParty();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportChoices::showParty);
    for (QComboBox *box : {m_kind, m_reader, m_language, m_party, m_standing})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
    for (MomentChoice *moment : {m_asOf, m_since})
        connect(moment, &MomentChoice::changed, this, &ReportChoices::changed);
    connect(m_version, &QLineEdit::textChanged, this, &ReportChoices::changed);
}

void ReportChoices::fill()
{
    m_kind->addItem(tr("Summary"), report::codeOf(report::Kind::Summary));
    m_kind->addItem(tr("Full report"), report::codeOf(report::Kind::Full));
    m_kind->addItem(tr("Actions per party"), report::codeOf(report::Kind::Actions));
    m_kind->addItem(tr("List of decisions"), report::codeOf(report::Kind::Decisions));
    m_kind->addItem(tr("Matrix"), report::codeOf(report::Kind::Matrix));
    m_kind->addItem(tr("Planning"), report::codeOf(report::Kind::Planning));
    for (size_t level = 0; level < vocabularyOf<Visibility>().terms.size(); ++level)
        m_reader->addItem(m_context.words.label(static_cast<Visibility>(level)),
                          vocabularyOf<Visibility>().code(static_cast<int>(level)));
    m_reader->setCurrentIndex(static_cast<int>(Visibility::Board));
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    aanjager::choose(*m_language, m_context.words.language());
    m_standing->addItem(tr("As the round"), QStringLiteral("round"));
    m_standing->addItem(tr("Draft"), QStringLiteral("draft"));
    m_standing->addItem(tr("Final"), QStringLiteral("final"));
    m_version->setAccessibleName(tr("Version"));
    m_party->addItem(tr("Every party"), qint64{0});
    QList<Party> parties = m_context.session.state().all<Party>();
    std::sort(parties.begin(), parties.end(),
              [](const Party &a, const Party &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    for (const Party &party : parties)
        m_party->addItem(party.name, party.id.value);
}

void ReportChoices::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(labelled(tr("&Kind"), m_kind));
    auto *ofParty = new QVBoxLayout(m_ofParty);
    ofParty->setContentsMargins(0, 0, 0, 0);
    ofParty->addLayout(labelled(tr("Part&y"), m_party));
    column->addWidget(m_ofParty);
    column->addLayout(labelled(tr("&State of"), m_asOf));
    column->addLayout(labelled(tr("Com&pared with"), m_since));
    column->addLayout(labelled(tr("&Visibility"), m_reader));
    column->addLayout(labelled(tr("&Language"), m_language));
    m_standing->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // as high as the field beside it
    auto *standing = new QHBoxLayout;
    standing->setSpacing(8);
    standing->addLayout(labelled(tr("&Draft or final"), m_standing), 2);
    standing->addLayout(labelled(tr("Ve&rsion"), m_version), 1);
    column->addLayout(standing);
}

void ReportChoices::choose(report::Kind kind, Id<Party> party)
{
    aanjager::choose(*m_kind, report::codeOf(kind));
    m_party->setCurrentIndex(std::max(0, m_party->findData(party.value)));
}

void ReportChoices::recall()
{
    const RememberedReport last = m_context.settings.report(m_context.session.file().path());
    aanjager::choose(*m_kind, last.kind);
    aanjager::choose(*m_reader, last.visibility);
    aanjager::choose(*m_language, last.language);
    if (last.round == roundNow()) { // another round begins as a draft of its own
        aanjager::choose(*m_standing, last.standing);
        m_version->setText(last.version);
    }
    if (last.since.isEmpty() || last.since == theLastRound)
        m_since->chooseRound(lastRound());
    m_since->chooseRound(last.since.section(QLatin1Char(':'), 1));
}

QString ReportChoices::roundNow() const
{
    const Round *round = roundToReport(m_context.session.view());
    return round ? round->label : QString();
}

QString ReportChoices::lastRound() const
{
    const Round *round = lastClosedRound(m_context.session.state(), m_context.session.today());
    return round ? round->label : QString();
}

void ReportChoices::remember() const
{
    Settings &settings = m_context.settings;
    const QString path = m_context.session.file().path();
    RememberedReport report = settings.report(path);
    report.kind = m_kind->currentData().toString();
    report.visibility = m_reader->currentData().toString();
    report.language = m_language->currentData().toString();
    report.standing = m_standing->currentData().toString();
    report.version = m_version->text().trimmed();
    report.round = roundNow();
    const QString since = m_since->box()->currentData().toString();
    // Who compares with the last round does so next time too, when another round is the last.
    const bool isLast = !since.isEmpty() && since.section(QLatin1Char(':'), 1) == lastRound();
    report.since = isLast ? theLastRound : since.isEmpty() ? QStringLiteral("none") : since;
    settings.setReport(path, report);
}

void ReportChoices::showParty()
{
    m_ofParty->setVisible(report::kindOf(m_kind->currentData().toString()) == report::Kind::Actions);
}

Result<ReportRequest> ReportChoices::request() const
{
    ReportRequest request;
    request.kind = report::kindOf(m_kind->currentData().toString()).value_or(report::Kind::Summary);
    request.language = m_language->currentData().toString();
    request.visibility = static_cast<Visibility>(m_reader->currentIndex());
    request.standing = static_cast<report::Standing>(m_standing->currentIndex());
    request.version = m_version->text().trimmed();
    if (request.kind == report::Kind::Actions)
        request.party = Id<Party>{m_party->currentData().toLongLong()};
    const auto asOf = m_asOf->moment();
    const auto since = m_since->moment();
    if (!asOf)
        return tl::unexpected(asOf.error());
    if (!since)
        return tl::unexpected(since.error());
    request.asOf = asOf->value_or(Moment());
    // With itself nothing is compared: every figure would be said twice.
    if (*since != *asOf)
        request.since = *since;
    return request;
}

} // namespace aanjager
