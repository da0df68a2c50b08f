#include "ui/widgets/demo_mark.h"

namespace aanjager {

DemoMark::DemoMark(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(tr("Demonstration data"));
    setToolTip(tr("The people, parties and figures of this programme are made up."));
    setAccessibleDescription(toolTip());
    setProperty("demo", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace aanjager
