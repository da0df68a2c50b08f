#include "ui/pages/panel_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

namespace aanjager {

namespace {

constexpr int panelButtonSide = 32, panelIconSide = 16; ///< pixels at 100 % text

} // namespace

PanelButton::PanelButton(QWidget *parent) : QToolButton(parent)
{
    setIcon(theme::icon(QStringLiteral("panel")));
    setAccessibleName(tr("Panel"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &PanelButton::fit);
    fit();
    setShown(false);
}

void PanelButton::setShown(bool shown)
{
    setChecked(shown);
    setToolTip(shown ? tr("Put the panel away") : tr("Show the panel"));
}

void PanelButton::fit()
{
    const theme::Theme &theme = theme::Theme::instance();
    setFixedSize(theme.length(panelButtonSide), theme.length(panelButtonSide));
    setIconSize({theme.length(panelIconSide), theme.length(panelIconSide)});
}

} // namespace aanjager
