#pragma once

#include "ui/theme/type.h"

#include <QLabel>

namespace aanjager {

/** A label that shows text as plain text, in one style of the type scale; colour and size follow the theme. */
QLabel *makeLabel(const QString &text, theme::TextStyle style, QWidget *parent = nullptr);

/** A one-pixel line over the width. */
QFrame *makeRule(QWidget *parent = nullptr);

/** A key as it stands on the keyboard, e.g. "Ctrl O", in a small frame; not read aloud, its control says it. */
QLabel *makeKey(const QString &text, QWidget *parent = nullptr);

} // namespace aanjager
