#pragma once

class QWidget;

namespace aanjager {

/** Shows what the program is, its version and its licence. */
void showAbout(QWidget *parent);

} // namespace aanjager
