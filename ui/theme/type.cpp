#include "ui/theme/type.h"

#include "resources/carried.h"

#include <QFontDatabase>
#include <QLoggingCategory>
#include <QResource>

namespace aanjager::theme {

namespace {

struct Face
{
    double points;
    QFont::Weight weight;
    bool display; ///< set in Inter Display instead of Inter
};

const Face &faceOf(TextStyle style)
{
    static constexpr Face faces[] = {
        {20, QFont::DemiBold, true},  {15, QFont::DemiBold, true},  {13.5, QFont::DemiBold, true},
        {10, QFont::DemiBold, false}, {9.75, QFont::Normal, false}, {9.75, QFont::Medium, false},
        {9, QFont::Normal, false},    {8.6, QFont::Medium, false},
    };
    return faces[static_cast<size_t>(style)];
}

/** Lets the screen use a carried font; its bytes stay where they lie in the program. */
bool load(const QString &name)
{
    const QResource font(QStringLiteral(":/fonts/%1.otf").arg(name));
    return font.isValid() && QFontDatabase::addApplicationFontFromData(font.uncompressedData()) != -1;
}

} // namespace

void loadFonts()
{
    static const bool loaded = [] {
        carryResources();
        bool all = true;
        // Those that `faceOf` names: paper sets text in more, and reads them itself.
        for (const char *name : {"Inter-Regular", "Inter-Medium", "Inter-SemiBold", "InterDisplay-SemiBold"})
            all = load(QLatin1String(name)) && all;
        if (!all)
            qWarning("A carried font could not be loaded");
        return all;
    }();
    Q_UNUSED(loaded)
}

QFont font(TextStyle style, int scalePercent)
{
    const Face &face = faceOf(style);
    QFont font(face.display ? QStringLiteral("Inter Display") : QStringLiteral("Inter"));
    font.setPointSizeF(face.points * scalePercent / 100);
    font.setWeight(face.weight);
    return font;
}

double pointSize(TextStyle style)
{
    return faceOf(style).points;
}

} // namespace aanjager::theme
