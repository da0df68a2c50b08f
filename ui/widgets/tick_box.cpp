#include "ui/widgets/tick_box.h"

namespace aanjager {

void TickBox::nextCheckState()
{
    if (!m_isReadOnly)
        QCheckBox::nextCheckState();
}

} // namespace aanjager
