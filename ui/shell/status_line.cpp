#include "ui/shell/status_line.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/demo_mark.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int lineHeight = 26;

QToolButton *wordButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("kind", QStringLiteral("word"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString nameOf(const QString &language)
{
    return language == QLatin1String("nl") ? QStringLiteral("Nederlands") : QStringLiteral("English");
}

} // namespace

StatusLine::StatusLine(const PageContext &context, QWidget *parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_check(new IconLabel(QStringLiteral("check"), 14, &theme::Palette::ok, this))
    , m_lock(new IconLabel(QStringLiteral("lock"), 14, &theme::Palette::ink2, this))
    , m_stop(new IconLabel(QStringLiteral("warning"), 14, &theme::Palette::stop, this))
    , m_saved(makeLabel({}, TextStyle::Caption, this))
    , m_copy(wordButton(this))
    , m_selection(makeLabel({}, TextStyle::Caption, this))
    , m_demo(new DemoMark(this))
    , m_moment(makeLabel({}, TextStyle::Caption, this))
    , m_look(wordButton(this))
    , m_language(wordButton(this))
{
    setSizeGripEnabled(false);
    setFixedHeight(theme::Theme::instance().length(lineHeight));
    setContentsMargins(12, 0, 12, 0);
    for (IconLabel *icon : {m_check, m_lock, m_stop})
        addWidget(icon);
    addWidget(m_saved);
    addWidget(m_copy);
    m_copy->setText(tr("Save as a copy…"));
    m_copy->setAccessibleName(m_copy->text());
    connect(m_copy, &QToolButton::clicked, this, &StatusLine::copyAsked);
    m_selection->setContentsMargins(16, 0, 0, 0);
    addWidget(m_selection);
    addPermanentWidget(m_demo);
    addPermanentWidget(m_moment);
    addPermanentWidget(m_look);
    addPermanentWidget(m_language);
    m_moment->setContentsMargins(8, 0, 4, 0);
    connect(m_look, &QToolButton::clicked, this, &StatusLine::settingsAsked);
    connect(m_language, &QToolButton::clicked, this, [this] {
        emit languageChosen(m_context.words.language() == QLatin1String("nl") ? QStringLiteral("en")
                                                                              : QStringLiteral("nl"));
    });
    const auto isOfTheDisk = [](const Error &error) {
        return error.kind == ErrorKind::Storage || error.kind == ErrorKind::Busy;
    };
    connect(&context.session, &Session::failed, this,
            [this, isOfTheDisk](const Error &error) { setFailing(m_isFailing || isOfTheDisk(error)); });
    connect(&context.session, &Session::saved, this, [this] { setFailing(false); });
    connect(&context.session, &Session::opened, this, [this] { setFailing(false); });
    connect(&context.session, &Session::closed, this, [this] { setFailing(false); });
    connect(&context.session, &Session::waiting, this, &StatusLine::showWaiting);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::setFailing(bool failing)
{
    m_isFailing = failing;
    refresh();
}

/** At once: the window draws nothing of itself while it waits. */
void StatusLine::showWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    refresh();
    if (!isWaiting)
        return QGuiApplication::restoreOverrideCursor();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    layout()->activate();
    repaint();
}

QString StatusLine::stored() const
{
    const Session &session = m_context.session;
    if (!session.isOpen())
        return tr("Version %1").arg(QStringLiteral(AANJAGER_VERSION));
    if (m_isWaiting)
        return tr("One moment: the file is still being checked…");
    switch (session.readOnlyReason()) {
    case ReadOnlyReason::Gone:
        return tr("Nothing is saved any more: the file is gone");
    case ReadOnlyReason::Replaced:
        return tr("Nothing is saved any more: another file took its place");
    case ReadOnlyReason::Overwritten:
        return tr("Nothing is saved any more: the file was overwritten");
    default:
        break;
    }
    if (m_isFailing)
        return tr("Not saved: what you did last could not be stored");
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

QString StatusLine::moment() const
{
    const Session &session = m_context.session;
    const QString day = m_context.words.date(session.today());
    const bool pinned = session.state().programme().pinnedToday.isValid();
    return pinned ? tr("Reference date %1").arg(day) : tr("Today, %1").arg(day);
}

void StatusLine::refresh()
{
    const Session &session = m_context.session;
    const bool isOpen = session.isOpen();
    const bool isUnsafe = isOpen && (m_isFailing || session.isTaken());
    m_stop->setVisible(isUnsafe);
    m_copy->setVisible(isUnsafe);
    m_check->setVisible(session.canEdit() && !session.isUnchecked() && !isUnsafe);
    m_lock->setVisible(isOpen && !session.canEdit() && !isUnsafe);
    m_selection->setVisible(isOpen && !m_wholeSelection.isEmpty());
    m_demo->setVisible(isOpen && session.state().programme().isDemo);
    m_moment->setVisible(isOpen);
    m_look->setVisible(!isOpen);
    m_look->setText(theme::Theme::instance().isDark() ? tr("Dark") : tr("Light"));
    m_look->setAccessibleName(tr("Colours: %1").arg(m_look->text()));
    m_look->setToolTip(tr("Settings"));
    showLanguage(isOpen);
    fit();
}

/** Pixels that what is in sight wants beyond what there is. */
int StatusLine::lacking() const
{
    constexpr int between = 6, atEnds = 8; // as QStatusBar lays out
    int wanted = contentsMargins().left() + contentsMargins().right() + atEnds;
    for (const QWidget *each : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (!each->isHidden())
            wanted += each->sizeHint().width() + between;
    return wanted - width();
}

/** First the demo mark gives way, then the words before a time and a day, then what is selected, the stored state last.
 */
void StatusLine::fit()
{
    const Session &session = m_context.session;
    const bool isOpen = session.isOpen();
    const auto say = [](QLabel *label, const QString &text, const QString &whole) {
        label->setText(text);
        label->setToolTip(text == whole ? QString() : plainToolTip(whole));
        label->setAccessibleName(whole);
    };
    const auto shorten = [&](QLabel *label, const QString &whole) {
        const int room = label->fontMetrics().horizontalAdvance(whole) - lacking();
        if (lacking() > 0)
            say(label, label->fontMetrics().elidedText(whole, Qt::ElideRight, std::max(room, 0)), whole);
    };
    const QString saved = stored(), day = isOpen ? moment() : QString();
    m_demo->setShort(false);
    say(m_saved, saved, saved);
    say(m_moment, day, day);
    say(m_selection, m_wholeSelection, m_wholeSelection);
    if (lacking() > 0)
        m_demo->setShort(true);
    if (lacking() > 0 && !m_check->isHidden())
        say(m_saved, tr("Saved"), saved);
    if (lacking() > 0 && isOpen)
        say(m_moment, m_context.words.date(session.today()), day);
    if (!m_selection->isHidden())
        shorten(m_selection, m_wholeSelection);
    if (m_check->isHidden())
        shorten(m_saved, saved);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::showLanguage(bool isOpen)
{
    const QString code = m_context.words.language();
    const QString other = code == QLatin1String("nl") ? QStringLiteral("en") : QStringLiteral("nl");
    m_language->setText(isOpen ? code.toUpper() : nameOf(code));
    m_language->setAccessibleName(tr("Language: %1").arg(nameOf(code)));
    m_language->setToolTip(tr("Change to %1").arg(nameOf(other)));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.win);
    painter.fillRect(QRect(0, 0, width(), 1), palette.line);
}

void StatusLine::setSelectionText(const QString &text)
{
    m_wholeSelection = text;
    m_selection->setVisible(m_context.session.isOpen() && !text.isEmpty());
    fit();
}

QString StatusLine::selectionText() const
{
    return m_wholeSelection;
}

QString StatusLine::savedText() const
{
    return m_saved->accessibleName();
}

} // namespace aanjager
