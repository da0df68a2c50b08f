#include "core/report/logo.h"

#include "core/domain/picture.h"

namespace aanjager::report {

LogoFile logoFile(const QByteArray &logo)
{
    const auto picture = pictureOf(logo);
    if (!picture)
        return {};
    switch (picture->kind) {
    case PictureKind::Png:
        return {"image/png", "png", picture->size};
    case PictureKind::Jpeg:
        return {"image/jpeg", "jpg", picture->size};
    case PictureKind::Svg:
        break;
    }
    return {"image/svg+xml", "svg", picture->size};
}

} // namespace aanjager::report
