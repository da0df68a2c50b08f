#pragma once

#include <QComboBox>
#include <QElapsedTimer>

namespace aanjager {

/**
 * A list to choose one from: plain words until the mouse or the keyboard is on it, then framed. The wheel and single
 * keys do not change it; arrows open the list, Enter chooses and Escape leaves it as it was. Letters open it too and
 * search: the first choice that begins with them, or else one of whose words does, becomes the current one.
 */
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /** `name` is what a screen reader calls it. */
    explicit ChoiceBox(const QString &name, QWidget *parent = nullptr);

    /** Small and grey, as what stands above a title. */
    void setQuiet(bool quiet);

    /** What is chosen stays to be read, also by keyboard, and the list does not open. */
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_isReadOnly; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);

    QString m_typed; ///< searched for in the open list
    QElapsedTimer m_lastTyped;
    bool m_isQuiet = false;
    bool m_isReadOnly = false;
};

} // namespace aanjager
