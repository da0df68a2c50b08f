#include "ui/delegates/cell_choice.h"

namespace aanjager {

CellChoice::CellChoice(QWidget *parent) : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] { m_isChosen = true; });
}

void CellChoice::setStored(int index)
{
    if (index == currentIndex())
        m_isChosen = false;
    else if (!m_isChosen)
        setCurrentIndex(index);
}

} // namespace aanjager
