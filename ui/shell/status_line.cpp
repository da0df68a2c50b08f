#include "ui/shell/status_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/demo_mark.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace aanjager {

using theme::TextStyle;

StatusLine::StatusLine(const PageContext &context, QWidget *parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_check(new IconLabel(QStringLiteral("check"), 14, &theme::Palette::ok, this))
    , m_lock(new IconLabel(QStringLiteral("lock"), 14, &theme::Palette::ink2, this))
    , m_saved(makeLabel({}, TextStyle::Caption, this))
    , m_demo(new DemoMark(this))
    , m_moment(makeLabel({}, TextStyle::Caption, this))
    , m_language(makeLabel(context.words.language().toUpper(), TextStyle::Caption, this))
{
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 12, 0);
    addWidget(m_check);
    addWidget(m_lock);
    addWidget(m_saved);
    addPermanentWidget(m_demo);
    addPermanentWidget(m_moment);
    addPermanentWidget(m_language);
    m_language->setContentsMargins(8, 0, 0, 0);
    m_moment->setContentsMargins(8, 0, 0, 0);
    refresh();
}

QString StatusLine::stored() const
{
    const Session &session = m_context.session;
    if (!session.isOpen())
        return tr("Version %1").arg(QStringLiteral(AANJAGER_VERSION));
    if (session.readOnlyReason() != ReadOnlyReason::None)
        return tr("Read only");
    if (session.isBeingChecked())
        return tr("The file is being checked…");
    if (session.isUnchecked())
        return tr("The check of the file has not finished");
    const QDateTime at = session.savedAt().toLocalTime();
    const QString time = at.time().toString(QStringLiteral("HH:mm"));
    if (at.date() == QDate::currentDate())
        return tr("Saved at %1").arg(time);
    return at.isValid() ? tr("Saved on %1").arg(m_context.words.date(at.date())) : QString();
}

void StatusLine::refresh()
{
    const Session &session = m_context.session;
    m_saved->setText(stored());
    m_check->setVisible(session.canEdit() && !session.isUnchecked());
    m_lock->setVisible(session.isOpen() && !session.canEdit());
    m_demo->setVisible(session.isOpen() && session.state().programme().isDemo);
    m_moment->setVisible(session.isOpen());
    const QString day = m_context.words.date(session.today());
    const bool pinned = session.state().programme().pinnedToday.isValid();
    m_moment->setText(pinned ? tr("Reference date %1").arg(day) : tr("Today, %1").arg(day));
}

QString StatusLine::savedText() const
{
    return m_saved->text();
}

} // namespace aanjager
