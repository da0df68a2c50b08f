#include "ui/pages/measures/relations_tab.h"

#include "core/domain/measure_rules.h"
#include "ui/models/measure_row.h"
#include "ui/pages/editing/choice_box.h"
#include "ui/pages/editing/choices.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_row.h"
#include "ui/pages/editing/refusal_note.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/measure_link.h"
#include "ui/session/record_edits.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QStringListModel>
#include <QVBoxLayout>
#include <utility>

namespace aanjager {

namespace {

constexpr int relationInset = 10; ///< where the words of a field start

/** The measure that is called so: by its number, by number and title, or by its title. */
const Measure *measureCalled(const State &state, const QString &text)
{
    const QString wanted = searchable(text.trimmed());
    for (const Measure &each : state.all<Measure>())
        for (const QString &name : {each.number, each.title, each.number + QLatin1Char(' ') + each.title})
            if (searchable(name) == wanted)
                return &each;
    return nullptr;
}

} // namespace

RelationsTab::RelationsTab(const PageContext &context, QWidget *parent)
    : RecordsTab(context, describe<MeasureRelation>(), parent)
    , m_inverse(new QVBoxLayout)
    , m_adding(new QWidget(this))
    , m_kind(new ChoiceBox(tr("Kind of the new relation"), m_adding))
    , m_other(new CommitLine(tr("New relation"), m_adding))
{
    m_inverse->setSpacing(0);
    setAdding(m_other);
    m_column->addLayout(m_inverse);
    makeAdding();
    m_column->addWidget(m_adding);
    m_column->addStretch(1);
}

void RelationsTab::makeAdding()
{
    for (const Term &term : vocabularyOf<RelationKind>().terms)
        m_kind->addItem(m_context.words.label(term));
    m_other->setPlaceholderText(tr("Number or title, Enter"));
    auto *completer = new QCompleter(new QStringListModel(m_other), m_other);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_other->setCompleter(completer);
    m_other->installEventFilter(this);
    auto *column = new QVBoxLayout(m_adding);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_kind);
    column->addWidget(m_other);
    column->addWidget(new RefusalNote(m_other, m_adding));
}

RecordsTab::Listed RelationsTab::records() const
{
    Listed listed;
    for (const MeasureRelation &each : m_context.session.state().all<MeasureRelation>())
        if (each.measure == m_measure)
            listed.append({each.id.value, &each});
    std::sort(listed.begin(), listed.end());
    return listed;
}

RecordRow *RelationsTab::makeRow()
{
    auto *row = new RecordRow(m_context, describe<MeasureRelation>(), {{}, {{"kind", 158}, {"note"}}}, this);
    row->firstLine()->insertSpacing(0, relationInset - 2); // a link has its own
    row->firstLine()->insertWidget(1, new MeasureLink(m_context, row), 1, Qt::AlignVCenter);
    return row;
}

void RelationsTab::showRow(RecordRow &row, const void *record)
{
    if (const Measure *other = m_context.session.state().find(static_cast<const MeasureRelation *>(record)->other))
        row.findChild<MeasureLink *>()->show(*other);
}

/** The other measure with its title, and below it what it says of this one. */
QWidget *RelationsTab::linkTo(const Measure &measure, const QString &words)
{
    auto *entry = new QWidget(this);
    auto *link = new MeasureLink(m_context, entry);
    link->show(measure);
    auto *label = new ElidedLabel(theme::TextStyle::Caption, entry);
    label->setWhole(words);
    label->setIndent(2);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(relationInset - 2, 4, 0, 6); // a link has its own
    column->setSpacing(0);
    column->addWidget(link);
    column->addWidget(label);
    return entry;
}

/** What others say of this measure is told, and changed there. */
void RelationsTab::showInverse()
{
    while (QLayoutItem *item = m_inverse->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const State &state = m_context.session.state();
    for (const MeasureRelation &each : state.all<MeasureRelation>()) {
        const Measure *from = each.other == m_measure ? state.find(each.measure) : nullptr;
        if (!from)
            continue;
        const QString kind = each.kind ? report::uncapitalised(m_context.words.label(*each.kind)) : QString();
        m_inverse->addWidget(linkTo(*from, tr("%1 this one").arg(kind)));
    }
}

void RelationsTab::shown()
{
    showInverse();
    m_adding->setVisible(isAdding());
    m_kind->setEnabled(m_context.session.canEdit());
    m_offersOlder = true;
    if (m_other->hasFocus())
        offerTitles();
}

/** The titles of thousands of measures are gathered when somebody is about to type one. */
bool RelationsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_other && event->type() == QEvent::FocusIn)
        offerTitles();
    return RecordsTab::eventFilter(watched, event);
}

void RelationsTab::offerTitles()
{
    if (!std::exchange(m_offersOlder, false))
        return;
    QStringList titles;
    for (const auto &[id, title] : referenceChoices(m_context.session.state(), QLatin1String(tableOf<Measure>)))
        if (id != m_measure.value)
            titles.append(title);
    static_cast<QStringListModel *>(m_other->completer()->model())->setStringList(titles);
}

RecordsTab::Addition RelationsTab::addition(const QString &text) const
{
    const Measure *other = measureCalled(m_context.session.state(), text);
    if (!other)
        return {{}, tr("There is no such measure")};
    if (other->id == m_measure)
        return {{}, tr("This is the measure itself")};
    MeasureRelation relation;
    relation.measure = m_measure;
    relation.kind = static_cast<RelationKind>(m_kind->currentIndex());
    relation.other = other->id;
    return {[session = &m_context.session, relation] { return addRecord(*session, relation).map([](auto) {}); }};
}

} // namespace aanjager
