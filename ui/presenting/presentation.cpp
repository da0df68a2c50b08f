#include "ui/presenting/presentation.h"

#include "ui/pages/notices.h"
#include "ui/presenting/screen_key.h"
#include "ui/text/change_text.h"
#include "ui/text/error_text.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <utility>

namespace aanjager {

Presentation::Presentation(const PageContext &context, Id<Meeting> meeting, QObject *parent)
    : QObject(parent), m_context(context), m_live(context, meeting)
{
    connect(&context.session, &Session::closed, this, &Presentation::end);
    connect(&context.session, &Session::opened, this, &Presentation::end);
}

Presentation::~Presentation() = default;

Result<void> Presentation::begin(const QString &screen, slides::Room room, const QWidget *home)
{
    if (const Result<void> opened = m_live.open(); !opened)
        return opened;
    if (m_live.deck().slides.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("no slide is shown"));
    m_live.setRoom(room);
    m_screen = screen;
    m_home = home && home->screen() ? keyOf(*home->screen()) : QString();
    if (const auto last = m_context.session.file().undoable())
        m_before = last->uid;
    m_show = std::make_unique<Show>(m_live);
    m_stage = std::make_unique<Stage>(*m_show);
    m_desk = std::make_unique<Desk>(m_context, *m_show);
    m_overStage = std::make_unique<SpotLine>(m_context, *m_show, SpotLine::Seen::ByAll, m_stage.get());
    m_wakeful.emplace(tr("A presentation is shown"));
    connectParts();
    arrange();
    return {};
}

void Presentation::connectParts()
{
    connect(m_show.get(), &Show::endAsked, this, &Presentation::end);
    connect(m_show.get(), &Show::spotAsked, this, &Presentation::beginLine);
    connect(m_show.get(), &Show::undoAsked, this, &Presentation::takeBack);
    connect(m_show.get(), &Show::swapAsked, this, &Presentation::swap);
    for (SpotLine *line : {m_overStage.get(), m_desk->spot()})
        connect(line, &SpotLine::ended, this, &Presentation::endLine);
    connect(m_stage.get(), &Stage::resized, this, &Presentation::placeLine);
    connect(m_stage.get(), &Stage::closed, this, &Presentation::end);
    connect(m_desk.get(), &Desk::closed, this, &Presentation::end);
    connect(&m_live, &LiveDeck::failed, m_desk.get(),
            [this](const Error &error) { m_desk->tell(text::errorText(m_context.words, error), true); });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::arrange, Qt::QueuedConnection);
    // A screen that goes is in the list until it is gone.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::arrange, Qt::QueuedConnection);
}

SpotLine &Presentation::spot()
{
    return m_desk->isVisible() ? *m_desk->spot() : *m_overStage;
}

QScreen *Presentation::screenForStage() const
{
    if (QScreen *chosen = screenOf(m_screen))
        return chosen;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens)
        if (keyOf(*screen) != m_home)
            return screen;
    return screens.value(0);
}

/** The screen that the window was on, where the slides leave it free; null where there is one screen. */
QScreen *Presentation::screenForDesk(const QScreen *stage) const
{
    QScreen *desk = nullptr;
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != stage && (!desk || keyOf(*screen) == m_home))
            desk = screen;
    return desk;
}

void Presentation::put(QWidget &window, QScreen &screen)
{
    if (window.isVisible() && window.screen() == &screen && window.geometry() == screen.geometry())
        return;
    window.hide();
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    window.showFullScreen();
}

/** The slides on their screen, the presenter's view on another; with one screen it has the slides alone. */
void Presentation::arrange()
{
    QScreen *stage = m_isOver ? nullptr : screenForStage();
    if (!stage)
        return;
    SpotLine *typed = m_overStage->isOpen() ? m_overStage.get() : m_desk->spot();
    put(*m_stage, *stage);
    QScreen *desk = screenForDesk(stage);
    m_stage->setAlone(desk == nullptr);
    if (desk)
        put(*m_desk, *desk);
    else
        m_desk->hide();
    if (typed->isOpen() && typed != &spot())
        spot().takeOver(*typed);
    placeLine();
    takeKeyboard();
}

void Presentation::takeKeyboard()
{
    QWidget &window = m_desk->isVisible() ? static_cast<QWidget &>(*m_desk) : static_cast<QWidget &>(*m_stage);
    window.raise();
    window.activateWindow();
    QWidget &writing = spot().isOpen() ? static_cast<QWidget &>(*spot().field()) : window;
    writing.setFocus(Qt::OtherFocusReason);
}

void Presentation::raise()
{
    m_stage->raise();
    takeKeyboard();
}

/** The slides where the presenter's view is, and the other way round. */
void Presentation::swap()
{
    const QScreen *desk = m_desk->isVisible() ? m_desk->screen() : nullptr;
    if (!desk)
        return;
    m_screen = keyOf(*desk);
    arrange();
}

/** Why nothing can be written down now; empty when it can. */
QString Presentation::whyNoLine(MinuteKind kind) const
{
    if (!m_context.session.canEdit())
        return tr("This file is open to read only");
    if (!m_context.session.state().find(m_live.meeting()))
        return tr("There is no meeting to write this down with");
    if (kind == MinuteKind::Decision && m_live.isEarlier())
        return tr("These slides show an earlier moment; decide on slides of now");
    return {};
}

/** The line is written where who presents looks: never on the slides where there is another screen. */
void Presentation::beginLine(MinuteKind kind)
{
    if (const QString why = whyNoLine(kind); !why.isEmpty()) {
        m_show->tell(why);
        return m_desk->tell(why, true);
    }
    spot().begin(kind);
    placeLine();
}

void Presentation::placeLine()
{
    if (m_overStage->isOpen())
        layOver(*m_overStage, *m_stage);
}

void Presentation::layOver(SpotLine &line, const Stage &stage)
{
    constexpr double beside = 0.05, letters = 0.019; // of the width
    const QRect slide = stage.slideRect().toRect();
    line.setTextSize(static_cast<int>(slide.width() * letters));
    const int rim = static_cast<int>(slide.width() * beside), height = line.sizeHint().height();
    line.setGeometry(slide.left() + rim, slide.bottom() - height - rim / 4, slide.width() - 2 * rim, height);
}

void Presentation::endLine(bool isWritten)
{
    if (isWritten)
        m_show->tell(tr("Written down"));
    if (isWritten)
        m_desk->countLine(1);
    takeKeyboard();
}

/** Takes back the last change since it began, made here or in the window. */
void Presentation::takeBack(bool again)
{
    Session &session = m_context.session;
    const auto change = again ? session.file().redoable() : session.file().undoable();
    if (!change || (!again && change->uid == m_before))
        return m_show->tell(again ? tr("Nothing to do again") : tr("Nothing to take back"));
    const QString what = text::ChangeText(m_context.words, session.state()).label(change->label);
    if (const auto done = again ? session.redo() : session.undo(); !done) {
        m_show->tell(tr("That could not be done"));
        return m_desk->tell(text::errorText(m_context.words, done.error()), true);
    }
    m_show->tell(again ? tr("Done again") : tr("Taken back"));
    m_desk->countLine(again ? 1 : -1);
    m_desk->tell((again ? tr("Done again: %1") : tr("Taken back: %1")).arg(what), false);
}

void Presentation::end()
{
    if (!m_stage || std::exchange(m_isOver, true))
        return;
    m_stage->hide();
    m_desk->hide();
    m_wakeful.reset();
    emit ended();
}

} // namespace aanjager
