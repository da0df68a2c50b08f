#pragma once

#include <QLabel>

namespace aanjager {

/** Says that the programme is the demonstration and its people and figures are made up. */
class DemoMark : public QLabel
{
    Q_OBJECT

public:
    explicit DemoMark(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
};

} // namespace aanjager
