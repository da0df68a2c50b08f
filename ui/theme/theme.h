#pragma once

#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QObject>
#include <array>
#include <span>

class QApplication;
class QPalette;

namespace aanjager::theme {

/** Which look is wanted; `System` follows the desktop's. */
enum class Look { System, Light, Dark };

/**
 * The one look of the program: style, palette, fonts and style sheet. Everything that paints reads it and repaints at
 * `changed()`. It lives in the GUI thread and is owned by the application.
 */
class Theme : public QObject
{
    Q_OBJECT

public:
    /** The theme of the running application; the first call makes it and dresses the application. */
    static Theme &instance();

    const Palette &palette() const;
    bool isDark() const { return m_dark; }

    Look look() const { return m_look; }
    void setLook(Look look);

    /** The text sizes that can be chosen, in percent. */
    static std::span<const int> scales();
    /** The user's text size in percent; one of `scales`, any other value becomes the nearest. */
    int scale() const { return m_scale; }
    void setScale(int percent);

    const QFont &font(TextStyle style) const { return m_fonts[static_cast<size_t>(style)]; }
    /** A length that grows with the user's text size, from pixels at 100 %. */
    int length(double pixels) const;
    /** The height of a table row, of a row that heads a group, and of a control, from the font in use. */
    int rowHeight() const { return m_rowHeight; }
    int groupRowHeight() const { return m_groupRowHeight; }

signals:
    /** Another palette or text size holds; emitted after the application wears it. */
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Theme(QApplication &application);

    /** Asks the desktop for its own palette; ours hides it while it is set. */
    bool systemIsDark() const;
    void followSystem();
    void wear(bool dark);

    Look m_look = Look::System;
    bool m_dark = false;
    std::array<QFont, textStyleCount> m_fonts;
    int m_scale = 100;
    int m_rowHeight = 36;
    int m_groupRowHeight = 28;
};

/** Whether a palette writes light on dark. */
bool looksDark(const QPalette &palette);

/** Our colours in the roles that Qt's own painting uses. */
QPalette qtPalette(const Palette &palette);

} // namespace aanjager::theme
