#include "ui/shell/access_band.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace aanjager {

AccessBand::AccessBand(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(makeLabel({}, theme::TextStyle::Body, this))
    , m_again(new QPushButton(this))
    , m_copy(new QPushButton(tr("Save as a copy…"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 20, 8);
    row->setSpacing(10);
    row->addWidget(new IconLabel(QStringLiteral("lock"), 16, &theme::Palette::warntext, this));
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_copy, m_again}) {
        button->setProperty("kind", QStringLiteral("small"));
        row->addWidget(button);
    }
    m_text->setWordWrap(true);
    connect(m_copy, &QPushButton::clicked, this, &AccessBand::copyAsked);
    connect(m_again, &QPushButton::clicked, this, &AccessBand::againAsked);
    refresh();
}

QString AccessBand::sentence() const
{
    const QString holder = m_context.session.holder();
    switch (m_context.session.readOnlyReason()) {
    case ReadOnlyReason::None:
        return {};
    case ReadOnlyReason::HeldByOther:
        return holder.isEmpty()
                   ? tr("Somebody else has this programme open. You can read it; nothing can be changed here.")
                   : tr("%1 has this programme open. You can read it; nothing can be changed here.").arg(holder);
    case ReadOnlyReason::NotWritable:
        return tr("This file or its folder cannot be written to. You can read it; to change something, copy it to "
                  "another folder.");
    case ReadOnlyReason::Damaged:
        return tr("The check found that this file is damaged or was altered outside Aanjager. It can only be read.");
    case ReadOnlyReason::AsAsked:
        return tr("Opened to read only.");
    case ReadOnlyReason::Gone:
        return tr("This file is gone: it was removed, renamed or moved while it was open. Nothing is stored any more. "
                  "Save a copy of what is open, or put the file back.");
    case ReadOnlyReason::Replaced:
        return tr("Another file has taken the place of this one, for instance from a cloud folder. Nothing is stored "
                  "any more. Save a copy of what is open, or open what is there now.");
    case ReadOnlyReason::Overwritten:
        return tr("Another program has written in this file while it was open. Nothing is stored any more. Save a copy "
                  "of what is in this window, without its history, or open what is in the file now.");
    }
    return {};
}

void AccessBand::refresh()
{
    const ReadOnlyReason reason = m_context.session.readOnlyReason();
    m_text->setText(sentence());
    const bool isTaken = m_context.session.isTaken();
    m_again->setText(isTaken ? tr("Open again") : tr("Try again"));
    m_again->setVisible(isTaken || reason == ReadOnlyReason::HeldByOther || reason == ReadOnlyReason::NotWritable);
    m_copy->setVisible(isTaken);
    setVisible(m_context.session.isOpen() && reason != ReadOnlyReason::None);
}

QString AccessBand::text() const
{
    return m_text->text();
}

void AccessBand::paintEvent(QPaintEvent *)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.warnsoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette.line);
}

} // namespace aanjager
