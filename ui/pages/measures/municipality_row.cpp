#include "ui/pages/measures/municipality_row.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int sideMargin = 8;
constexpr int lineOfName = 20;
constexpr int lineBelow = 17;
constexpr int statusWidth = 118;

QString degreeText(const Applicability *cell, const report::Wording &words)
{
    QString text = words.label(cell ? cell->degree : Degree::Undecided);
    if (cell && cell->degree == Degree::Partly && cell->percent)
        text += QStringLiteral(", ") + words.percent(*cell->percent);
    return text;
}

} // namespace

MunicipalityRow::MunicipalityRow(const PageContext &context, const Party &municipality, const Applicability *cell,
                                 QWidget *parent)
    : QAbstractButton(parent), m_municipality(municipality.id), m_name(municipality.name)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    m_degree = degreeText(cell, context.words);
    m_reason = cell ? cell->details->reason : QString();
    m_applies = cell && cell->degree != Degree::NotApplicable && cell->degree != Degree::Undecided;
    if (m_applies) {
        m_status = cell->status;
        m_percent = cell->progress;
        m_statusWords = m_status ? context.words.label(*m_status) : context.words.verdict(std::nullopt);
        m_percentWords = m_percent ? context.words.percent(*m_percent) : QString();
    }
    if (cell && !cell->details->variantName.isEmpty())
        m_variant = tr("Local variant: %1").arg(cell->details->variantName);
    QStringList whole{m_name, m_degree, m_reason, m_statusWords, m_percentWords, m_variant};
    whole.removeAll(QString());
    setAccessibleName(whole.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("Opens the card"));
    QStringList told{m_degree, m_reason, m_variant};
    told.removeAll(QString());
    setToolTip(told.join(QLatin1Char('\n')).toHtmlEscaped());
}

QSize MunicipalityRow::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    const int below = (m_reason.isEmpty() ? 0 : 1) + (m_variant.isEmpty() ? 0 : 1);
    return {240, theme.length(lineOfName + lineBelow * (1 + below) + 12)};
}

void MunicipalityRow::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), palette.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette.line);
    const int right = theme.length(statusWidth);
    QRect line(sideMargin, 6, width() - 2 * sideMargin, theme.length(lineOfName));
    const auto write = [&](const QRect &place, const QString &text, TextStyle style, const QColor &ink) {
        painter.setFont(theme.font(style));
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    write(line.adjusted(0, 0, -right, 0), m_name, TextStyle::BodyStrong, palette.ink);
    const QRect place(line.right() - right + 4, line.top(), right, line.height());
    if (m_applies) {
        const int side = theme.length(14);
        const QRectF glyph(place.left(), place.center().y() - side / 2.0 + 0.5, side, side);
        if (m_status)
            theme::paintStatusGlyph(painter, glyph, *m_status, palette);
        else
            theme::paintVerdict(painter, glyph, std::nullopt, palette);
        write(place.adjusted(side + 6, 0, 0, 0), m_statusWords, TextStyle::Body, palette.ink);
    }
    line.translate(0, line.height());
    line.setHeight(theme.length(lineBelow));
    write(line.adjusted(0, 0, -right, 0), m_degree, TextStyle::Caption, palette.ink2);
    if (m_percent) {
        const double bar = theme.length(12);
        theme::paintProgressBar(painter, QRectF(place.left(), line.center().y() - bar / 2, theme.length(58), bar),
                                m_percent, std::nullopt, palette);
        write(QRect(place.left() + theme.length(66), line.top(), theme.length(50), line.height()), m_percentWords,
              TextStyle::Caption, palette.ink2);
    }
    for (const QString &words : {m_reason, m_variant}) {
        if (words.isEmpty())
            continue;
        line.translate(0, line.height());
        write(line, words, TextStyle::Caption, palette.ink2);
    }
}

void MunicipalityRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto rows = parentWidget()->findChildren<MunicipalityRow *>(QString(), Qt::FindDirectChildrenOnly);
    const qsizetype there = rows.indexOf(this) + step;
    if (step != 0 && event->modifiers() == Qt::NoModifier && there >= 0 && there < rows.size())
        return rows[there]->setFocus(Qt::TabFocusReason);
    QAbstractButton::keyPressEvent(event);
}

} // namespace aanjager
