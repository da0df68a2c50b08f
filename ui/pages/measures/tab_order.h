#pragma once

class QWidget;

namespace aanjager {

/** Makes Tab go through a page as it is laid out, and so as it is read; also through rows that came later. */
void tabAsLaidOut(QWidget &page);

} // namespace aanjager
