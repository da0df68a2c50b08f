#include "ui/pages/overview/savings_card.h"

#include "ui/charts/savings_chart.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollArea>
#include <cmath>

namespace aanjager {

void ChartRow::paintGround(QPainter &painter)
{
    if (!isWarm())
        return;
    QColor shade = theme::Theme::instance().palette().ink;
    shade.setAlpha(isDown() ? 36 : 18); // the drawing stays in sight below it
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(rect(), 4, 4);
}

SavingsView::SavingsView(const report::Wording &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        updateGeometry();
        arrange();
        update();
    });
}

void SavingsView::show(const OverviewFigures &figures)
{
    const report::Figure &figure = *figures.savingsChart;
    m_chart = std::get<report::SavingsChart>(figure.drawing);
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.alternative);
    while (m_rows.size() < m_chart.steps.size()) {
        auto *row = new ChartRow(this);
        connect(row, &FigureLink::asked, this, &SavingsView::asked);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_chart.steps.size());
        if (i >= m_chart.steps.size())
            continue;
        const report::SavingsChart::Step &step = m_chart.steps[i];
        const QString inWords =
            tr("%1: %2 planned, %3 realised")
                .arg(step.label, m_words.money(Money{step.planned}), m_words.money(Money{step.realised}));
        const qint64 theme = figures.savingsThemes.value(i);
        const QString all =
            tr("%1, theme with %2").arg(inWords, countedMeasures(figures, m_words, figures.measuresOf.value(theme)));
        m_rows[i]->say(all, all);
        MeasureFilter filter;
        filter.themes = {theme};
        m_rows[i]->leadTo(measuresWith(filter));
    }
    updateGeometry();
    arrange();
    update();
}

QSize SavingsView::sizeHint() const
{
    const double unit = screenInk(m_words).unit;
    return {theme::Theme::instance().length(260),
            static_cast<int>(std::ceil(charts::savingsChartHeight(m_chart) * unit)) + 2};
}

void SavingsView::arrange()
{
    const double unit = screenInk(m_words).unit;
    for (qsizetype i = 0; i < m_chart.steps.size(); ++i)
        m_rows[i]->setGeometry(charts::savingsChartRow(QRectF(rect()), m_chart, static_cast<int>(i) + 1, unit)
                                   .adjusted(0, 1, 0, -1)
                                   .toAlignedRect());
}

void SavingsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SavingsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    charts::paintSavingsChart(painter, QRectF(rect()), m_chart, screenInk(m_words));
}

SavingsCard::SavingsCard(const report::Wording &words, QWidget *parent)
    : OverviewCard(parent), m_words(words), m_view(new SavingsView(words)), m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    connect(m_view, &SavingsView::asked, this, &OverviewCard::asked);
    setBody(m_scroll);
}

QString SavingsCard::whyNothing(const OverviewFigures &figures) const
{
    const MoneySum &deficit = figures.overview.deficit, &planned = figures.savings.planned;
    if (deficit.lines == 0 && planned.lines == 0)
        return tr("No deficit and no savings are filled in yet.");
    if (planned.lines == 0)
        return tr("The deficit is %1; no savings are planned yet.").arg(m_words.money(deficit));
    return tr("%1 is planned to be saved in %2; no deficit is filled in to read it against.")
        .arg(m_words.money(planned), QString::number(figures.savings.plannedYear.value_or(0)));
}

void SavingsCard::show(const OverviewFigures &figures)
{
    const SavingsFigures &savings = figures.savings;
    const QString year = savings.plannedYear ? QString::number(*savings.plannedYear) : QString();
    if (!figures.savingsChart) {
        setTitle(tr("Savings against the deficit"));
        link()->show({});
        showNothing(whyNothing(figures));
        return;
    }
    setTitle(
        savings.plannedDuration == Duration::Structural ? tr("Structural savings %1 (S) against the deficit").arg(year)
        : savings.plannedDuration == Duration::Incidental ? tr("One-off savings %1 (I) against the deficit").arg(year)
                                                          : tr("Savings %1 against the deficit").arg(year));
    link()->show(m_words.money(figures.overview.deficit));
    link()->say(tr("Deficit: %1").arg(m_words.money(figures.overview.deficit)));
    m_view->show(figures);
    showBody();
}

int SavingsCard::leastHeight(int width) const
{
    const int whole = m_view->sizeHint().height() + theme::Theme::instance().length(64);
    return showsBody() ? std::min(whole, theme::Theme::instance().length(420)) : OverviewCard::leastHeight(width) / 2;
}

} // namespace aanjager
