#include "ui/pages/overview/at_bat_card.h"

#include "ui/charts/status_ring.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QVBoxLayout>
#include <cmath>
#include <numeric>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int barHeight = 24;
constexpr int barGap = 2;
constexpr int iconRoom = 24;
constexpr int swatch = 11;

const std::array<const char *, 5> kindIcons{"gemeente", "regio", "aanbieder", "professional", "help"};

QFont numberFont()
{
    QFont font = theme::Theme::instance().font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void BarPart::show(Status status, const QString &count)
{
    m_status = status;
    m_count = count;
    update();
}

int BarPart::leastWidth() const
{
    return static_cast<int>(std::ceil(QFontMetricsF(numberFont()).horizontalAdvance(m_count))) +
           theme::Theme::instance().length(12);
}

QSize BarPart::sizeHint() const
{
    return {leastWidth(), theme::Theme::instance().length(barHeight)};
}

void BarPart::paintGround(QPainter &) {}

void BarPart::paintContents(QPainter &painter, const QRect &rect)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    const bool warm = isWarm();
    painter.setPen(QPen(warm ? palette.ink : charts::partLine(m_status, palette), 1));
    painter.setBrush(charts::partFill(m_status, palette));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (QFontMetricsF(numberFont()).horizontalAdvance(m_count) > rect.width() - 4)
        return; // the tooltip says it
    painter.setFont(numberFont());
    painter.setPen(charts::partInk(m_status, palette));
    painter.drawText(rect, Qt::AlignCenter, m_count);
}

AtBatRow::AtBatRow(std::optional<OwnerKind> kind, const report::Wording &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_kind(kind), m_totalLink(new WordsLink(this))
{
    const QStringList names{tr("Municipalities"), tr("Region"), tr("Providers"), tr("Professionals"), tr("Nobody yet")};
    m_name = names[kind ? static_cast<int>(*kind) : names.size() - 1];
    for (const Status status : statusesInOrder()) {
        auto *part = new BarPart(this);
        m_parts[static_cast<size_t>(status)] = part;
        connect(part, &FigureLink::asked, this, &AtBatRow::asked);
    }
    m_totalLink->raise();
    connect(m_totalLink, &FigureLink::asked, this, &AtBatRow::asked);
    for (size_t i = 1; i < m_parts.size(); ++i)
        setTabOrder(m_parts[static_cast<size_t>(statusesInOrder()[static_cast<qsizetype>(i) - 1])],
                    m_parts[static_cast<size_t>(statusesInOrder()[static_cast<qsizetype>(i)])]);
    setTabOrder(m_parts[static_cast<size_t>(statusesInOrder().last())], m_totalLink);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &AtBatRow::dress);
    dress();
}

void AtBatRow::dress()
{
    setMaximumHeight(theme::Theme::instance().length(44));
    arrange();
}

std::optional<Destination> AtBatRow::leadOf(Status status, const QSet<qint64> &nobody) const
{
    if (!m_kind)
        return measuresNamed(nobody, tr("nobody at bat, %1").arg(report::uncapitalised(m_words.label(status))));
    MeasureFilter filter;
    filter.atBat = {*m_kind};
    filter.statuses = {status};
    return measuresWith(filter);
}

std::optional<Destination> AtBatRow::leadOfAll(const std::array<QSet<qint64>, 6> &nobody) const
{
    if (!m_kind) {
        QSet<qint64> all;
        for (const QSet<qint64> &some : nobody)
            all.unite(some);
        return measuresNamed(all, tr("nobody at bat"));
    }
    MeasureFilter filter;
    filter.atBat = {*m_kind};
    return measuresWith(filter);
}

void AtBatRow::show(const std::array<int, 6> &byStatus, const std::array<QSet<qint64>, 6> &nobody)
{
    m_counts = byStatus;
    m_total = std::accumulate(byStatus.begin(), byStatus.end(), 0);
    for (const Status status : statusesInOrder()) {
        const int count = byStatus[static_cast<size_t>(status)];
        const QString inWords = QStringLiteral("%1, %2: %3")
                                    .arg(m_name, report::uncapitalised(m_words.label(status)), m_words.number(count));
        part(status)->show(status, m_words.number(count));
        part(status)->say(inWords, inWords);
        part(status)->setVisible(count > 0);
        part(status)->leadTo(leadOf(status, nobody[static_cast<size_t>(status)]));
    }
    m_totalLink->show(m_words.number(m_total));
    m_totalLink->say(QStringLiteral("%1: %2").arg(m_name, m_words.number(m_total)));
    m_totalLink->leadTo(m_total > 0 ? leadOfAll(nobody) : std::nullopt);
    arrange();
    update();
}

void AtBatRow::align(int nameWidth, int totalWidth, int longest)
{
    m_nameWidth = nameWidth;
    m_totalWidth = totalWidth;
    m_longest = std::max(longest, 1);
    arrange();
}

int AtBatRow::nameWidth() const
{
    const theme::Theme &theme = theme::Theme::instance();
    return static_cast<int>(std::ceil(QFontMetricsF(theme.font(TextStyle::Body)).horizontalAdvance(m_name))) +
           theme.length(iconRoom) + theme.length(10);
}

QSize AtBatRow::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    return {m_nameWidth + theme.length(100), theme.length(barHeight) + theme.length(8)};
}

/** In proportion, unless a number would not fit its part: then each has room for its number first. Where not even that
 * can be had, in proportion again: what is too narrow for its number does without. */
QList<int> AtBatRow::widthsIn(int room) const
{
    constexpr double narrowest = 3;      // still to be pointed at
    QList<std::pair<int, double>> parts; // counts, and the width that their numbers want
    double together = 0;
    for (const Status status : statusesInOrder())
        if (const int count = m_counts[static_cast<size_t>(status)]; count > 0) {
            parts.append({count, part(status)->leastWidth()});
            together += parts.last().second;
        }
    const double most = room - (static_cast<double>(parts.size()) - 1) * barGap;
    double length = most * m_total / m_longest;
    const bool fit = std::all_of(parts.begin(), parts.end(),
                                 [&](const auto &each) { return each.first * length >= each.second * m_total; });
    if (!fit && together <= most)
        length = std::max(length, together);
    const double spare = std::max(0.0, length - together), free = length - narrowest * double(parts.size());
    QList<int> widths;
    for (const auto &[count, wanted] : std::as_const(parts)) {
        const double share = static_cast<double>(count) / m_total;
        const double width = fit                ? share * length
                             : together <= most ? wanted + share * spare
                                                : narrowest + share * free;
        widths.append(static_cast<int>(std::floor(width)));
    }
    return widths;
}

void AtBatRow::arrange()
{
    const theme::Theme &theme = theme::Theme::instance();
    const int tall = theme.length(barHeight);
    const int top = (height() - tall) / 2;
    const QList<int> widths = widthsIn(std::max(width() - m_nameWidth - m_totalWidth, 20));
    int left = m_nameWidth;
    qsizetype at = 0;
    for (const Status status : statusesInOrder()) {
        if (m_counts[static_cast<size_t>(status)] == 0)
            continue;
        part(status)->setGeometry(left, top, widths[at], tall);
        left += widths[at++] + barGap;
    }
    m_totalLink->setGeometry(width() - m_totalWidth, top, m_totalWidth, tall);
}

void AtBatRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AtBatRow::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    QPainter painter(this);
    const double side = theme.length(16);
    const QString icon = QString::fromLatin1(kindIcons[m_kind ? static_cast<size_t>(*m_kind) : kindIcons.size() - 1]);
    theme::paintIcon(painter, QRectF(0, (height() - side) / 2, side, side), icon, theme.palette().ink2);
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(m_total > 0 ? theme.palette().ink : theme.palette().ink3);
    painter.drawText(QRect(theme.length(iconRoom), 0, m_nameWidth, height()), Qt::AlignVCenter | Qt::AlignLeft, m_name);
}

StatusLegend::StatusLegend(const report::Wording &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void StatusLegend::show(const QList<Status> &statuses)
{
    if (statuses == m_statuses)
        return;
    m_statuses = statuses;
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QList<QPoint> StatusLegend::placesIn(int width) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    QList<QPoint> places;
    int left = 0, top = 0;
    for (const Status status : m_statuses) {
        const int wide =
            theme.length(swatch + 6) + static_cast<int>(std::ceil(metrics.horizontalAdvance(m_words.label(status))));
        if (left > 0 && left + wide > width) {
            left = 0;
            top += theme.length(20);
        }
        places.append({left, top});
        left += wide + theme.length(14);
    }
    return places;
}

int StatusLegend::heightForWidth(int width) const
{
    const QList<QPoint> places = placesIn(width);
    return places.isEmpty() ? 0 : places.last().y() + theme::Theme::instance().length(20);
}

/** A layout that gives it a width later than a height must not cut its last line. */
void StatusLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

QSize StatusLegend::sizeHint() const
{
    return {theme::Theme::instance().length(160), heightForWidth(width())};
}

void StatusLegend::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    painter.setFont(theme.font(TextStyle::Caption));
    const QList<QPoint> places = placesIn(width());
    const int side = theme.length(swatch), tall = theme.length(20);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF box(places[i].x() + 0.5, places[i].y() + (tall - side) / 2 + 0.5, side - 1, side - 1);
        painter.setPen(QPen(charts::partLine(m_statuses[i], theme.palette()), 1));
        painter.setBrush(charts::partFill(m_statuses[i], theme.palette()));
        painter.drawRoundedRect(box, 2, 2);
        painter.setPen(theme.palette().ink2);
        painter.drawText(QRect(places[i].x() + theme.length(swatch + 6), places[i].y(), width(), tall),
                         Qt::AlignVCenter | Qt::AlignLeft, report::uncapitalised(m_words.label(m_statuses[i])));
    }
}

AtBatCard::AtBatCard(const report::Wording &words, QWidget *parent) : OverviewCard(parent), m_words(words)
{
    setTitle(tr("Who is at bat"));
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isNobody = i + 1 == m_rows.size();
        m_rows[i] = new AtBatRow(isNobody ? std::nullopt : std::optional(static_cast<OwnerKind>(i)), words, body);
        connect(m_rows[i], &AtBatRow::asked, this, &OverviewCard::asked);
        column->addWidget(m_rows[i], 4);
    }
    m_legend = new StatusLegend(words, body);
    column->addStretch(1);
    column->addWidget(m_legend);
    setBody(body);
}

AtBatRow *AtBatCard::row(std::optional<OwnerKind> kind) const
{
    return kind ? m_rows[static_cast<size_t>(*kind)] : m_rows.back();
}

void AtBatCard::show(const OverviewFigures &figures)
{
    int longest = 0, nameWidth = 0, totalWidth = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->show(figures.overview.atBat[i], figures.nobodyAtBat);
        longest = std::max(longest, m_rows[i]->total());
        nameWidth = std::max(nameWidth, m_rows[i]->nameWidth());
        totalWidth = std::max(totalWidth, m_rows[i]->totalLink()->sizeHint().width());
    }
    m_rows.back()->setVisible(m_rows.back()->total() > 0);
    for (AtBatRow *row : m_rows)
        row->align(nameWidth, totalWidth, longest);
    QList<Status> statuses;
    for (const Status status : statusesInOrder())
        if (figures.overview.byStatus[static_cast<size_t>(status)] > 0)
            statuses.append(status);
    m_legend->show(statuses);
}

int AtBatCard::leastHeight(int width) const
{
    int tall = theme::Theme::instance().length(52) + m_legend->heightForWidth(width - 34);
    for (const AtBatRow *row : m_rows)
        tall += row->isHidden() ? 0 : row->sizeHint().height();
    return tall;
}

} // namespace aanjager
