#pragma once

#include <QToolButton>

namespace aanjager {

/** Brings the panel beside the rows of a page, or puts it away; checked while the panel is shown. */
class PanelButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PanelButton(QWidget *parent = nullptr);

    /** Says whether the panel is shown. */
    void setShown(bool shown);

private:
    void fit();
};

} // namespace aanjager
