#include "ui/pages/measures/history_tab.h"

#include "ui/text/change_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

HistoryTab::HistoryTab(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 8, 0, 0);
    m_rows->setSpacing(0);
}

void HistoryTab::show(Id<Measure> measure)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto entries = history(m_context.session.file(), {QByteArray(tableOf<Measure>), measure.value, entriesShown});
    if (!entries)
        m_rows->addWidget(line(text::errorText(m_context.words, entries.error()), TextStyle::Caption));
    else
        for (const HistoryEntry &each : *entries)
            m_rows->addWidget(entry(each));
    m_rows->addStretch(1);
}

QWidget *HistoryTab::entry(const HistoryEntry &entry)
{
    const text::ChangeText words(m_context.words, m_context.session.state());
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(2);
    QString head = m_context.words.date(entry.change.at.date());
    if (!entry.change.author.isEmpty())
        head += QStringLiteral(", ") + entry.change.author;
    if (entry.change.type == ChangeType::Undo || entry.change.type == ChangeType::Redo)
        head += QStringLiteral(", ") + words.entry(entry);
    column->addWidget(line(head, TextStyle::Label));
    for (const RecordChange &record : entry.records) {
        if (record.operation != Operation::Updated) {
            column->addWidget(line(report::capitalised(words.record(record)), TextStyle::Body));
            continue;
        }
        for (const FieldChange &field : record.fields)
            column->addWidget(line(words.field(field), TextStyle::Body));
    }
    return box;
}

QLabel *HistoryTab::line(const QString &text, TextStyle style)
{
    QLabel *label = makeLabel(text, style, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace aanjager
