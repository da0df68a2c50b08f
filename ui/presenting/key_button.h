#pragma once

#include <QPushButton>

class QLabel;

namespace aanjager {

/** A button that shows the key that does the same. The keyboard passes it by: the key is everywhere. */
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(const QIcon &icon, const QString &words, const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_key;
};

} // namespace aanjager
