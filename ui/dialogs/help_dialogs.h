#pragma once

#include <QDialog>
#include <memory>

namespace aanjager {

/** What the program is, which version, and under which licence; not shown yet. */
std::unique_ptr<QDialog> makeAbout(QWidget *parent);

} // namespace aanjager
