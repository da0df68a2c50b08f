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
constexpr qsizetype cellsInRow = 15; ///< more would make the panel wider than its place

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

int StripView::rows() const
{
    return static_cast<int>((m_cells.size() + cellsInRow - 1) / cellsInRow);
}

QList<theme::StripCell> StripView::cellsIn(int row) const
{
    return m_cells.mid(row * cellsInRow, cellsInRow);
}

QRectF StripView::strip(int row) const
{
    const double height = theme::Theme::instance().length(stripHeight);
    const double pitch = theme::Theme::instance().length(stripHeight + 4);
    return {0, row * pitch, theme::municipalityStripWidth(cellsIn(row).size(), height), height};
}

QSize StripView::sizeHint() const
{
    return {static_cast<int>(std::ceil(strip(0).width())),
            static_cast<int>(std::ceil(strip(std::max(rows() - 1, 0)).bottom()))};
}

bool StripView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    for (int row = 0; row < rows(); ++row)
        if (const auto cell = theme::municipalityAt(strip(row), cellsIn(row).size(), help->pos()))
            text = m_texts.value(row * cellsInRow + *cell);
    QToolTip::showText(help->globalPos(), text.isEmpty() ? text : plainToolTip(text), this);
    return true;
}

void StripView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < rows(); ++row)
        theme::paintMunicipalityStrip(painter, strip(row), cellsIn(row), theme::Theme::instance().palette());
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
