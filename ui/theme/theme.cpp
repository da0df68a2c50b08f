#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPalette>
#include <QStyleHints>
#include <QWindow>
#include <algorithm>
#include <cstdlib>
#include <utility>

namespace aanjager::theme {

Theme &Theme::instance()
{
    static Theme *theme = nullptr;
    if (!theme)
        theme = new Theme(*qApp);
    return *theme;
}

Theme::Theme(QApplication &application) : QObject(&application)
{
    loadFonts();
    QApplication::setStyle(new Style(lightPalette()));
    wear(systemIsDark());
    application.installEventFilter(this);
}

const Palette &Theme::palette() const
{
    return m_dark ? darkPalette() : lightPalette();
}

void Theme::setLook(Look look)
{
    m_look = look;
    followSystem();
}

std::span<const int> Theme::scales()
{
    static constexpr int offered[] = {100, 115, 130, 150, 175, 200};
    return offered;
}

void Theme::setScale(int percent)
{
    const auto away = [percent](int one, int other) { return std::abs(one - percent) < std::abs(other - percent); };
    const int scale = *std::min_element(scales().begin(), scales().end(), away);
    if (scale == m_scale)
        return;
    m_scale = scale;
    wear(m_dark);
}

int Theme::length(double pixels) const
{
    return qRound(pixels * m_scale / 100);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && qobject_cast<QWindow *>(watched))
        QMetaObject::invokeMethod(this, &Theme::followSystem, Qt::QueuedConnection);
    return false;
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = looksDark(QApplication::palette());
    QApplication::setPalette(ours);
    return dark;
#endif
}

void Theme::followSystem()
{
    const bool dark = m_look == Look::System ? systemIsDark() : m_look == Look::Dark;
    if (dark != m_dark)
        wear(dark);
}

void Theme::wear(bool dark)
{
    m_dark = dark;
    for (int style = 0; style < textStyleCount; ++style)
        m_fonts[static_cast<size_t>(style)] = theme::font(static_cast<TextStyle>(style), m_scale);
    const QFontMetrics body(font(TextStyle::Body));
    m_rowHeight = body.height() + length(20);
    m_groupRowHeight = body.height() + length(12);
    Style::setPalette(palette());
    Style::setScale(m_scale);
    QApplication::setPalette(qtPalette(palette()));
    QApplication::setFont(font(TextStyle::Body));
    qApp->setStyleSheet(styleSheet(palette(), m_scale));
    emit changed();
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette qtPalette(const Palette &palette)
{
    QPalette roles;
    const std::pair<QPalette::ColorRole, QColor> filled[] = {
        {QPalette::Window, palette.win},
        {QPalette::WindowText, palette.ink},
        {QPalette::Base, palette.surface},
        {QPalette::AlternateBase, palette.hover},
        {QPalette::Text, palette.ink},
        {QPalette::Button, palette.surface},
        {QPalette::ButtonText, palette.ink},
        {QPalette::BrightText, palette.stop},
        {QPalette::Highlight, palette.sel},
        {QPalette::HighlightedText, palette.ink},
        {QPalette::Link, palette.accent},
        {QPalette::LinkVisited, palette.accent},
        {QPalette::ToolTipBase, palette.raised},
        {QPalette::ToolTipText, palette.ink},
        {QPalette::PlaceholderText, palette.ink3},
        {QPalette::Light, palette.surface},
        {QPalette::Midlight, palette.line},
        {QPalette::Mid, palette.line2},
        {QPalette::Dark, palette.field},
        {QPalette::Shadow, palette.field},
    };
    for (const auto &[role, colour] : filled)
        roles.setColor(role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        roles.setColor(QPalette::Disabled, role, palette.inkdis);
    return roles;
}

} // namespace aanjager::theme
