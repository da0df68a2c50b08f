#include "ui/pages/measures/history_tab.h"

#include "core/storage/history_reader.h"
#include "ui/pages/editing/kept_focus.h"
#include "ui/pages/history/change_row.h"
#include "ui/pages/history/restoring.h"
#include "ui/pages/navigator.h"
#include "ui/session/session.h"
#include "ui/text/change_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr qsizetype entriesInTab = 25;
constexpr qsizetype changesLookedAt = 1500; ///< further back is for the page, which reads in parts

} // namespace

HistoryTab::HistoryTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
    , m_beside([](const std::shared_ptr<HistoryWalk> &walk) { return walk->next(entriesInTab, changesLookedAt); },
               [this](const Result<HistoryWalk::Part> &part) { tell(part); })
{
    connect(&context.session, &Session::closed, this, [this] { m_beside.forget(); });
    connect(&context.session, &Session::opened, this, [this] { m_beside.forget(); });
    m_rows->setContentsMargins(0, 8, 0, 0);
    m_rows->setSpacing(0);
}

void HistoryTab::show(Id<Measure> measure)
{
    m_measure = measure;
    show({QByteArray(tableOf<Measure>), measure.value});
}

void HistoryTab::show(Id<Action> action, Id<Measure> measure)
{
    m_measure = measure;
    show({QByteArray(tableOf<Action>), action.value});
}

void HistoryTab::show(const HistoryFilter &filter)
{
    const HistoryFilter before = std::exchange(m_shown, filter);
    m_beside.forget();
    const ProgrammeFile &file = m_context.session.file();
    const auto isLarge = HistoryWalk::isLarge(file);
    if (!isLarge)
        return tell(tl::unexpected(isLarge.error()));
    if (!*isLarge)
        return tell(HistoryReader(file, filter).next(entriesInTab, changesLookedAt).map([](const auto &entries) {
            return HistoryWalk::Part{entries, false};
        }));
    auto walk = HistoryWalk::of(file, filter, m_context.session.view().sequence);
    if (!walk)
        return tell(tl::unexpected(walk.error()));
    m_beside.ask(std::move(*walk));
    if (before.table == filter.table && before.id == filter.id)
        return; // what stands there is true until the rest is known
    clear();
    QLabel *reading = makeLabel(tr("Reading what happened…"), TextStyle::Caption, this);
    reading->setContentsMargins(8, 8, 8, 0);
    m_rows->addWidget(reading);
    m_rows->addStretch(1);
}

void HistoryTab::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

void HistoryTab::tell(const Result<HistoryWalk::Part> &part)
{
    const KeptFocus kept(*this);
    clear();
    if (!part)
        m_rows->addWidget(makeLabel(text::errorText(m_context.words, part.error()), TextStyle::Caption, this));
    else
        for (const HistoryEntry &each : part->entries)
            addEntry(each);
    addWholeHistory();
    m_rows->addStretch(1);
}

QWidget *HistoryTab::headOf(const HistoryEntry &entry)
{
    const text::ChangeText words(m_context.words, m_context.session.state());
    QStringList parts{m_context.words.dateTime(entry.change.at), entry.change.author};
    if (entry.change.type == ChangeType::Undo || entry.change.type == ChangeType::Redo)
        parts.append(words.entry(entry));
    parts.removeAll(QString());
    QLabel *label = makeLabel(parts.join(QStringLiteral(", ")), TextStyle::Caption, this);
    label->setContentsMargins(8, 8, 8, 0);
    label->setWordWrap(true);
    return label;
}

/** Something of it is told: not a change that only gave records another place in their list. */
bool HistoryTab::isTold(const HistoryEntry &entry)
{
    return std::any_of(entry.records.cbegin(), entry.records.cend(), [](const RecordChange &record) {
        return record.operation != Operation::Updated ||
               std::any_of(record.fields.cbegin(), record.fields.cend(),
                           [](const FieldChange &field) { return !text::tellsPlace(*field.field); });
    });
}

void HistoryTab::addEntry(const HistoryEntry &entry)
{
    if (!isTold(entry))
        return;
    m_rows->addWidget(headOf(entry));
    const text::ChangeText words(m_context.words, m_context.session.state());
    for (const RecordChange &record : entry.records) {
        if (record.operation == Operation::Updated) {
            for (const FieldChange &field : record.fields)
                if (!text::tellsPlace(*field.field))
                    m_rows->addWidget(rowOf(entry.change, record, field));
            continue;
        }
        QLabel *label = makeLabel(report::capitalised(words.record(record)), TextStyle::Body, this);
        label->setContentsMargins(8, 2, 8, 2);
        label->setWordWrap(true);
        m_rows->addWidget(label);
    }
    m_rows->addWidget(makeRule(this));
}

QWidget *HistoryTab::rowOf(const Change &change, const RecordChange &record, const FieldChange &field)
{
    const State &state = m_context.session.state();
    const auto look = [&](const Value &value) { return valueLook(m_context.words, *field.field, value, state); };
    auto *row =
        new ChangeRow(m_context.words.label(*field.field), {look(field.before), look(field.after), false}, this);
    const Value value = valueToRestore(m_context.session, *record.description, record.id, field);
    row->setRestorable(look(value).words, whyNotRestorable(notRestorable(m_context.session, *record.description,
                                                                         record.id, *field.field, value)));
    row->restoreButton()->setObjectName(QStringLiteral("restore-%1-%2-%3")
                                            .arg(QString::fromLatin1(change.uid.toHex()))
                                            .arg(record.id)
                                            .arg(QString::fromLatin1(field.field->name)));
    connect(row, &ChangeRow::restoreAsked, this,
            [this, description = record.description, id = record.id, described = field.field, value] {
                restoreValue(m_context, *description, id, *described, value);
            });
    return row;
}

void HistoryTab::addWholeHistory()
{
    auto *whole = new QPushButton(tr("Whole history"), this);
    whole->setObjectName(QStringLiteral("whole-history"));
    whole->setProperty("kind", QStringLiteral("link"));
    m_rows->addSpacing(6);
    m_rows->addWidget(whole, 0, Qt::AlignLeft);
    connect(whole, &QPushButton::clicked, this, [this] {
        Destination there;
        there.page = QStringLiteral("history");
        there.measure = m_measure;
        m_context.navigator.go(there);
    });
}

} // namespace aanjager
