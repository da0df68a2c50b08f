#include "ui/sheets/card_parts.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QLayout>
#include <QPainter>

namespace aanjager {

using theme::TextStyle;

namespace {

const theme::Theme &worn()
{
    return theme::Theme::instance();
}

int scaled(double pixels)
{
    return worn().length(pixels);
}

/** Gives what is read by scrolling the role of a document. */
QAccessibleInterface *documentOf(const QString &, QObject *object)
{
    auto *scroll = qobject_cast<TallScroll *>(object);
    return scroll ? new QAccessibleWidget(scroll, QAccessible::Document) : nullptr;
}

QFont pillWords()
{
    QFont font = worn().font(TextStyle::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

void CardPill::showStatus(Status status, const QString &words)
{
    m_status = status;
    say(words);
}

void CardPill::showVerdict(std::optional<Health> verdict, const QString &words)
{
    m_status.reset();
    m_verdict = verdict;
    say(words);
}

void CardPill::say(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setFixedSize(sizeHint());
    setVisible(!words.isEmpty());
    update();
}

QSize CardPill::sizeHint() const
{
    const QFont font = pillWords();
    const int height = QFontMetrics(font).height() + scaled(7);
    return {qCeil(theme::statusPillWidth(m_words, font, height)), height};
}

void CardPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Palette &palette = worn().palette();
    const QFont font = pillWords();
    if (m_status)
        return theme::paintStatusPill(painter, rect(), *m_status, m_words, font, palette);
    const theme::PaintScope scope(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::verdictFill(m_verdict, palette));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const int side = scaled(13);
    theme::paintVerdict(painter, QRectF(scaled(7), (height() - side) / 2.0, side, side), m_verdict, palette);
    painter.setFont(font);
    painter.setPen(theme::verdictText(m_verdict, palette));
    painter.drawText(rect().adjusted(scaled(25), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_words);
}

CardBar::CardBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CardBar::show(std::optional<int> reached, std::optional<int> plan)
{
    m_reached = reached;
    m_plan = plan;
    setVisible(reached.has_value());
    update();
}

QSize CardBar::sizeHint() const
{
    return {scaled(56), scaled(12)};
}

void CardBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintProgressBar(painter, rect(), m_reached, m_plan, worn().palette());
}

CourseView::CourseView(const QList<CardRound> &rounds, const QList<CardStep> &steps, QWidget *parent)
    : QWidget(parent), m_rounds(rounds), m_steps(steps)
{
    QStringList spoken;
    for (const CardStep &step : steps) {
        QStringList words{step.status, step.verdict};
        words.removeAll(QString());
        spoken.append(QStringLiteral("%1: %2").arg(step.label, words.join(QStringLiteral(", "))));
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CourseView::sizeHint() const
{
    return {scaled(560), scaled(54) + QFontMetrics(worn().font(TextStyle::Label)).height()};
}

void CourseView::paintEvent(QPaintEvent *)
{
    if (m_rounds.isEmpty())
        return;
    QPainter painter(this);
    const theme::Palette &palette = worn().palette();
    const double pitch = std::min<double>(scaled(93), width() / static_cast<double>(m_rounds.size()));
    const double statusAt = scaled(14), verdictAt = scaled(39);
    const auto centre = [&](qsizetype at) { return pitch * (static_cast<double>(at) + 0.5); };
    painter.setPen(QPen(palette.line2, 1));
    for (qsizetype at = 0; at + 1 < m_rounds.size(); ++at)
        painter.drawLine(QPointF(centre(at) + scaled(13), statusAt), QPointF(centre(at + 1) - scaled(13), statusAt));
    for (qsizetype at = 0; at < m_rounds.size(); ++at) {
        const bool isLast = at + 1 == m_rounds.size();
        const double side = scaled(isLast ? 16 : 14), shape = scaled(isLast ? 15 : 12);
        const CardRound &round = m_rounds[at];
        if (round.status.value)
            theme::paintStatusGlyph(painter, QRectF(centre(at) - side / 2, statusAt - side / 2, side, side),
                                    *round.status.value, palette);
        else
            theme::paintVerdict(painter, QRectF(centre(at) - shape / 2, statusAt - shape / 2, shape, shape), {},
                                palette);
        theme::paintVerdict(painter, QRectF(centre(at) - shape / 2, verdictAt - shape / 2, shape, shape),
                            round.verdict.value, palette);
        QFont font = worn().font(TextStyle::Label);
        font.setWeight(isLast ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isLast ? palette.ink : palette.ink2);
        const QRectF label(centre(at) - pitch / 2, scaled(52), pitch, QFontMetrics(font).height());
        painter.drawText(label, Qt::AlignCenter, m_steps[at].label);
    }
}

CardMark::CardMark(Kind kind, bool isKept, QWidget *parent) : QWidget(parent), m_kind(kind), m_isKept(isKept)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CardMark::sizeHint() const
{
    return {scaled(15), scaled(17)};
}

void CardMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Palette &palette = worn().palette();
    const double side = scaled(14);
    const QRectF box(0.5, (height() - side) / 2, side, side);
    if (m_kind == Kind::Decision)
        return theme::paintStatusGlyph(painter, box, m_isKept ? Status::Done : Status::NotStarted, palette);
    const theme::PaintScope scope(painter);
    painter.setPen(QPen(m_isKept ? palette.accent : palette.field, 1));
    painter.setBrush(m_isKept ? QBrush(palette.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (m_isKept)
        theme::paintIcon(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), QStringLiteral("check"), palette.onaccent);
}

UprightRule::UprightRule(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(1);
}

void UprightRule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), worn().palette().line);
}

TallScroll::TallScroll(QWidget *parent) : QScrollArea(parent)
{
    static const bool told = (QAccessible::installFactory(documentOf), true);
    Q_UNUSED(told)
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TallScroll::heightForWidth(int width) const
{
    const QWidget *content = widget();
    if (!content || !content->layout())
        return 0;
    return content->layout()->hasHeightForWidth() ? content->layout()->totalHeightForWidth(width)
                                                  : content->sizeHint().height();
}

void TallScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/** A bar takes width, by which the content may wrap and need the bar: none where it fits without. */
void TallScroll::fit()
{
    const bool fits = heightForWidth(width()) <= height();
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

/** Content of another height asks for another height of the whole. */
bool TallScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

QSize TallScroll::sizeHint() const
{
    const int width = widget() ? widget()->sizeHint().width() : 0;
    return {width, heightForWidth(width)};
}

} // namespace aanjager
