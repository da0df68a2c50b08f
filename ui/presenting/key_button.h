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

    /** Without its words, where there is little room; they are its name and its tooltip. */
    void setShort(bool isShort);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const QString m_words;
    QLabel *m_key;
};

} // namespace aanjager
