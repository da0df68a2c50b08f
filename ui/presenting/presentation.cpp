#include "ui/presenting/presentation.h"

#include "ui/pages/notices.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>

namespace aanjager {

Presentation::Presentation(const PageContext &context, Id<Meeting> meeting, QObject *parent)
    : QObject(parent), m_context(context), m_live(context, meeting)
{
    connect(&context.session, &Session::closed, this, &Presentation::end);
    connect(&context.session, &Session::opened, this, &Presentation::end);
}

Presentation::~Presentation() = default;

Result<void> Presentation::begin(const QString &screenName, const QWidget *home)
{
    if (const Result<void> opened = m_live.open(); !opened)
        return opened;
    if (m_live.deck().slides.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("no slide is shown"));
    m_screenName = screenName;
    m_home = home && home->screen() ? home->screen()->name() : QString();
    m_show = std::make_unique<Show>(m_live);
    m_stage = std::make_unique<Stage>(*m_show);
    m_desk = std::make_unique<Desk>(m_context, *m_show);
    m_overStage = std::make_unique<SpotLine>(m_context, *m_show, m_stage.get());
    connect(m_show.get(), &Show::endAsked, this, &Presentation::end);
    connect(m_show.get(), &Show::spotAsked, this, &Presentation::beginLine);
    connect(m_show.get(), &Show::undoAsked, this, [this](bool again) {
        if (const auto done = again ? m_context.session.redo() : m_context.session.undo(); !done)
            m_context.notices.failed(done.error());
    });
    connect(m_overStage.get(), &SpotLine::ended, m_stage.get(), [this] { m_stage->setFocus(Qt::OtherFocusReason); });
    connect(m_stage.get(), &Stage::closed, this, &Presentation::end);
    connect(m_desk.get(), &Desk::closed, this, &Presentation::end);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::arrange);
    // A screen that goes is in the list until it is gone.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::arrange, Qt::QueuedConnection);
    arrange();
    return {};
}

QScreen *Presentation::screenForStage() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens)
        if (screen->name() == m_screenName)
            return screen;
    for (QScreen *screen : screens)
        if (screen->name() != m_home)
            return screen;
    return screens.value(0);
}

void Presentation::put(QWidget &window, QScreen &screen)
{
    if (window.isVisible() && window.screen() == &screen)
        return;
    window.hide();
    window.setGeometry(screen.geometry());
    window.showFullScreen();
}

/** The slides on their screen, the presenter's view on another; with one screen it has the slides alone. */
void Presentation::arrange()
{
    if (!m_stage)
        return;
    QScreen *stage = screenForStage();
    if (!stage)
        return;
    QScreen *desk = nullptr;
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != stage && (!desk || screen->name() == m_home))
            desk = screen;
    put(*m_stage, *stage);
    if (!desk) {
        m_desk->hide();
        m_stage->activateWindow();
        m_stage->setFocus(Qt::OtherFocusReason);
        return;
    }
    put(*m_desk, *desk);
    m_desk->activateWindow();
    m_desk->setFocus(Qt::OtherFocusReason);
}

/** The line is written where who presents looks: never on the slides where there is another screen. */
void Presentation::beginLine(MinuteKind kind)
{
    if (m_desk->isVisible())
        return m_desk->spot()->begin(kind);
    const QRectF slide = m_stage->slideRect();
    const int height = m_overStage->sizeHint().height();
    m_overStage->setGeometry(static_cast<int>(slide.left()), static_cast<int>(slide.bottom()) - height,
                             static_cast<int>(slide.width()), height);
    m_overStage->begin(kind);
    m_overStage->raise();
}

void Presentation::end()
{
    if (!m_stage)
        return;
    for (QWidget *window : {static_cast<QWidget *>(m_stage.get()), static_cast<QWidget *>(m_desk.get())}) {
        const QSignalBlocker quiet(window);
        window->hide();
    }
    emit ended();
}

} // namespace aanjager
