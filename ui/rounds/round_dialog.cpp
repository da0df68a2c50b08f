#include "ui/rounds/round_dialog.h"

#include "core/domain/measure_rules.h"
#include "core/exchange/field_reading.h"
#include "core/insight/reporters.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/models/typed_value.h"
#include "ui/pages/editing/day_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aanjager {

using theme::TextStyle;

namespace {

QListWidgetItem *addTick(QListWidget &list, const QString &words, qint64 id, bool ticked)
{
    auto *item = new QListWidgetItem(words, &list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, id);
    item->setToolTip(words.toHtmlEscaped());
    return item;
}

QList<qint64> tickedIn(const QListWidget &list)
{
    QList<qint64> ids;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            ids.append(list.item(row)->data(Qt::UserRole).toLongLong());
    return ids;
}

/** A day as it is typed: without fixed spaces. */
QString typedDay(const report::Wording &words, QDate day)
{
    return words.date(day).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace

RoundDialog::RoundDialog(const PageContext &context, const Round &round, const QList<RoundExpectation> &expected,
                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_round(round)
    , m_label(new QLineEdit(round.label, this))
    , m_peildatum(new DayLine(context.words.label(*describe<Round>().field(u"peildatum")), this))
    , m_opens(new DayLine(context.words.label(*describe<Round>().field(u"opens")), this))
    , m_due(new DayLine(context.words.label(*describe<Round>().field(u"due")), this))
    , m_leads(new QListWidget(this))
    , m_parties(new QListWidget(this))
    , m_asked(makeLabel({}, TextStyle::Caption, this))
    , m_problem(makeLabel({}, TextStyle::Caption, this))
{
    const bool isNew = round.id.isNull();
    QVBoxLayout *column =
        startDialog(*this, isNew ? tr("Open a round") : tr("Change round %1").arg(round.label),
                    tr("A round asks how everything stands on one day. Whoever is ticked is asked and reminded."));
    column->addWidget(makeDays());
    column->addWidget(makeLists(), 1);
    column->addWidget(m_asked);
    m_problem->setProperty("type", QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_do = finishDialog(*this, *column, isNew ? tr("Open the round") : tr("Save"));
    m_do->setEnabled(context.session.canEdit());
    fillLeads(expected);
    fillParties(expected);
    follow();
    for (QListWidget *list : {m_leads, m_parties})
        connect(list, &QListWidget::itemChanged, this, [this] { follow(); });
    resize(theme::Theme::instance().length(760), theme::Theme::instance().length(620));
}

QWidget *RoundDialog::makeDays()
{
    auto *days = new QWidget(this);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](const QString &words, QWidget *field, int stretch) {
        auto *part = new QVBoxLayout;
        part->setSpacing(4);
        QLabel *label = makeLabel(words, TextStyle::Label, days);
        label->setBuddy(field);
        part->addWidget(label);
        part->addWidget(field);
        row->addLayout(part, stretch);
    };
    m_label->setAccessibleName(m_context.words.label(*describe<Round>().field(u"label")));
    add(m_label->accessibleName(), m_label, 3);
    const std::pair<DayLine *, QDate> lines[] = {
        {m_peildatum, m_round.peildatum}, {m_opens, m_round.opens}, {m_due, m_round.due}};
    for (const auto &[line, day] : lines) {
        line->startAnew(typedDay(m_context.words, day));
        line->setDay(day);
        add(line->accessibleName(), line, 4);
        connect(line, &DayLine::picked, this, [this, line = line](QDate picked) {
            line->startAnew(typedDay(m_context.words, picked));
            line->setDay(picked);
        });
        connect(line, &CommitLine::committed, line, [line = line](const QString &text) { line->startAnew(text); });
    }
    return days;
}

QWidget *RoundDialog::makeLists()
{
    auto *lists = new QWidget(this);
    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const std::pair<QString, QListWidget *> parts[] = {{tr("Leads, about their measures"), m_leads},
                                                       {tr("Parties, about all that applies to them"), m_parties}};
    for (const auto &[words, list] : parts) {
        auto *part = new QVBoxLayout;
        part->setSpacing(6);
        QLabel *label = makeLabel(words, TextStyle::BodyStrong, lists);
        label->setBuddy(list);
        list->setAccessibleName(words);
        giveRowsRoom(*list);
        list->setTextElideMode(Qt::ElideRight);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        part->addWidget(label);
        part->addWidget(list, 1);
        auto *ticks = new QHBoxLayout;
        ticks->setSpacing(8);
        for (const bool all : {true, false}) {
            auto *button = new QPushButton(all ? tr("All") : tr("None"), lists);
            button->setAutoDefault(false);
            button->setProperty("kind", QStringLiteral("small"));
            button->setAccessibleName(words + QStringLiteral(": ") + button->text());
            connect(button, &QPushButton::clicked, this, [this, list = list, all] { tickAll(*list, all); });
            ticks->addWidget(button);
        }
        ticks->addStretch(1);
        part->addLayout(ticks);
        row->addLayout(part, 1);
    }
    return lists;
}

void RoundDialog::fillLeads(const QList<RoundExpectation> &expected)
{
    QSet<Id<Measure>> asked;
    for (const RoundExpectation &each : expected)
        if (each.party.isNull())
            asked.insert(each.measure);
    for (const Measure *measure : measuresInOrder(m_context.session.state().all<Measure>())) {
        if (measure->status == Status::Dropped)
            continue;
        const QString words = measure->number + QStringLiteral("  ") + measure->title + QLatin1Char('\n') +
                              (measure->lead.isEmpty() ? tr("no lead filled in yet") : measure->lead);
        addTick(*m_leads, words, measure->id.value, asked.isEmpty() || asked.contains(measure->id));
    }
    m_leads->setCurrentRow(0);
}

void RoundDialog::fillParties(const QList<RoundExpectation> &expected)
{
    const View &view = m_context.session.view();
    QSet<Id<Party>> asked;
    for (const RoundExpectation &each : expected) {
        if (each.party.isNull())
            continue;
        if (each.measure.isNull())
            asked.insert(each.party);
        else
            m_narrow.append(each);
    }
    QSet<Id<Party>> working;
    for (const MeasureParty &role : view.state.all<MeasureParty>())
        if (role.role == PartyRole::Executes)
            working.insert(role.party);
    QList<Party> offered;
    for (const Party &party : view.state.all<Party>()) {
        const bool isMunicipality = party.kind == PartyKind::Municipality && !party.isGroup;
        const bool hasLeft = !party.left.isNull() && party.left.first <= view.today;
        if (!hasLeft && (isMunicipality || working.contains(party.id)))
            offered.append(party);
    }
    std::sort(offered.begin(), offered.end(), [](const Party &a, const Party &b) {
        return std::tuple(a.kind, a.name.toCaseFolded(), a.id) < std::tuple(b.kind, b.name.toCaseFolded(), b.id);
    });
    for (const Party &party : std::as_const(offered))
        addTick(*m_parties, party.name, party.id.value, asked.contains(party.id));
    m_parties->setCurrentRow(0);
}

void RoundDialog::tickAll(QListWidget &list, bool ticked)
{
    const QSignalBlocker quiet(&list);
    for (int row = 0; row < list.count(); ++row)
        list.item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    follow();
}

void RoundDialog::follow()
{
    const auto leads = static_cast<int>(tickedIn(*m_leads).size());
    const auto parties = static_cast<int>(tickedIn(*m_parties).size());
    QString asked = tr("%n report(s) of leads are asked", nullptr, leads);
    if (parties > 0)
        asked += QStringLiteral(", ") + tr("and of %n party(ies) all that applies to them", nullptr, parties);
    m_asked->setText(asked);
    m_do->setEnabled(m_context.session.canEdit() && (leads > 0 || m_leads->count() == 0));
}

QList<RoundExpectation> RoundDialog::expected() const
{
    QList<RoundExpectation> expected = m_narrow;
    const auto add = [&](Id<Measure> measure, Id<Party> party) {
        expected.append({newId<RoundExpectation>(), m_round.id, measure, party});
    };
    if (const QList<qint64> leads = tickedIn(*m_leads); leads.size() < m_leads->count())
        for (const qint64 id : leads)
            add({id}, {});
    for (const qint64 id : tickedIn(*m_parties))
        add({}, {id});
    return expected;
}

/** Writes what a line holds; says what is wrong with it where it is no day. */
bool RoundDialog::read(DayLine &line, QDate Round::*member, bool isNeeded)
{
    const Field &field = *describe<Round>().field(u"peildatum");
    const TypedValue typed = TypedValue::read(field, line.text());
    const auto *day = std::get_if<QDate>(&typed.value());
    if (!typed.isGood() || (isNeeded && !day)) {
        line.refuse(typed.problem().isEmpty() ? tr("A day is needed here.") : typed.problem());
        m_problem->setText(line.accessibleName() + QStringLiteral(": ") + line.refusal());
        m_problem->show();
        line.setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_round.*member = day ? *day : QDate();
    return true;
}

void RoundDialog::accept()
{
    m_problem->hide();
    m_round.label = m_label->text().trimmed();
    const auto refuse = [this](const QString &why, QWidget *where) {
        m_problem->setText(why);
        m_problem->show();
        where->setFocus(Qt::OtherFocusReason);
    };
    const QList<Round> &rounds = m_context.session.state().all<Round>();
    const bool isTaken = std::any_of(rounds.begin(), rounds.end(), [this](const Round &other) {
        return other.id != m_round.id && other.label == m_round.label;
    });
    if (m_round.label.isEmpty())
        return refuse(tr("The round needs a label."), m_label);
    if (isTaken)
        return refuse(tr("There is a round %1 already.").arg(m_round.label), m_label);
    if (!read(*m_peildatum, &Round::peildatum, true) || !read(*m_opens, &Round::opens, false) ||
        !read(*m_due, &Round::due, false))
        return;
    if (m_round.opens.isValid() && m_round.due.isValid() && m_round.due < m_round.opens)
        return refuse(tr("The round closes before it opens."), m_due);
    QDialog::accept();
}

QString RoundDialog::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace aanjager
