#include "ui/import/step_strip.h"

#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

constexpr int disc = 21, gap = 8; ///< pixels at 100 % text

QFont fontOf(StepButton::State state)
{
    QFont font = theme::Theme::instance().font(TextStyle::Body);
    if (state == StepButton::State::Now)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StepButton::StepButton(int number, const QString &name, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setText(name);
    setCursor(Qt::PointingHandCursor);
}

void StepButton::setState(State state)
{
    m_state = state;
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(State::Now));
    const int side = theme::Theme::instance().length(disc);
    return {side + gap + metrics.horizontalAdvance(text()) + 2, std::max(side, metrics.height()) + 6};
}

void StepButton::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = theme.length(disc);
    const QRectF ring(1, (height() - side) / 2, side - 1, side - 1);
    const bool isDone = m_state == State::Done, isNow = m_state == State::Now;
    painter.setPen(QPen(isDone || isNow ? palette.accent : palette.field, isNow ? 1.75 : 1));
    painter.setBrush(isDone ? palette.accent : palette.surface);
    painter.drawEllipse(ring);
    if (isDone) {
        theme::paintIcon(painter, ring.adjusted(4, 4, -4, -4), QStringLiteral("check"), palette.onaccent);
    } else {
        painter.setFont(theme.font(TextStyle::Label));
        painter.setPen(isNow ? palette.accent : palette.ink2);
        painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setFont(fontOf(m_state));
    painter.setPen(isNow ? palette.ink : palette.ink2);
    painter.drawText(QRectF(side + gap, 0, width() - side - gap, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

StepStrip::StepStrip(const QStringList &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (int step = 0; step < names.size(); ++step) {
        if (step > 0) {
            QFrame *rule = makeRule(this);
            rule->setFixedWidth(theme::Theme::instance().length(30));
            row->addWidget(rule);
        }
        auto *button = new StepButton(step + 1, names[step], this);
        connect(button, &QAbstractButton::clicked, this, [this, step] { emit asked(step); });
        m_buttons.append(button);
        row->addWidget(button);
    }
}

void StepStrip::setStep(int step, int reachable)
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        StepButton *button = m_buttons[i];
        button->setState(i == step  ? StepButton::State::Now
                         : i < step ? StepButton::State::Done
                                    : StepButton::State::Ahead);
        button->setEnabled(i <= reachable);
        const QString name = tr("Step %1 of %2: %3").arg(i + 1).arg(m_buttons.size()).arg(m_names[i]);
        button->setAccessibleName(name);
        button->setAccessibleDescription(i == step ? tr("This step") : i < step ? tr("Done") : QString());
    }
}

} // namespace aanjager
