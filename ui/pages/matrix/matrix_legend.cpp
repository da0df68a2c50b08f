#include "ui/pages/matrix/matrix_legend.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int lineHeight = 24, cellWidth = 18, cellHeight = 14, glyphSide = 14;
constexpr int betweenMarkAndWords = 4, betweenEntries = 7;

} // namespace

MatrixLegend::MatrixLegend(const text::Wording &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fill();
}

void MatrixLegend::setSubject(MatrixSubject subject)
{
    m_subject = subject;
    fill();
}

void MatrixLegend::fill()
{
    using theme::MatrixCellLook;
    const auto cell = [](Degree degree, std::optional<Status> status) {
        MatrixCellLook look;
        look.degree = degree;
        look.status = status;
        look.sample = true;
        return look;
    };
    const auto lower = [](const QString &text) { return report::uncapitalised(text); };
    m_entries = {
        {Mark::Cell, tr("in full"), cell(Degree::Full, Status::Running)},
        {Mark::Cell, tr("partly"), cell(Degree::Partly, Status::Running)},
        {Mark::Cell, lower(m_words.label(Degree::AlreadyRunning)), cell(Degree::AlreadyRunning, Status::Running)},
        {Mark::Cell, tr("n/a", "not applicable"), cell(Degree::NotApplicable, {})},
        {Mark::Cell, lower(m_words.label(Degree::Undecided)), cell(Degree::Undecided, {})},
        {Mark::Rule, {}}};
    if (m_subject == MatrixSubject::Status)
        for (const Status status : {Status::NotStarted, Status::Preparing, Status::Running, Status::Done})
            m_entries.append({Mark::Glyph, lower(m_words.label(status)), {}, status});
    if (m_subject == MatrixSubject::Health)
        for (const Health health : {Health::OnCourse, Health::Attention, Health::Intervene})
            m_entries.append({Mark::Verdict, lower(m_words.label(health)), {}, {}, health});
    if (m_subject != MatrixSubject::Status)
        m_entries.append({Mark::OfLead, tr("as the lead told, where the municipality told nothing")});
    if (m_subject == MatrixSubject::Freshness)
        m_entries.append({Mark::Stale, tr("longer ago than agreed")});
    m_entries.append({Mark::Cell, lower(m_words.verdict(std::nullopt)), cell(Degree::Full, {})});
    m_entries.append({Mark::Rule, {}});
    if (m_subject == MatrixSubject::Status)
        m_entries.append({Mark::Hand, tr("support asked")});
    m_entries.append({Mark::Ear, tr("example to others")});
    QStringList words;
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.mark != Mark::Rule)
            words.append(entry.words);
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

int MatrixLegend::markWidth(const Entry &entry) const
{
    const theme::Theme &theme = theme::Theme::instance();
    if (entry.mark == Mark::Rule)
        return 1;
    return theme.length(entry.mark == Mark::Cell || entry.mark == Mark::Stale || entry.mark == Mark::OfLead ||
                                entry.mark == Mark::Ear
                            ? cellWidth
                            : glyphSide);
}

template <class Place> int MatrixLegend::layOut(int width, const Place &place) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFontMetrics metrics(theme.font(TextStyle::Caption));
    const int height = theme.length(lineHeight);
    int left = 0, top = 0;
    for (const Entry &entry : m_entries) {
        const int mark = markWidth(entry);
        const int text = entry.words.isEmpty() ? 0 : betweenMarkAndWords + metrics.horizontalAdvance(entry.words);
        const bool isRule = entry.mark == Mark::Rule;
        const auto room = [&](const Entry &one) {
            return markWidth(one) + betweenMarkAndWords + metrics.horizontalAdvance(one.words);
        };
        // A rule goes where what follows it goes, and parts nothing at the end of a line.
        const int ahead =
            isRule && &entry != &m_entries.last() ? theme.length(betweenEntries) + room(*(&entry + 1)) : 0;
        if (left > 0 && left + mark + text + ahead > width) {
            left = 0;
            top += height;
            if (isRule)
                continue;
        }
        place(entry, QRect(left, top, mark, height), QRect(left + mark + betweenMarkAndWords, top, text, height));
        left += mark + text + theme.length(betweenEntries);
    }
    return top + height;
}

int MatrixLegend::heightForWidth(int width) const
{
    return layOut(width, [](const Entry &, const QRect &, const QRect &) {});
}

void MatrixLegend::paintMark(QPainter &painter, const QRect &rect, const Entry &entry) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const double height = theme.length(entry.mark == Mark::Glyph || entry.mark == Mark::Verdict ||
                                               entry.mark == Mark::Hand || entry.mark == Mark::Rule
                                           ? glyphSide
                                           : cellHeight);
    const QRectF place(rect.left(), rect.center().y() + 0.5 - height / 2, rect.width(), height);
    const theme::PaintScope scope(painter);
    switch (entry.mark) {
    case Mark::Rule:
        painter.fillRect(place, palette.line2);
        return;
    case Mark::Glyph:
        theme::paintStatusGlyph(painter, place, entry.status, palette);
        return;
    case Mark::Verdict:
        theme::paintVerdict(painter, place, entry.verdict, palette);
        return;
    case Mark::Hand:
        theme::paintIcon(painter, place, QStringLiteral("hand"), palette.ink);
        return;
    case Mark::OfLead:
        painter.setPen(QPen(palette.r0line, 1));
        painter.setBrush(palette.surface);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        return;
    case Mark::Stale:
        painter.setPen(QPen(palette.warnline, 1));
        painter.setBrush(palette.warnsoft);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        return;
    case Mark::Ear: {
        painter.fillRect(place, palette.r1);
        const QPointF ear[] = {place.topRight() - QPointF(7, 0), place.topRight(), place.topRight() + QPointF(0, 7)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.c2);
        painter.drawPolygon(ear, 3);
        return;
    }
    case Mark::Cell:
        theme::paintMatrixCell(painter, place, entry.cell, theme.font(TextStyle::Label), palette);
    }
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    QPainter painter(this);
    painter.setFont(theme.font(TextStyle::Caption));
    layOut(width(), [&](const Entry &entry, const QRect &mark, const QRect &text) {
        paintMark(painter, mark, entry);
        painter.setPen(theme.palette().ink2);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, entry.words);
    });
}

void MatrixLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace aanjager
