#include "ui/pages/meetings/seat_entry.h"

#include "core/domain/meeting_rules.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QPainter>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int headSide = 8, headChevron = 14; ///< pixels at 100 % text

int pixels(int atFull)
{
    return theme::Theme::instance().length(atFull);
}

} // namespace

SeatHead::SeatHead(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void SeatHead::setWords(const QString &title, const QString &below, bool isVacant)
{
    m_title = title;
    m_below = below;
    m_isVacant = isVacant;
    setAccessibleName(title + QStringLiteral(", ") + below);
    setToolTip((title + QStringLiteral(", ") + below).toHtmlEscaped());
    update();
}

QSize SeatHead::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    const int high = QFontMetrics(theme.font(TextStyle::Body)).height() +
                     QFontMetrics(theme.font(TextStyle::Caption)).height() + pixels(headSide) + 2;
    return {pixels(200), high};
}

void SeatHead::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 0, 0, -1), 5, 5);
    }
    painter.setPen(palette.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    QRect room = rect().adjusted(pixels(headSide), pixels(headSide) / 2, -pixels(headSide), 0);
    const int arrow = pixels(headChevron);
    theme::paintIcon(painter, QRectF(room.right() - arrow, (height() - arrow) / 2.0, arrow, arrow),
                     isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), palette.ink2);
    room.setRight(room.right() - arrow - pixels(headSide));
    const auto write = [&](TextStyle style, const QColor &ink, const QString &text) {
        const QFontMetrics metrics(theme.font(style));
        painter.setFont(theme.font(style));
        painter.setPen(ink);
        painter.drawText(QRect(room.left(), room.top(), room.width(), metrics.height()), Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.height());
    };
    write(TextStyle::Body, m_isVacant ? palette.warntext : palette.ink, m_title);
    write(TextStyle::Caption, palette.ink2, m_below);
    if (FocusRing::isOn(this)) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 5, 5);
    }
}

SeatEntry::SeatEntry(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SeatHead(this))
    , m_row(new RecordRow(context, describe<Seat>(),
                          {{{"sector", 140}, {"function_title", 0}},
                           {{"party", 0}},
                           {{"level", 140}, {"role", 0}},
                           {{"from_on", 140}, {"until_on", 0}}},
                          this))
{
    m_row->editor("function_title")->setPlaceholder(tr("Function; vacant while it is empty"));
    m_row->editor("from_on")->setPlaceholder(tr("since"));
    m_row->editor("until_on")->setPlaceholder(tr("until"));
    m_row->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_row);
    connect(m_head, &QAbstractButton::toggled, this, [this](bool on) {
        if (!on && !m_row->leave())
            return setOpen(true);
        m_row->setVisible(on);
    });
    connect(m_row, &RecordRow::removeAsked, this, &SeatEntry::removeAsked);
}

void SeatEntry::show(const Seat &seat)
{
    if (m_row->id() != seat.id.value)
        setOpen(false);
    const text::Wording &words = m_context.words;
    const Party *party = m_context.session.state().find(seat.party);
    QStringList holder{seat.functionTitle, party ? party->name : QString()};
    holder.removeAll(QString());
    QStringList below{seat.sector ? report::uncapitalised(words.label(*seat.sector)) : QString(),
                      seat.level ? report::uncapitalised(words.label(*seat.level)) : QString(), seat.role,
                      seat.from.isNull() ? QString() : tr("since %1").arg(words.date(seat.from)),
                      seat.until.isNull() ? QString() : tr("until %1").arg(words.date(seat.until))};
    below.removeAll(QString());
    const bool isVacant = !isTaken(seat, m_context.session.today());
    if (isVacant && !holder.isEmpty())
        holder.prepend(tr("vacant, before"));
    m_head->setWords(holder.isEmpty() ? tr("vacant") : holder.join(QStringLiteral(", ")),
                     below.join(QStringLiteral("  ·  ")), isVacant);
    m_row->show(seat.id.value, &seat);
}

void SeatEntry::setEditable(bool editable)
{
    m_row->setEditable(editable);
}

void SeatEntry::setOpen(bool open)
{
    m_head->setChecked(open);
    m_row->setVisible(open);
}

} // namespace aanjager
