#include "ui/widgets/label.h"

namespace aanjager {

QLabel *makeLabel(const QString &text, theme::TextStyle style, QWidget *parent)
{
    static constexpr const char *names[] = {"figure", "screen-title", "panel-title", "card-title",
                                            "body",   "body-strong",  "caption",     "label"};
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("type", QString::fromLatin1(names[static_cast<size_t>(style)]));
    return label;
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("rule", true);
    return rule;
}

QLabel *makeKey(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("key", true);
    label->setIndent(0); // its padding is enough
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

} // namespace aanjager
