#include "ui/widgets/card_frame.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace aanjager {

CardFrame::CardFrame(const QString &title, QWidget *parent) : QFrame(parent), m_contents(new QVBoxLayout(this))
{
    setProperty("card", true);
    setAccessibleName(title);
    m_contents->setContentsMargins(16, 12, 16, 14);
    m_contents->setSpacing(8);
    if (!title.isEmpty())
        m_contents->addWidget(makeLabel(title, theme::TextStyle::CardTitle, this));
}

} // namespace aanjager
