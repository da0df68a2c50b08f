// The window in another language, look or text size.
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/theme/theme.h"

namespace aanjager {

/** The window as it was, in other words or another size: what is looked at and what is typed stays. */
void MainWindow::buildAnew()
{
    if (!m_programme)
        return build();
    const ProgrammeView::ViewState state = m_programme->state();
    build();
    programmeView()->restore(state);
    if (m_session.isOpen())
        m_programme->takeKeyboard();
}

void MainWindow::setLanguage(const QString &code)
{
    if (code == m_settings.language() || !leaveEditors())
        return;
    m_settings.setLanguage(code);
    buildAnew();
}

void MainWindow::setLook(LookSetting look)
{
    m_settings.setLook(look);
    theme::Theme::instance().setLook(static_cast<theme::Look>(look));
}

/** Fixed widths follow the text size when the window is built. */
void MainWindow::setTextSize(int percent)
{
    if (percent == m_settings.textSize() || !leaveEditors())
        return;
    m_settings.setTextSize(percent);
    theme::Theme::instance().setScale(percent);
    buildAnew();
}

} // namespace aanjager
