#include "ui/pages/measures/measure_link.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/pages/navigator.h"

#include <QEvent>

namespace aanjager {

namespace {

constexpr int sides = 6; ///< of the words to the edges, as in the style sheet

} // namespace

MeasureLink::MeasureLink(const PageContext &context, QWidget *parent) : QPushButton(parent)
{
    setProperty("kind", QStringLiteral("link"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this, navigator = &context.navigator] {
        Destination there;
        there.measure = m_measure;
        navigator->go(there);
    });
}

void MeasureLink::show(const Measure &measure)
{
    m_measure = measure.id;
    m_whole = measure.number.isEmpty() ? measure.title : measure.number + QLatin1Char(' ') + measure.title;
    setToolTip(plainToolTip(m_whole));
    setAccessibleName(tr("Go to %1").arg(m_whole));
    fit();
}

void MeasureLink::fit()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - sides);
    setText(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")));
}

void MeasureLink::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void MeasureLink::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace aanjager
