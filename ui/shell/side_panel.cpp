#include "ui/shell/side_panel.h"

#include "ui/shell/programme_head.h"
#include "ui/shell/round_progress.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sidebar.h"

#include <QPainter>
#include <QVBoxLayout>

namespace aanjager {

SidePanel::SidePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new ProgrammeHead(this))
    , m_pages(new Sidebar(this))
    , m_round(new RoundProgress(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_round);
    setFixedWidth(theme::Theme::instance().length(Sidebar::fullWidth));
    connect(m_round, &RoundProgress::clicked, this,
            [this] { m_round->offersRound() ? emit roundAsked() : emit missingAsked(); });
}

void SidePanel::refresh()
{
    const Programme &programme = m_context.session.state().programme();
    m_head->show(programme.name, programme.region.isEmpty() ? tr("region not filled in yet") : programme.region);
    m_round->show(m_context.session.view(), m_context.session.canEdit());
}

void SidePanel::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    m_head->setFolded(folded);
    m_pages->setFolded(folded);
    m_round->setFolded(folded);
    setFixedWidth(theme::Theme::instance().length(folded ? Sidebar::foldedWidth : Sidebar::fullWidth));
}

void SidePanel::setProgrammeMenu(QMenu *menu)
{
    m_head->setMenu(menu);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.win);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), palette.line);
}

} // namespace aanjager
