#pragma once

class QWidget;

namespace aanjager {

/** Shows the keys of the window. */
void showKeys(QWidget *parent);

/** Shows what the program is, its version and its licence. */
void showAbout(QWidget *parent);

} // namespace aanjager
