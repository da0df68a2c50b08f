#pragma once

#include <QComboBox>

namespace aanjager {

/**
 * A list to choose one from: plain words until the mouse or the keyboard is on it, then framed. The wheel and single
 * keys do not change it; arrows open the list, Enter chooses and Escape leaves it as it was.
 */
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /** `name` is what a screen reader calls it. */
    explicit ChoiceBox(const QString &name, QWidget *parent = nullptr);

    /** Small and grey, as what stands above a title. */
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isQuiet = false;
};

} // namespace aanjager
