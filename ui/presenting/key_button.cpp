#include "ui/presenting/key_button.h"

#include "ui/widgets/label.h"

namespace aanjager {

namespace {

constexpr int within = 8; ///< pixels beside the key

} // namespace

KeyButton::KeyButton(const QIcon &icon, const QString &words, const QString &key, QWidget *parent)
    : QPushButton(icon, words, parent), m_words(words), m_key(makeKey(key, this))
{
    setProperty("keyed", true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(words);
    setToolTip(words + QStringLiteral(" (") + key + QLatin1Char(')'));
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void KeyButton::setShort(bool isShort)
{
    setText(isShort ? QString() : m_words);
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    return {size.width() + m_key->sizeHint().width() + within, size.height()};
}

void KeyButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    const QSize key = m_key->sizeHint();
    m_key->setGeometry(width() - key.width() - within, (height() - key.height()) / 2, key.width(), key.height());
}

} // namespace aanjager
