#pragma once

#include <QComboBox>

namespace aanjager {

/** The list in a cell that is edited. It holds what is stored until a person chooses, and what could not be stored. */
class CellChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit CellChoice(QWidget *parent);

    /** A person chose something that is not stored. */
    bool isChosen() const { return m_isChosen; }
    /** What is chosen is stored. */
    void accept() { m_isChosen = false; }
    /** Shows what is stored, unless a person chose something else. */
    void setStored(int index);

private:
    bool m_isChosen = false;
};

} // namespace aanjager
