#include "ui/widgets/demo_mark.h"

#include <QEvent>

namespace aanjager {

DemoMark::DemoMark(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("demo", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    say();
}

void DemoMark::setShort(bool isShort)
{
    m_isShort = isShort;
    say();
}

void DemoMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QLabel::changeEvent(event);
}

void DemoMark::say()
{
    setText(m_isShort ? tr("Demonstration data") : tr("Demonstration data – states and amounts are made up"));
    setToolTip(tr("The people, parties and figures of this programme are made up."));
    setAccessibleDescription(toolTip());
}

} // namespace aanjager
