#include "ui/pages/measures/painted_views.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace aanjager {

namespace {

constexpr int stripHeight = 15;

} // namespace

ProgressView::ProgressView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { update(); });
}

void ProgressView::show(std::optional<int> percent, std::optional<int> plan, const QString &inWords)
{
    m_percent = percent;
    m_plan = plan;
    setToolTip(plainToolTip(inWords));
    setAccessibleName(inWords);
    update();
}

QSize ProgressView::sizeHint() const
{
    return {theme::Theme::instance().length(84), theme::Theme::instance().length(12)};
}

void ProgressView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double height = theme::Theme::instance().length(12);
    const QRectF bar(0, (QWidget::height() - height) / 2, width(), height);
    theme::paintProgressBar(painter, bar, m_percent, m_plan, theme::Theme::instance().palette());
}

StripView::StripView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void StripView::show(const QList<theme::StripCell> &cells, const QStringList &texts)
{
    m_cells = cells;
    m_texts = texts;
    setAccessibleName(texts.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QRectF StripView::strip() const
{
    const double height = theme::Theme::instance().length(stripHeight);
    return {0, 0, theme::municipalityStripWidth(m_cells.size(), height), height};
}

QSize StripView::sizeHint() const
{
    return {static_cast<int>(std::ceil(strip().width())), theme::Theme::instance().length(stripHeight)};
}

bool StripView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto cell = theme::municipalityAt(strip(), m_cells.size(), help->pos());
    QToolTip::showText(help->globalPos(), cell ? plainToolTip(m_texts.value(*cell)) : QString(), this);
    return true;
}

void StripView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintMunicipalityStrip(painter, strip(), m_cells, theme::Theme::instance().palette());
}

TrendView::TrendView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void TrendView::show(const QList<std::optional<Health>> &verdicts, const QString &inWords)
{
    m_verdicts = verdicts;
    setToolTip(plainToolTip(inWords));
    setAccessibleName(inWords);
    update();
}

QSize TrendView::sizeHint() const
{
    return {theme::Theme::instance().length(50), theme::Theme::instance().length(12)};
}

void TrendView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintTrend(painter, rect(), m_verdicts, theme::Theme::instance().palette());
}

} // namespace aanjager
