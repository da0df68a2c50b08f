// What stands beside the item at hand: the agenda, and what was agreed the last time.
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/meetings/meeting_lines.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int clockSide = 15; ///< pixels at 100 % text

/** A line of one pixel from top to bottom. */
QFrame *makeEdge(QWidget *parent)
{
    QFrame *edge = makeRule(parent);
    edge->setMinimumHeight(0);
    edge->setMaximumHeight(QWIDGETSIZE_MAX);
    edge->setFixedWidth(1);
    edge->setStyleSheet(QString());
    edge->setProperty("upright", true);
    return edge;
}

} // namespace

QWidget *MeetingView::makeAgenda()
{
    auto *side = new QWidget(this);
    m_agendaList->setParent(side);
    m_newItem = new QLineEdit(side);
    m_newItem->setAccessibleName(tr("New agenda item"));
    m_newItem->setPlaceholderText(tr("New item: M13 Phasing 20 min"));
    m_newItem->installEventFilter(this);
    m_kindChip = new ChipButton(side);
    auto *menu = new QMenu(m_kindChip);
    m_kindChip->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { listKinds(*menu); });
    m_levelChip = new ChipButton(side);
    auto *levels = new QMenu(m_levelChip);
    m_levelChip->setMenu(levels);
    m_levelChip->setCheckable(true);
    connect(levels, &QMenu::aboutToShow, this, [this, levels] { listLevels(*levels); });
    connect(levels, &QMenu::aboutToHide, this, &MeetingView::showHead, Qt::QueuedConnection);
    m_planned = new ElidedLabel(TextStyle::Caption, side);
    auto *clock = new IconLabel(QStringLiteral("clock"), clockSide, &theme::Palette::ink2, side);
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_kindChip);
    kind->addStretch(1);
    auto *pace = new QHBoxLayout;
    pace->setContentsMargins(16, 8, 12, 8);
    pace->setSpacing(8);
    pace->addWidget(clock);
    pace->addWidget(m_planned, 1);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(16, 8, 12, 4);
    above->addWidget(makeLabel(tr("Agenda"), TextStyle::BodyStrong, side), 1);
    above->addWidget(m_levelChip);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(12, 8, 12, 10);
    below->setSpacing(6);
    below->addWidget(m_newItem);
    below->addLayout(kind);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(side));
    column->addLayout(above);
    column->addWidget(m_agendaList, 1);
    column->addWidget(makeRule(side));
    column->addLayout(pace);
    column->addWidget(makeRule(side));
    column->addLayout(below);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(makeEdge(side));
    return side;
}

QWidget *MeetingView::makeAgreed()
{
    auto *side = new QWidget(this);
    m_agreedList->setParent(side);
    m_agreedTitle = makeLabel({}, TextStyle::BodyStrong, side);
    m_agreedTally = makeLabel({}, TextStyle::Caption, side);
    m_carried = makeLabel({}, TextStyle::Caption, side);
    m_carried->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->addWidget(m_agreedTitle, 1);
    head->addWidget(m_agreedTally);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(16, 8, 16, 12);
    below->addWidget(m_carried);
    constexpr int barHeight = 4;
    m_agreedBar = new QProgressBar(side);
    m_agreedBar->setProperty("thin", true);
    m_agreedBar->setTextVisible(false);
    m_agreedBar->setFixedHeight(barHeight);
    m_agreedBar->setAccessibleName(tr("Done of the list"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 6);
    bar->addWidget(m_agreedBar);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(side));
    column->addLayout(head);
    column->addLayout(bar);
    column->addWidget(m_agreedList, 1);
    column->addLayout(below);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeEdge(side));
    row->addLayout(column, 1);
    return side;
}

} // namespace aanjager
