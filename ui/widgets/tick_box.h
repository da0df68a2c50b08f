#pragma once

#include <QCheckBox>

namespace aanjager {

/** A box to tick; where nothing can be changed it keeps its looks and the keyboard, and stays as it is. */
class TickBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    bool isReadOnly() const { return m_isReadOnly; }

protected:
    void nextCheckState() override;

private:
    bool m_isReadOnly = false;
};

} // namespace aanjager
