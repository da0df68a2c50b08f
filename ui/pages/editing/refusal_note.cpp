#include "ui/pages/editing/refusal_note.h"

#include "ui/pages/editing/commit_line.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace aanjager {

RefusalNote::RefusalNote(const CommitLine *line, QWidget *parent)
    : QWidget(parent), m_line(line), m_shape(new QLabel(this)), m_words(makeLabel({}, theme::TextStyle::Caption, this))
{
    m_words->setProperty("type", QStringLiteral("error"));
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 1, 0, 3);
    row->setSpacing(5);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
    connect(line, &CommitLine::refusalChanged, this, &RefusalNote::follow);
}

QString RefusalNote::text() const
{
    return isHidden() ? QString() : m_words->text();
}

void RefusalNote::follow()
{
    const int side = theme::Theme::instance().length(12);
    m_shape->setPixmap(theme::verdictIcon(Health::Intervene).pixmap(QSize(side, side), devicePixelRatio()));
    m_words->setText(m_line->refusal());
    setVisible(!m_line->refusal().isEmpty());
    if (m_line->refusal().isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    setAccessibleName(m_line->refusal());
    QAccessible::updateAccessibility(&alert);
}

} // namespace aanjager
