#include "ui/pages/overview/since_card.h"

#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int shownRows = 4;
constexpr int shiftInset = 6;
constexpr int shiftRowHeight = 23;

} // namespace

ShiftRow::ShiftRow(QWidget *parent) : FigureLink(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ShiftRow::show(const ShiftLine &line)
{
    m_line = line;
    const QString inWords = QStringLiteral("%1 %2: %3").arg(line.code, line.title, line.text);
    say(inWords, inWords);
    leadTo(line.measure.isNull()
               ? std::nullopt
               : std::optional(Destination{QStringLiteral("measures"), line.measure, MeasureFilter(), {}}));
    update();
}

QSize ShiftRow::sizeHint() const
{
    return {theme::Theme::instance().length(120), theme::Theme::instance().length(shiftRowHeight)};
}

/** The verdict before and after, or an arrow for a figure that rose or fell; returns where the words begin. */
int ShiftRow::paintSign(QPainter &painter, int left) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const double side = theme.length(12);
    const auto square = [&](int x) { return QRectF(x, (height() - side) / 2, side, side); };
    if (m_line.kind == ShiftKind::Verdict) {
        const int step = theme.length(18);
        theme::paintVerdict(painter, square(left), m_line.before, theme.palette());
        theme::paintIcon(painter, square(left + step), QStringLiteral("arrow-right"), theme.palette().ink2);
        theme::paintVerdict(painter, square(left + 2 * step), m_line.after, theme.palette());
        return left + 3 * step + theme.length(2);
    }
    if (m_line.direction == 0)
        return left;
    theme::paintIcon(painter, square(left),
                     m_line.direction > 0 ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"),
                     theme.palette().ink2);
    return left + theme.length(18);
}

void ShiftRow::paintContents(QPainter &painter, const QRect &rect)
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFont font = theme.font(TextStyle::Body);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.palette().ink3);
    painter.drawText(rect.adjusted(shiftInset, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_line.code);
    const int code =
        std::max(theme.length(40), static_cast<int>(metrics.horizontalAdvance(m_line.code)) + theme.length(10));
    const int left = paintSign(painter, shiftInset + code);
    painter.setFont(font);
    painter.setPen(theme.palette().ink);
    painter.drawText(QRect(left, 0, width() - left - shiftInset, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_line.brief, Qt::ElideRight, width() - left - shiftInset));
}

SinceCard::SinceCard(const report::Wording &words, QWidget *parent) : OverviewCard(parent), m_words(words)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(10, 0, 10, 0);
    column->setSpacing(0);
    for (int i = 0; i < shownRows; ++i) {
        auto *row = new ShiftRow(body);
        connect(row, &FigureLink::asked, this, &OverviewCard::asked);
        column->addWidget(row);
        m_rows.append(row);
    }
    column->addStretch(1);
    setBody(body);
    contents()->setContentsMargins(0, 12, 0, 12);
    contents()->itemAt(0)->layout()->setContentsMargins(16, 0, 12, 0);
    showWithout(QString());
}

void SinceCard::name(const std::optional<EarlierMoment> &moment)
{
    if (!moment)
        setTitle(tr("Since the previous meeting"));
    else if (moment->meeting.isValid())
        setTitle(tr("Since the meeting of %1").arg(m_words.longDate(moment->meeting)));
    else
        setTitle(tr("Since round %1").arg(moment->round));
}

void SinceCard::show(const EarlierMoment &moment, const QList<Shift> &shifts, const OverviewFigures &figures)
{
    name(moment);
    if (shifts.isEmpty()) {
        link()->show({});
        showNothing(tr("Nothing moved since then."));
        return;
    }
    QSet<qint64> measures;
    for (const Shift &shift : shifts)
        if (shift.measure)
            measures.insert(shift.measure->id.value);
    const QString title = accessibleName();
    const QString all = m_words.number(static_cast<double>(shifts.size()));
    const QString inWords = tr("%1: all %n changes", nullptr, static_cast<int>(shifts.size())).arg(title);
    const auto both = [&](const QString &changes) {
        const bool isOneEach = measures.isEmpty() || measures.size() == shifts.size();
        return isOneEach ? changes : tr("%1 in %2").arg(changes, countedMeasures(figures, m_words, measures.size()));
    };
    link()->show(both(all));
    link()->say(both(inWords), both(inWords));
    link()->leadTo(measuresNamed(measures, report::uncapitalised(title)));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < shifts.size());
        if (i < shifts.size())
            m_rows[i]->show(lineOf(shifts[i], m_words));
    }
    showBody();
}

void SinceCard::showReading(const EarlierMoment &moment)
{
    name(moment);
    link()->show({});
    showNothing(tr("Reading what was then…"));
}

void SinceCard::showWithout(const QString &sentence)
{
    name({});
    link()->show({});
    showNothing(sentence);
}

void SinceCard::showUnreadable(const EarlierMoment &moment)
{
    name(moment);
    link()->show({});
    showNothing(tr("This file does not tell how it was then."));
}

int SinceCard::leastHeight(int) const
{
    return theme::Theme::instance().length(50 + shownRows * shiftRowHeight);
}

} // namespace aanjager
