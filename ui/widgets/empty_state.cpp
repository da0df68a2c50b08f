#include "ui/widgets/empty_state.h"

#include "ui/theme/icon.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

EmptyState::EmptyState(const QString &icon, const QString &sentence, const QString &line, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeLabel(sentence, theme::TextStyle::CardTitle, this))
    , m_line(makeLabel(line, theme::TextStyle::Caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(new IconLabel(icon, 30, &theme::Palette::ink3, this), 0, Qt::AlignHCenter);
    for (QLabel *label : {m_sentence, m_line}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (!action.isEmpty()) {
        m_button = new QPushButton(action, this);
        m_button->setProperty("kind", QStringLiteral("small"));
        m_button->setIcon(theme::icon(QStringLiteral("plus"), {&theme::Palette::ink, &theme::Palette::ink}));
        m_button->setAccessibleName(action);
        m_button->setAccessibleDescription(sentence);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
}

void EmptyState::say(const QString &sentence, const QString &line)
{
    m_sentence->setText(sentence);
    m_line->setText(line);
    if (m_button)
        m_button->setAccessibleDescription(sentence);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace aanjager
