#pragma once

#include <QLabel>

namespace aanjager {

/** Says that the programme is the demonstration and its people and figures are made up. */
class DemoMark : public QLabel
{
    Q_OBJECT

public:
    explicit DemoMark(QWidget *parent = nullptr);

    /** Where room is scarce it says less; the tooltip says the same. */
    void setShort(bool isShort);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    bool m_isShort = false;
};

} // namespace aanjager
