#include "ui/shell/round_progress.h"

#include "core/domain/work_rules.h"
#include "core/insight/reporting.h"
#include "ui/theme/figures.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

constexpr int barHeight = 4;
constexpr int edgeOfSide = 12;

} // namespace

RoundProgress::RoundProgress(QWidget *parent) : QAbstractButton(parent)
{
    setProperty(paintsOwnFocus, true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &QWidget::updateGeometry);
}

void RoundProgress::show(const View &view, bool canOpen)
{
    const Round *round = openRound(view.state, view.today);
    m_missing.clear();
    m_offersRound = !round && canOpen;
    m_reported = m_expected = 0;
    if (round) {
        const Reporting reporting = reportingOf(view, *round);
        m_reported = reporting.reported;
        m_expected = reporting.expected;
        for (const Measure *measure : reporting.missing)
            m_missing.insert(measure->id.value);
        tell(*round, view.today);
    } else {
        const bool isFirst = view.state.all<Round>().isEmpty();
        m_title = isFirst ? tr("No round yet") : tr("No round is open");
        m_figures.clear();
        m_line = !canOpen ? QString() : isFirst ? tr("Open the first round…") : tr("Open a round…");
    }
    const bool leads = m_offersRound || !m_missing.isEmpty();
    setEnabled(leads);
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QStringList spoken{m_title, m_figures, m_line};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setAccessibleDescription(m_missing.isEmpty() ? QString() : tr("Shows what is not reported yet"));
    setToolTip(accessibleName().toHtmlEscaped());
    update();
}

void RoundProgress::tell(const Round &round, QDate today)
{
    m_title = tr("Round %1").arg(round.label);
    m_figures = tr("%1 of %2").arg(QLocale().toString(m_reported), QLocale().toString(m_expected));
    m_line = tr("reported");
    if (!round.due.isValid())
        return;
    const int days = static_cast<int>(today.daysTo(round.due));
    if (days > 0)
        m_line = tr("reported; closes in %n day(s)", nullptr, days);
    else if (days == 0)
        m_line = tr("reported; closes today");
    else
        m_line = tr("reported; due %n day(s) ago", nullptr, -days);
}

void RoundProgress::setFolded(bool folded)
{
    m_isFolded = folded;
    update();
}

QSize RoundProgress::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    const int words = QFontMetrics(theme.font(TextStyle::BodyStrong)).height() +
                      QFontMetrics(theme.font(TextStyle::Caption)).height();
    return {theme.length(52), words + theme.length(58)};
}

void RoundProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const QRectF inside = QRectF(rect()).adjusted(edgeOfSide + 6, 0, -edgeOfSide - 2, 0);
    painter.fillRect(QRectF(edgeOfSide, 0, width() - 2 * edgeOfSide, 1), palette.line);
    QFont strong = theme.font(m_isFolded ? TextStyle::Label : TextStyle::BodyStrong);
    strong.setWeight(QFont::DemiBold);
    const double top = theme.length(12), line = QFontMetricsF(theme.font(TextStyle::BodyStrong)).height();
    const QRectF head(inside.left(), top, inside.width(), line);
    painter.setFont(strong);
    painter.setPen(isEnabled() && underMouse() ? palette.accent : palette.ink);
    if (m_isFolded) {
        painter.drawText(QRectF(0, top, width(), line), Qt::AlignCenter,
                         m_expected ? QStringLiteral("%1/%2").arg(m_reported).arg(m_expected) : QStringLiteral("–"));
        paintBar(painter, QRectF(edgeOfSide, top + line + 10, width() - 2 * edgeOfSide, barHeight));
    } else {
        const double figures = theme::figuresWidth(m_figures, strong);
        const double room = inside.width() - (m_figures.isEmpty() ? 0 : figures + 8);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_title, Qt::ElideRight, static_cast<int>(room)));
        theme::paintFigures(painter, head, m_figures, strong, palette.ink);
        paintBar(painter, QRectF(inside.left(), head.bottom() + theme.length(16), inside.width(), barHeight));
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(m_offersRound ? palette.accent : palette.ink2);
        const QRectF foot(inside.left(), head.bottom() + theme.length(28), inside.width(),
                          painter.fontMetrics().height());
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_line, Qt::ElideRight, static_cast<int>(foot.width())));
    }
    if (FocusRing::isOn(this)) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(7, 5, -7, -5), 6, 6);
    }
}

void RoundProgress::paintBar(QPainter &painter, const QRectF &rect) const
{
    if (m_expected == 0)
        return; // there is nothing to be full
    const Palette &palette = theme::Theme::instance().palette();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.track);
    painter.drawRoundedRect(rect, barHeight / 2.0, barHeight / 2.0);
    if (m_reported == 0)
        return;
    QRectF reached = rect;
    reached.setWidth(std::max<double>(barHeight, rect.width() * m_reported / m_expected));
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(reached, barHeight / 2.0, barHeight / 2.0);
}

void RoundProgress::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace aanjager
